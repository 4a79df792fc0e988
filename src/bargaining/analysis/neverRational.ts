/**
 * Options inside all red lines that occur in no text of the zone. Not a finding: most opening positions are among them,
 * as they should be. But useful to a designer who means an option to be attainable.
 */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Note } from '../figures.ts'
import { isEnumerable, type SolvedReading } from './solvedReading.ts'

export interface NeverRational {
  readonly issue: IssueId
  readonly option: OptionId
}

/** In the scenario's order; empty where the zone is empty, or nothing of it was found: then it would be all of them. */
export const neverRationalOptions = ({ domain, inZone }: SolvedReading): readonly NeverRational[] =>
  inZone.every((mark) => mark === 0)
    ? []
    : domain.issues.flatMap(({ id, options }, issue) =>
        options.flatMap((option, choice) => {
          const place = (domain.offsets[issue] ?? 0) + choice
          return inZone[place] === 1 || domain.crossed[place] === 1 ? [] : [{ issue: id, option }]
        }),
      )

/** In a space too large to enumerate only those texts of the zone are known that were found or drawn. */
export const isZoneLookedThrough = ({ domain }: SolvedReading): boolean => isEnumerable(domain)

export const neverRationalNotes = (solved: SolvedReading): readonly Note[] => {
  const options = neverRationalOptions(solved)
  if (options.length === 0) return []
  const where = isZoneLookedThrough(solved)
    ? 'no text of the zone'
    : 'no text of the zone that was found or drawn'
  return [
    {
      code: 'never-rational',
      message: `Inside all red lines, and in ${where}: ${options.map(({ issue, option }) => `${issue}/${option}`).join(', ')}.`,
    },
  ]
}
