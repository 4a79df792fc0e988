/**
 * Options inside all red lines that no text of the zone has. Not a finding: most opening positions are among them, and
 * ought to be. But a designer who means an option to be had wants to know.
 */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Note } from '../figures.ts'
import { isEnumerable, type Reckoning } from './reckoning.ts'

export interface NeverRational {
  readonly issue: IssueId
  readonly option: OptionId
}

/** In the scenario's order; none where the zone is empty, or nothing of it was found: then all are, and that is told anyway. */
export const neverRationalOptions = ({ domain, inZone }: Reckoning): readonly NeverRational[] =>
  inZone.every((mark) => mark === 0)
    ? []
    : domain.issues.flatMap(({ id, options }, issue) =>
        options.flatMap((option, choice) => {
          const place = (domain.offsets[issue] ?? 0) + choice
          return inZone[place] === 1 || domain.crossed[place] === 1 ? [] : [{ issue: id, option }]
        }),
      )

/** Else, of a space too large for that, only those texts of the zone are known that were found or drawn. */
export const isZoneLookedThrough = ({ domain }: Reckoning): boolean => isEnumerable(domain)

export const neverRationalNotes = (reckoning: Reckoning): readonly Note[] => {
  const options = neverRationalOptions(reckoning)
  if (options.length === 0) return []
  const where = isZoneLookedThrough(reckoning)
    ? 'no text of the zone'
    : 'no text of the zone that was found or drawn'
  return [
    {
      code: 'never-rational',
      message: `Inside all red lines, and in ${where}: ${options.map(({ issue, option }) => `${issue}/${option}`).join(', ')}.`,
    },
  ]
}
