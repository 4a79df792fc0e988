/** Who sits at a table that is looked into: what the offer is worth to each, and what leaving would be. */
import type { VNode } from 'preact'
import type { LookedInto } from '../../class/views/teacherView.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { worthInHand } from '../../seat/worthInHand.ts'
import type { PublicScenario } from '../../table/view.ts'
import { figuresIn } from '../../telling/figures.ts'
import { listed } from '../../telling/phrases.ts'
import { tellMove } from '../../telling/tellMove.ts'
import { idsIn } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'

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
}): VNode => {
  const say = useWords(CLASS_LOOK)
  const { points } = figuresIn(say.language)
  return (
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
                <b>{holder.people.map(({ name }) => name).join(', ') || say('computer')}</b>{' '}
                <span class="small muted">
                  {woven(say, 'seatFor', { party: () => <OwnText>{party.name}</OwnText> })}
                </span>
              </p>
              {table.walkedOut === seat && <p class="small tile-need">{say('hasLeft')}</p>}
              {holder.people.length > 0 && holder.counterpart && (
                <p class="small muted">{say(holder.minded ? 'minds' : 'plays')}</p>
              )}
              {draft !== undefined && (
                <p class="small muted">
                  {woven(say, 'drafts', { options: () => <OwnText>{optionsIn(scenario, draft)}</OwnText> })}
                </p>
              )}
              {proposal !== undefined && (
                <p class="small muted">
                  {woven(say, 'proposed', {
                    move: () => (
                      <Told language={scenario.language}>
                        {tellMove({ ...scenario, inducements: view.inducements }, proposal.move)}
                      </Told>
                    ),
                  })}
                </p>
              )}
            </div>
            {isPrincipal && (
              <p class="looked-worth">
                <b class="serif">{standing === null ? '–' : points(standing)}</b>
                <span class="small muted">
                  {view.onTable === null
                    ? say('noOffer', { worth: points(noDeal) })
                    : say('offerLeaves', { offer: view.onTable.number, worth: points(noDeal) })}
                </span>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
