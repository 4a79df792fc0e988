/** Both score sheets beside each other: what the text is worth row by row (dark) of what the row could be worth (pale). */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { type SheetCell, type SheetRow, scoreSheetsOf } from '../../../debrief/scoreSheets.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { useFigures } from '../said.tsx'
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

/** Keys of the figures’ words; what is initialled says nothing. */
const STATUS = { sealed: 'sealed', initialled: null, open: 'asBefore' } as const satisfies Record<
  SheetRow['status'],
  string | null
>

const Status = ({ of }: { readonly of: SheetRow['status'] }): VNode | null => {
  const say = useWords(DEBRIEF_FIGURES)
  const key = STATUS[of]
  return key === null ? null : <span class="small muted"> {say(key)}</span>
}

export const ScoreSheetsSection = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { gained, points } = useFigures()
  const { scenario, end } = debrief
  const { seats, rows, together, total, leaving } = scoreSheetsOf(debrief)
  const most = mostOf(rows)
  const isInForce = accordHolds({ end })
  return (
    <section class="debrief-card sheets-card" aria-labelledby="sheets-title">
      <h3 id="sheets-title">{say(seats.length === 2 ? 'sheets2' : 'sheets')}</h3>
      <p class="small muted">
        {say('sheetsNote')} {isInForce ? '' : say('sheetsNotInForce')}
      </p>
      <section class="sheets-frame" aria-label={say('sheetsFrame')} tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">{say('matter')}</th>
              <th scope="col">{say(isInForce ? 'sheetsAgreed' : 'sheetsText')}</th>
              {seats.map((id) => (
                <th key={id} scope="col">
                  <Marker marker={partyOf(scenario, id).marker} />{' '}
                  <span class="unseen">
                    <OwnText>{partyOf(scenario, id).name}</OwnText>:{' '}
                  </span>
                  {say('worthOf')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.issue}>
                <th scope="row">
                  <OwnText>{issueLabel({ scenario }, row.issue)}</OwnText>
                </th>
                <td>
                  <b>
                    <OwnText>{optionShort({ scenario }, row.issue, row.option)}</OwnText>
                  </b>
                  <Status of={row.status} />
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
                <th scope="row">{say('together')}</th>
                <td class="muted">
                  <OwnText>{label}</OwnText>
                </td>
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
                {say(isInForce ? 'theAccord' : 'ifSigned')}
              </th>
              {total.map((worth, s) => (
                <td key={seats[s]} class="sheet-sum">
                  {points(worth)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                {say('leaving')}
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
