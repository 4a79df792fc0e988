/** What the delegations have told the press as this round closed, and what it moved for the viewer. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { verbEnding } from '../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../table/view.ts'
import { partyIn, subjectOf } from '../../telling/parties.ts'
import { Shifts } from './Shifts.tsx'

/** Sentences of the round that has just closed. */
export const saidIn = (view: PartyView): PartyView['said'] =>
  view.said.filter(({ round }) => round === view.round.id)

export const SaidList = ({ view }: { readonly view: PartyView }): VNode => (
  <ul class="said-list">
    {saidIn(view).map(({ by, communique, shifts }) => {
      const { who, s } = subjectOf(view, by)
      return (
        <li key={by}>
          <p class="small">
            <Marker marker={partyIn(view, by).marker} />
            <span>
              <b>{who}</b> tell{s} {view.scenario.vocabulary.cameras}
            </span>
          </p>
          <p class="serif">{view.scenario.communiques.find(({ id }) => id === communique)?.text}</p>
          <Shifts view={view} shifts={shifts} none="It has moved nothing that you can see." />
        </li>
      )
    })}
  </ul>
)

export const SaidInPublic = ({ view }: { readonly view: PartyView }): VNode => {
  const { vocabulary } = view.scenario
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">What was said</h2>
      <p class="small muted">
        To {vocabulary.cameras}, as the round closed. What {vocabulary.delegation.a} say
        {verbEnding(vocabulary.delegation)} is simulated.
      </p>
      <SaidList view={view} />
    </section>
  )
}
