/** Readings: the same demands with other numbers, each shown beside the party's own with the difference. */
import type { VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { KeyFields } from '../fields/AnyField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import {
  differenceOf,
  dropWeightOverrides,
  type Override,
  setWalkAwayOverride,
  setWeightOverride,
  walkAwayOverride,
  weightOverrides,
} from '../model/overrides.ts'
import { type SheetParty, sheetParties } from '../model/sheet.ts'
import { markerOf } from '../sheet/markerOf.ts'
import { NumberCell } from '../sheet/NumberCell.tsx'
import { useSheet } from '../sheet/useSheet.ts'
import { AddThing, ThingCard } from './ThingCard.tsx'
import { useRemoving } from './useRemoving.tsx'

interface OverrideRow extends Override {
  readonly label: string
  readonly onNumber: (value: number) => boolean
}

const PartyReading = ({
  reading,
  party,
}: {
  readonly reading: number
  readonly party: SheetParty
}): VNode => {
  const { value, act } = useForm()
  const walkAway = walkAwayOverride(value, reading, party)
  const weights = weightOverrides(value, reading, party)
  const rows: readonly OverrideRow[] = [
    {
      ...walkAway,
      label: 'Walk-away',
      onNumber: (typed) =>
        act((file) =>
          setWalkAwayOverride(file, reading, party, typed === party.reservationValue ? null : typed),
        ),
    },
    ...weights.map((one) => ({
      ...one,
      label: `Weight of ${one.issue.label}`,
      onNumber: (typed: number) => act((file) => setWeightOverride(file, reading, party, one.issue, typed)),
    })),
  ]
  const sheet = useSheet({ rows: rows.length, columns: 1 })
  return (
    <div class="party-reading" data-colour={party.colour}>
      <table ref={sheet.table} class="sheet-table overrides">
        <caption>
          <Marker marker={markerOf(party)} /> {party.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">number</th>
            <th scope="col">its own</th>
            <th scope="col">here</th>
            <th scope="col">difference</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.own ?? '–'}</td>
              <td>
                <NumberCell
                  sheet={sheet}
                  place={{ row: at, column: 0 }}
                  path={row.path}
                  label={`${row.label} of ${party.name} in this reading`}
                  number={row.read ?? row.own}
                  onNumber={row.onNumber}
                />
              </td>
              <td class={`difference${differenceOf(row) === '' ? ' same' : ''}`}>
                {differenceOf(row) || 'same'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {weights.some(({ read }) => read !== null) && (
        <Button kind="text" onPress={() => act(() => dropWeightOverrides(reading, party))}>
          Take {party.name}’s own weights here
        </Button>
      )}
    </div>
  )
}

export const ReadingsSection = (): VNode => {
  const { value } = useForm()
  const { ask, dialog } = useRemoving()
  const readings = asList(valueAt(value, ['readings']))
  return (
    <>
      {readings.map((_, at) => {
        const path = ['readings', at]
        return (
          <ThingCard
            key={at}
            path={path}
            kind="reading"
            nameKey="label"
            count={readings.length}
            beside={at === 0 && <span class="muted"> play starts with it</span>}
            onRemove={ask}
          >
            {() => (
              <>
                <TextField path={[...path, 'text']} />
                {sheetParties(value).map((party) => (
                  <PartyReading key={party.id} reading={at} party={party} />
                ))}
                <KeyFields path={path} without={['id', 'label', 'text', 'parties']} />
              </>
            )}
          </ThingCard>
        )
      })}
      <AddThing list="readings" one="a reading" />
      {dialog}
    </>
  )
}
