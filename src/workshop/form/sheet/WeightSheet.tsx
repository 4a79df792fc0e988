/** How much each issue counts for each party: weights that keep to their sum, and each party's walk-away at the foot. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { fieldId } from '../fieldIds.ts'
import { EntryActs } from '../fields/lists.tsx'
import { useForm } from '../formDesk.ts'
import { cellsIn, numberTyped } from '../model/cells.ts'
import { setField } from '../model/fields.ts'
import {
  isNormalised,
  type SheetIssue,
  type SheetParty,
  setWeight,
  sheetIssues,
  sheetParties,
  weightPath,
  weightSum,
  writtenWeight,
} from '../model/sheet.ts'
import { WHOLE } from '../model/weights.ts'
import { markerOf } from './markerOf.ts'
import { NumberCell } from './NumberCell.tsx'
import { useSheet } from './useSheet.ts'

const ALL_LOCKED = 'All other weights of this party are locked: open one, so that it can give.'

interface WeightSheetProps {
  readonly onOpen: (issue: SheetIssue) => void
  readonly onRemove: (issue: SheetIssue) => void
}

export const WeightSheet = ({ onOpen, onRemove }: WeightSheetProps): VNode => {
  const { value, act, say } = useForm()
  const parties = sheetParties(value)
  const issues = sheetIssues(value)
  const [chained, setChained] = useState(true)
  const [locks, setLocks] = useState<ReadonlySet<string>>(new Set())
  const sheet = useSheet({ rows: issues.length + 1, columns: parties.length })
  const isSummed = isNormalised(value)
  const keeps = chained && isSummed

  const lockKey = (party: SheetParty, issue: SheetIssue): string => `${party.id} ${issue.id}`
  const toggleLock = (party: SheetParty, issue: SheetIssue) => {
    const key = lockKey(party, issue)
    const next = new Set(locks)
    if (!next.delete(key)) next.add(key)
    setLocks(next)
    say(`The weight of ${issue.label} for ${party.name} is ${next.has(key) ? 'locked' : 'open'}.`)
  }
  const type = (party: SheetParty, issue: SheetIssue, number: number): boolean =>
    act(
      (file) =>
        setWeight(file, {
          party,
          issue,
          value: number,
          chained: keeps,
          locked: new Set(issues.filter((one) => locks.has(lockKey(party, one))).map(({ id }) => id)),
        }),
      ALL_LOCKED,
    )
  const paste = (row: number, column: number, pasted: string) => {
    const typed = cellsIn(pasted).flatMap((line, down) =>
      line.flatMap((written, across) => {
        const issue = issues[row + down]
        const party = parties[column + across]
        const number = numberTyped(written)
        return issue === undefined || party === undefined || number === null || number < 0 || number > WHOLE
          ? []
          : [{ do: 'set' as const, path: weightPath(party, issue), value: number }]
      }),
    )
    act(() => ({ what: `${typed.length} weights`, changes: typed }))
    say(`${typed.length} weights were pasted as they are; look at the sums.`)
  }
  return (
    <div class="sheet-frame">
      <div class="sheet-tools">
        <p class="muted" id="weight-keys">
          {isSummed ? `Each party has ${WHOLE} to give. ` : 'Published numbers: they may sum to anything. '}
          Arrows move, digits type, L locks a weight.
        </p>
        {isSummed && (
          <label class="form-tick">
            <input
              type="checkbox"
              checked={chained}
              onChange={({ currentTarget }) => setChained(currentTarget.checked)}
            />
            Keep sums at {WHOLE}
          </label>
        )}
      </div>
      <table ref={sheet.table} class="sheet-table weights">
        <caption class="unseen">Weights of the issues for each party</caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {parties.map((party) => (
              <th key={party.id} scope="col">
                <Marker marker={markerOf(party)} label={party.name} />
                <span class="party-short" aria-hidden="true">
                  {party.name}
                </span>
              </th>
            ))}
            <th class="unseen-head">
              <span class="unseen">Order</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, row) => (
            <tr key={issue.id}>
              <th scope="row" data-path={JSON.stringify(issue.path)}>
                <button
                  type="button"
                  id={fieldId(issue.path)}
                  class="open-item"
                  onClick={() => onOpen(issue)}
                >
                  {issue.label}
                </button>
              </th>
              {parties.map((party, column) => {
                const number = writtenWeight(value, party, issue)
                const isLocked = locks.has(lockKey(party, issue))
                return (
                  <td key={party.id} data-colour={party.colour} class={isLocked ? 'locked' : ''}>
                    <NumberCell
                      sheet={sheet}
                      place={{ row, column }}
                      path={weightPath(party, issue)}
                      label={`Weight of ${issue.label} for ${party.name}${isLocked ? ', locked' : ''}`}
                      number={number}
                      describedBy="weight-keys"
                      onNumber={(typed) => type(party, issue, typed)}
                      onPaste={(pasted) => paste(row, column, pasted)}
                      onKey={(event) => {
                        if (event.key.toLowerCase() !== 'l') return
                        event.preventDefault()
                        toggleLock(party, issue)
                      }}
                    />
                    <span class="bar" style={{ inlineSize: `${number ?? 0}%` }} />
                    <button
                      type="button"
                      class="cell-lock"
                      tabIndex={-1}
                      aria-pressed={isLocked}
                      aria-label={`Lock the weight of ${issue.label} for ${party.name}`}
                      onClick={() => toggleLock(party, issue)}
                    >
                      <Icon name="lock" size={12} />
                    </button>
                  </td>
                )
              })}
              <td>
                <EntryActs
                  path={issue.path}
                  called={issue.label}
                  count={issues.length}
                  onRemove={() => onRemove(issue)}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="sums">
            <th scope="row">Sum</th>
            {parties.map((party) => {
              const sum = weightSum(value, party)
              const isOff = isSummed && Math.abs(sum - WHOLE) > 0.001
              return (
                <td key={party.id} class={isOff ? 'off' : ''}>
                  {sum}
                </td>
              )
            })}
            <td />
          </tr>
          <tr>
            <th scope="row">Walk-away</th>
            {parties.map((party, column) => (
              <td key={party.id} data-colour={party.colour}>
                <NumberCell
                  sheet={sheet}
                  place={{ row: issues.length, column }}
                  path={[...party.path, 'walkAway', 'reservationValue']}
                  label={`Walk-away of ${party.name}`}
                  number={party.reservationValue}
                  onNumber={(typed) =>
                    act((file) => setField(file, [...party.path, 'walkAway', 'reservationValue'], typed))
                  }
                />
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
