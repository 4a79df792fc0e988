/** The numbers of a scenario that a designer balances it with: where each is written, and the scenario with some of them changed. */
import type { Path } from '../../../scenario/finding.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../../../terms/ids.ts'

export type BalanceNumber =
  | { readonly type: 'walkAway'; readonly party: PartyId }
  | { readonly type: 'weight'; readonly party: PartyId; readonly issue: IssueId }
  | { readonly type: 'value'; readonly party: PartyId; readonly issue: IssueId; readonly option: OptionId }

export interface NumberChange {
  readonly number: BalanceNumber
  /** From the root of the file. */
  readonly path: Path
  readonly from: number
  readonly to: number
}

/** Where the number stands that counts under the reading, and what it is: the reading's own, else the party's. */
export const balanceNumberIn = (
  scenario: Scenario,
  reading: ReadingId,
  number: BalanceNumber,
): { readonly path: Path; readonly value: number } | null => {
  const r = scenario.readings.findIndex(({ id }) => id === reading)
  const p = scenario.parties.findIndex(({ id }) => id === number.party)
  const own = scenario.readings[r]?.parties[number.party]
  const party = scenario.parties[p]
  const inReading: Path = ['readings', r, 'parties', number.party]
  const inParty: Path = ['parties', p]
  const first = (
    ...places: readonly (readonly [Path, number | undefined])[]
  ): ReturnType<typeof balanceNumberIn> => {
    for (const [path, value] of places) if (value !== undefined) return { path, value }
    return null
  }
  if (number.type === 'walkAway')
    return first(
      [[...inReading, 'reservationValue'], own?.reservationValue],
      [[...inParty, 'walkAway', 'reservationValue'], party?.walkAway.reservationValue],
    )
  const { issue } = number
  const position = party?.positions[issue]
  if (number.type === 'weight')
    return first(
      [[...inReading, 'weights', issue], own?.weights?.[issue]],
      [[...inParty, 'positions', issue, 'weight'], position?.weight],
    )
  return first(
    [[...inReading, 'values', issue, number.option], own?.values?.[issue]?.[number.option]],
    [[...inParty, 'positions', issue, 'values', number.option], position?.values[number.option]],
  )
}

const withValueAt = (whole: unknown, [key, ...rest]: Path, value: number): unknown => {
  if (key === undefined) return value
  if (Array.isArray(whole))
    return whole.map((item, place) => (place === key ? withValueAt(item, rest, value) : item))
  const fields = whole as Readonly<Record<string, unknown>>
  return { ...fields, [key]: withValueAt(fields[key], rest, value) }
}

/** The scenario with these numbers in place of its own; all else is the same object. */
export const withNumbers = (scenario: Scenario, changes: readonly NumberChange[]): Scenario =>
  changes.reduce((whole, { path, to }) => withValueAt(whole, path, to) as Scenario, scenario)
