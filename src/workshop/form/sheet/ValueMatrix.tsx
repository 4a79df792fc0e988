/** What the options of an issue are worth: a row for each party, a column for each option. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { useForm } from '../formDesk.ts'
import { pastedInto } from '../model/cells.ts'
import {
  openingIn,
  type SheetIssue,
  setOpening,
  setValues,
  sheetOptions,
  sheetParties,
  valuePath,
  writtenValue,
} from '../model/sheet.ts'
import { markerOf } from './markerOf.ts'
import { NumberCell } from './NumberCell.tsx'
import { useSheet } from './useSheet.ts'

export const ValueMatrix = ({ issue }: { readonly issue: SheetIssue }): VNode => {
  const { value, act, say } = useForm()
  const parties = sheetParties(value)
  const options = sheetOptions(value, issue)
  const sheet = useSheet({ rows: parties.length, columns: options.length })
  const paste = (row: number, column: number, pasted: string) => {
    const { cells, left } = pastedInto(pasted, { row, column, rows: parties.length, columns: options.length })
    const values = cells.flatMap(({ row: down, column: across, value: number }) => {
      const party = parties[down]
      const option = options[across]
      return party === undefined || option === undefined ? [] : [{ party, option, value: number }]
    })
    act((file) => setValues(file, issue, values))
    say([`${values.length} values were pasted.`, ...left].join(' '))
  }
  return (
    <div class="sheet-frame">
      <table ref={sheet.table} class="sheet-table values">
        <caption>
          <b>What each option is worth</b>{' '}
          <span class="muted" id="matrix-keys">
            0 to 100. Arrows move, digits type, O marks the opening; paste a block from a spreadsheet.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">to</th>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {option.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party, row) => (
            <tr key={party.id} data-colour={party.colour}>
              <th scope="row">
                <span class="party-head">
                  <Marker marker={markerOf(party)} /> {party.name}
                </span>
              </th>
              {options.map((option, column) => {
                const number = writtenValue(value, party, issue, option)
                const isOpening = openingIn(value, party, issue) === option.id
                return (
                  <td key={option.id} class={isOpening ? 'opening' : ''}>
                    <NumberCell
                      sheet={sheet}
                      place={{ row, column }}
                      path={valuePath(value, party, issue, option)}
                      label={`${option.label} to ${party.name}${isOpening ? ', its opening' : ''}`}
                      number={number}
                      describedBy="matrix-keys"
                      onNumber={(typed) =>
                        act((file) => setValues(file, issue, [{ party, option, value: typed }]))
                      }
                      onPaste={(pasted) => paste(row, column, pasted)}
                      onKey={(event) => {
                        if (event.key.toLowerCase() !== 'o') return
                        event.preventDefault()
                        if (act(() => setOpening(party, issue, option)))
                          say(`${party.name} opens with ${option.label}.`)
                      }}
                    />
                    <span class="bar" style={{ inlineSize: `${number ?? 0}%` }} />
                    {isOpening && (
                      <span class="opens" aria-hidden="true">
                        opens
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
