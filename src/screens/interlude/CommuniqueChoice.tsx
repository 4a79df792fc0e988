/** One sentence for the cameras. Every side reads it differently: what it moves stands beside each before it is chosen. */
import type { VNode } from 'preact'
import { BasisDot, Grounds } from '../../pieces/grounds.tsx'
import { useInLanguage } from '../../pieces/OwnText.tsx'
import type { PartyView } from '../../table/view.ts'
import { communiqueEffects, effectsSentence } from '../../telling/communique.ts'
import type { CommuniqueId } from '../../terms/ids.ts'
import { Landing } from './Landing.tsx'
import { SaidList, saidIn } from './SaidInPublic.tsx'

interface ChoiceProps {
  readonly view: PartyView
  readonly chosen: CommuniqueId | null
  readonly onChoose: (communique: CommuniqueId) => void
}

export const CommuniqueChoice = ({ view, chosen, onChoose }: ChoiceProps): VNode => {
  const { sources, vocabulary } = view.scenario
  const { communiques } = view.own
  const own = useInLanguage()
  const picked = communiques.find((one) => one.id === chosen)
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">The {vocabulary.communique}</h2>
      <p class="small muted">One sentence for {vocabulary.cameras}. Every side reads it differently.</p>
      <fieldset>
        <legend class="unseen">Your sentence</legend>
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
              <span class="small muted effects">{effectsSentence(view, communique)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {picked && (
        <>
          <h3>How your sentence lands</h3>
          <Landing view={view} effects={communiqueEffects(view, picked)} />
          <p class="small muted">
            The effects are <BasisDot basis="assumed" /> The sentence:{' '}
            <Grounds of={picked} sources={sources} />
          </p>
        </>
      )}
      {saidIn(view).length > 0 && (
        <>
          <h3>Said so far</h3>
          <SaidList view={view} />
        </>
      )}
    </section>
  )
}
