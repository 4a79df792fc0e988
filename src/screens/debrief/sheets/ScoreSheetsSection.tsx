/** Both score sheets beside each other: what the text is worth row by row (dark) of what the row could be worth (pale). */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { type SheetCell, type SheetRow, scoreSheetsOf } from '../../../debrief/scoreSheets.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { gained, points } from '../../../telling/phrases.ts'
import { AllOptions } from './AllOptions.tsx'
import './sheets.css'
import { accordHolds } from '../../../table/accordHolds.ts'

/** Points that the widest bar stands for: the heaviest row of any seat. */
const mostOf = (rows: readonly SheetRow[]): number =>
  Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ of }) => of)))

const Bar = ({ cell, most }: { readonly cell: SheetCell; readonly most: number }): VNode => (
  <span class="sheet-bar" aria-hidden="true">
    <span class="sheet-most" style={{ inlineSize: `${(100 * cell.of) / most}%` }} />
    <span class="sheet-worth" style={{ inlineSize: `${(100 * Math.max(0, cell.worth)) / most}%` }} />
  </span>
)

const STATUS: Readonly<Record<SheetRow['status'], string>> = {
  sealed: 'sealed',
  initialled: '',
  open: 'as before',
}

export const ScoreSheetsSection = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, end } = debrief
  const { seats, rows, together, total, leaving } = scoreSheetsOf(debrief)
  const most = mostOf(rows)
  const isInForce = accordHolds({ end })
  return (
    <section class="debrief-card sheets-card" aria-labelledby="sheets-title">
      <h3 id="sheets-title">{seats.length === 2 ? 'Both score sheets' : 'The score sheets'}</h3>
      <p class="small muted">
        Dark: what the text is worth. Pale: the most that row could be.{' '}
        {isInForce ? '' : 'The text as it stood when the talks closed; it is not in force.'}
      </p>
      <section class="sheets-frame" aria-label="Score sheets, row by row" tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">Matter</th>
              <th scope="col">{isInForce ? 'Agreed' : 'The text'}</th>
              {seats.map((id) => (
                <th key={id} scope="col">
                  <Marker marker={partyOf(scenario, id).marker} />{' '}
                  <span class="unseen">{partyOf(scenario, id).name}: </span>worth / of
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.issue}>
                <th scope="row">{issueLabel({ scenario }, row.issue)}</th>
                <td>
                  <b>{optionShort({ scenario }, row.issue, row.option)}</b>
                  {STATUS[row.status] !== '' && <span class="small muted"> {STATUS[row.status]}</span>}
                </td>
                {row.cells.map((cell, s) => (
                  <td
                    key={seats[s]}
                    data-colour={
                      seats[s] === undefined ? undefined : partyOf(scenario, seats[s]).marker.colour
                    }
                  >
                    <span class="sheet-cell">
                      <Bar cell={cell} most={most} />
                      <span>
                        {points(cell.worth)} / {points(cell.of)}
                      </span>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
            {together.map(({ label, worths }) => (
              <tr key={label}>
                <th scope="row">Together</th>
                <td class="muted">{label}</td>
                {worths.map((worth, s) => (
                  <td key={seats[s]} class="sheet-sum">
                    {gained(worth)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr class="sheet-total">
              <th scope="row" colSpan={2}>
                {isInForce ? 'The accord' : 'That text, if it were signed'}
              </th>
              {total.map((worth, s) => (
                <td key={seats[s]} class="sheet-sum">
                  {points(worth)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                Leaving
              </th>
              {leaving.map((worth, s) => (
                <td key={seats[s]} class="sheet-sum">
                  {points(worth)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <AllOptions debrief={debrief} />
    </section>
  )
}
