/** What the delegations have told the press as this round closed, and what it moved for the viewer. */

import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { verbEnding } from '../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../table/view.ts'
import { partyIn, subjectOf } from '../../telling/parties.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { Shifts } from './Shifts.tsx'

/** Sentences of the round that has just closed. */
export const saidIn = (view: PartyView): PartyView['said'] =>
  view.said.filter(({ round }) => round === view.round.id)

export const SaidList = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <ul class="said-list">
      {saidIn(view).map(({ by, communique, shifts }) => {
        const { who, s } = subjectOf(view, by)
        return (
          <li key={by}>
            <p class="small">
              <Marker marker={partyIn(view, by).marker} />
              <span>
                {woven(
                  say,
                  texts.tells,
                  {
                    who: () => (
                      <b>
                        {say.language === 'en' ? (
                          who
                        ) : by === view.viewer ? (
                          say(texts.you)
                        ) : (
                          <OwnText>{who}</OwnText>
                        )}
                      </b>
                    ),
                  },
                  { s, cameras: view.scenario.vocabulary.cameras },
                )}
              </span>
            </p>
            <p class="serif">
              <OwnText>{view.scenario.communiques.find(({ id }) => id === communique)?.text}</OwnText>
            </p>
            <Shifts view={view} shifts={shifts} none={say(texts.movedNothing)} />
          </li>
        )
      })}
    </ul>
  )
}

export const SaidInPublic = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  const { vocabulary } = view.scenario
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">{say(texts.said)}</h2>
      <p class="small muted">
        {say(texts.saidTo, {
          cameras: vocabulary.cameras,
          delegation: vocabulary.delegation.a,
          s: verbEnding(vocabulary.delegation),
        })}
      </p>
      <SaidList view={view} />
    </section>
  )
}
