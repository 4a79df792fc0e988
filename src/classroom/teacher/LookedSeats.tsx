/** Who sits at a table that is looked into: what the offer is worth to each, and what leaving would be. */
import type { VNode } from 'preact'
import type { LookedInto } from '../../class/views/teacherView.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { worthInHand } from '../../seat/worthInHand.ts'
import type { PublicScenario } from '../../table/view.ts'
import { listed, points } from '../../telling/phrases.ts'
import { tellMove } from '../../telling/tellMove.ts'
import { idsIn } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'

const optionsIn = (scenario: PublicScenario, pack: Package): string =>
  listed(
    issuesIn(pack).flatMap((issue) => {
      const option = pack[issue]
      return option === undefined ? [] : [optionOf(scenario, issue, option).short]
    }),
  )

export const LookedSeats = ({
  looked: { table, seats, proposals, drafts },
  scenario,
}: {
  readonly looked: LookedInto
  readonly scenario: PublicScenario
}): VNode => (
  <ul class="looked-seats">
    {idsIn(seats).map((seat) => {
      const view = seats[seat]
      const holder = table.seats.find((one) => one.seat === seat)
      if (view === undefined || holder === undefined) return null
      const party = partyOf(scenario, seat)
      const isPrincipal = view.scenario.parties.some(({ id, besideTable }) => id === seat && !besideTable)
      const { standing, noDeal } = worthInHand(view, {}, [])
      const draft = drafts[seat]
      const proposal = proposals[seat]
      return (
        <li key={seat}>
          <Marker marker={party.marker} />
          <div>
            <p>
              <b>{holder.people.map(({ name }) => name).join(', ') || 'The computer'}</b>{' '}
              <span class="small muted">for {party.name}</span>
            </p>
            {table.walkedOut === seat && <p class="small tile-need">has left the room</p>}
            {holder.people.length > 0 && holder.counterpart && (
              <p class="small muted">a counterpart {holder.minded ? 'minds' : 'plays'} the seat</p>
            )}
            {draft !== undefined && <p class="small muted">drafts: {optionsIn(scenario, draft)}</p>}
            {proposal !== undefined && (
              <p class="small muted">
                proposed in the team:{' '}
                {tellMove({ ...scenario, inducements: view.inducements }, proposal.move)}
              </p>
            )}
          </div>
          {isPrincipal && (
            <p class="looked-worth">
              <b class="serif">{standing === null ? '–' : points(standing)}</b>
              <span class="small muted">
                {view.onTable === null ? 'no offer' : `offer ${view.onTable.number}`}; leaves below{' '}
                {points(noDeal)}
              </span>
            </p>
          )}
        </li>
      )
    })}
  </ul>
)
