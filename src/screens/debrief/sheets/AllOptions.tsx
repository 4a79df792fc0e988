/** All books open: what every option was worth to every seat, not only those agreed, and which crossed a red line. */

import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { NumbersDot } from '../NumbersDot.tsx'
import { useFigures } from '../said.tsx'

export const AllOptions = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { points } = useFigures()
  const { scenario, numbers, seats, final } = debrief
  return (
    <details class="all-options">
      <summary>{say('everyOption')}</summary>
      <p class="small muted">
        {woven(say, 'everyOptionNote', { dot: () => <NumbersDot numbers={numbers} /> })}
      </p>
      {/* A wide table scrolls inside its own frame; the frame takes the focus so that a keyboard can scroll it. */}
      <section class="sheets-frame" aria-label={say('everyOptionFrame')} tabIndex={0}>
        <table class="sheets">
          <thead>
            <tr>
              <th scope="col">{say('option')}</th>
              {seats.map((seat) => {
                const party = partyOf(scenario, seat.party)
                return (
                  <th key={seat.party} scope="col">
                    <Marker marker={party.marker} /> <OwnText>{party.name}</OwnText>
                  </th>
                )
              })}
            </tr>
          </thead>
          {scenario.issues.map((issue) => (
            <tbody key={issue.id}>
              <tr class="issue-line">
                <th scope="rowgroup">
                  <OwnText>{issue.label}</OwnText>
                </th>
                {seats.map((seat) => (
                  <td key={seat.party} class="muted">
                    {say('weight', { weight: points(seat.sheet.weights[issue.id] ?? 0) })}
                  </td>
                ))}
              </tr>
              {issue.options.map((option) => (
                <tr key={option.id} class={final[issue.id] === option.id ? 'in-force' : ''}>
                  <th scope="row">
                    <OwnText>{option.label}</OwnText>
                    {final[issue.id] === option.id && <span class="small"> {say('inForce')}</span>}
                  </th>
                  {seats.map((seat) => {
                    const red = seat.redLines.some(
                      (line) => line.issue === issue.id && line.option === option.id,
                    )
                    return (
                      <td key={seat.party} class={red ? 'red' : ''}>
                        {points(seat.sheet.points[issue.id]?.[option.id] ?? 0)}
                        {red && (
                          <>
                            <span aria-hidden="true"> ×</span>
                            <span class="unseen"> {say('redLine')}</span>
                          </>
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{say('walkAwayEnd')}</th>
              {seats.map((seat) => (
                <td key={seat.party}>{points(seat.reservationValue)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <Linkages debrief={debrief} />
    </details>
  )
}

const Linkages = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const { points } = useFigures()
  const linked = debrief.seats.flatMap((seat) => seat.sheet.linkages.map((linkage) => ({ seat, linkage })))
  if (linked.length === 0) return null
  return (
    <ul class="linkages">
      {linked.map(({ seat, linkage }, index) => {
        const party = partyOf(debrief.scenario, seat.party)
        return (
          <li key={index}>
            <OwnText>
              <Marker marker={party.marker} label={party.name} /> {linkage.label}
            </OwnText>{' '}
            <b>
              {linkage.worth > 0 ? '+' : '−'}
              {points(Math.abs(linkage.worth))}
            </b>
          </li>
        )
      })}
    </ul>
  )
}
