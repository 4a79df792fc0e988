/** A reading's numbers beside those of the parties themselves: the same demands, read differently. */
import { asList, get } from '../../../language/names.ts'
import type { Path } from '../../../scenario/finding.ts'
import type { Act } from './act.ts'
import { type SheetIssue, type SheetParty, sheetIssues, weightsIn } from './sheet.ts'
import { keptToSum } from './weights.ts'

export interface Override {
  readonly path: Path
  /** The party's own; null where it has none. */
  readonly own: number | null
  /** In the reading; null where it leaves the party's own. */
  readonly read: number | null
}

const inReading = (file: unknown, reading: number, party: SheetParty): unknown =>
  get(get(asList(get(file, 'readings'))[reading], 'parties'), party.id)

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const basePath = (reading: number, party: SheetParty): Path => ['readings', reading, 'parties', party.id]

export const walkAwayOverride = (file: unknown, reading: number, party: SheetParty): Override => ({
  path: [...basePath(reading, party), 'reservationValue'],
  own: party.reservationValue,
  read: numberOf(get(inReading(file, reading, party), 'reservationValue')),
})

export const weightOverrides = (
  file: unknown,
  reading: number,
  party: SheetParty,
): readonly (Override & { readonly issue: SheetIssue })[] => {
  const own = weightsIn(file, party)
  const weights = get(inReading(file, reading, party), 'weights')
  return sheetIssues(file).map((issue, at) => ({
    issue,
    path: [...basePath(reading, party), 'weights', issue.id],
    own: own[at] ?? null,
    read: numberOf(get(weights, issue.id)),
  }))
}

/** The difference as a person writes it: +3, −5; empty where there is none. */
export const differenceOf = ({ own, read }: Override): string => {
  if (own === null || read === null || own === read) return ''
  const by = Math.round((read - own) * 100) / 100
  return by > 0 ? `+${by}` : `−${-by}`
}

/** Null takes the override out: the party's own number counts again. */
export const setWalkAwayOverride = (
  file: unknown,
  reading: number,
  party: SheetParty,
  value: number | null,
): Act => {
  const { path, read } = walkAwayOverride(file, reading, party)
  const what = `walk-away of ${party.name} in a reading`
  if (value !== null) return { what, changes: [{ do: 'set', path, value }] }
  return { what, changes: read === null ? [] : [{ do: 'remove', path }] }
}

/** A reading has all weights of a party or none: the first that is changed brings the others along. */
export const setWeightOverride = (
  file: unknown,
  reading: number,
  party: SheetParty,
  issue: SheetIssue,
  value: number,
): Act | null => {
  const all = weightOverrides(file, reading, party)
  const weights = all.map(({ own, read }) => read ?? own ?? 0)
  const next = keptToSum({
    weights,
    at: all.findIndex((one) => one.issue.id === issue.id),
    value,
    locked: all.map(() => false),
  })
  if (next === null) return null
  return {
    what: `weights of ${party.name} in a reading`,
    changes: [
      {
        do: 'set',
        path: [...basePath(reading, party), 'weights'],
        value: Object.fromEntries(all.map((one, at) => [one.issue.id, next[at] ?? 0])),
      },
    ],
  }
}

export const dropWeightOverrides = (reading: number, party: SheetParty): Act => ({
  what: `weights of ${party.name} in a reading`,
  changes: [{ do: 'remove', path: [...basePath(reading, party), 'weights'] }],
})
