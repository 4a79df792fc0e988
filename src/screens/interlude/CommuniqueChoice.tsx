/** One sentence for the cameras. Every side reads it differently: what it moves stands beside each before it is chosen. */

import type { VNode } from 'preact'
import { BasisDot, Grounds } from '../../pieces/grounds.tsx'
import { useInLanguage } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import type { PartyView } from '../../table/view.ts'
import { communiqueEffects, effectsSentence } from '../../telling/communique.ts'
import type { CommuniqueId } from '../../terms/ids.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { Landing } from './Landing.tsx'
import { SaidList, saidIn } from './SaidInPublic.tsx'

interface ChoiceProps {
  readonly view: PartyView
  readonly chosen: CommuniqueId | null
  readonly onChoose: (communique: CommuniqueId) => void
}

export const CommuniqueChoice = ({ view, chosen, onChoose }: ChoiceProps): VNode => {
  const say = useWords(INTERLUDE)
  const { sources, vocabulary } = view.scenario
  const { communiques } = view.own
  const own = useInLanguage()
  const picked = communiques.find((one) => one.id === chosen)
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">{say(texts.communique, { communique: vocabulary.communique })}</h2>
      <p class="small muted">{say(texts.oneSentence, { cameras: vocabulary.cameras })}</p>
      <fieldset>
        <legend class="unseen">{say(texts.yourSentence)}</legend>
        {communiques.map((communique) => (
          <label key={communique.id} class={communique.id === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name="communique"
              value={communique.id}
              checked={communique.id === chosen}
              onChange={() => onChoose(communique.id)}
            />
            <span>
              <span class="serif" {...own}>
                {communique.text}
              </span>
              <span class="small muted effects">
                <Told>{effectsSentence(view, communique)}</Told>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {picked && (
        <>
          <h3>{say(texts.lands)}</h3>
          <Landing view={view} effects={communiqueEffects(view, picked)} />
          <p class="small muted">
            {woven(say, texts.effects, {
              basis: () => <BasisDot basis="assumed" />,
              grounds: () => <Grounds of={picked} sources={sources} />,
            })}
          </p>
        </>
      )}
      {saidIn(view).length > 0 && (
        <>
          <h3>{say(texts.saidSoFar)}</h3>
          <SaidList view={view} />
        </>
      )}
    </section>
  )
}
