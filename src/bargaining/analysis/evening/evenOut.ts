/**
 * What would even a scenario out: single small changes of a number after which the Nash text gives the principals gains
 * within two points of each other, or, where there is no agreement zone, which open one. Changes are proposed by how they
 * would move the texts of the frontier; each that is told has then been computed over all texts.
 */
import type { Scenario } from '../../../scenario/scenario.ts'
import type { PartyId, ReadingId } from '../../../terms/ids.ts'
import { toNano } from '../../../terms/rounding.ts'
import { isEnumerable, type SolvedReading, solveReading } from '../solvedReading.ts'
import { candidatesFor, type ProposedChange } from './candidates.ts'
import { type NumberChange, withNumbers } from './numbers.ts'

/** Points above no deal at the Nash text, by principal; null where there is no zone. The first text where several tie. */
export type Gains = Readonly<Record<PartyId, number>> | null

export interface Balance {
  readonly gains: Gains
  /** Texts in the agreement zone. */
  readonly zone: number
}

export interface Suggestion {
  /** One number; or two of one party's weights, of which one gives what the other gets. */
  readonly changes: readonly NumberChange[]
  /** As the reading would be with them: computed, not estimated. */
  readonly after: Balance
}

export interface EvenOut {
  readonly reading: ReadingId
  readonly before: Balance
  /**
   * What the suggestions do: open a zone; bring all gains within two points of each other; or, where nothing small does,
   * halve the distance between the most and the least. `even`: they are within two points already.
   */
  readonly aim: 'open' | 'within' | 'halve' | 'even' | 'tooLarge'
  /** At most three, the smallest first, by the points of worth that they move. */
  readonly suggestions: readonly Suggestion[]
}

/** Gains within so many points of each other are even. */
export const EVEN = 2
const MOST_TOLD = 3
/** Changes that are computed over all texts for one aim, so that an answer comes. */
const MOST_TRIED = 12

export const balanceOf = ({ domain, noDeals, solutions, zone }: SolvedReading): Balance => {
  const nash = solutions?.nash[0]
  if (nash === undefined) return { gains: null, zone }
  const gains = domain.principals.flatMap((number, p) => {
    const party = domain.parties[number]
    return party === undefined ? [] : [[party.id, toNano((nash.worths[p] ?? 0) - (noDeals[p] ?? 0))] as const]
  })
  return { gains: Object.fromEntries(gains), zone }
}

/** Points between the most and the least that a principal gains; infinite without a zone. */
export const gapOf = ({ gains }: Pick<Balance, 'gains'>): number => {
  if (gains === null) return Number.POSITIVE_INFINITY
  const all = Object.values(gains)
  return toNano(Math.max(...all) - Math.min(...all))
}

/** Changes of one number are one subject: of these only the smallest that does is told. */
const subjectOf = ({ changes }: ProposedChange): string =>
  changes.map(({ path, from, to }) => `${path.join('/')}${to > from ? '+' : '-'}`).join(' ')

/** Two weights of one party are alike to a reader, as two values of one party are: one of each is told first. */
const kindOf = ({ changes: [first] }: ProposedChange): string =>
  `${first?.number.type} ${first?.number.party}`

/** Of each kind the first comes before the second of any. */
const varied = (candidates: readonly ProposedChange[]): readonly ProposedChange[] => {
  const seen = new Map<string, number>()
  return candidates
    .map((candidate) => {
      const nth = seen.get(kindOf(candidate)) ?? 0
      seen.set(kindOf(candidate), nth + 1)
      return { candidate, nth }
    })
    .sort((a, b) => a.nth - b.nth)
    .map(({ candidate }) => candidate)
}

/** A step at a time: after each, whoever waits for it may be told that it is no longer wanted. */
export function* evenOut(
  scenario: Scenario,
  reading: ReadingId,
  /** Whether a number can be changed where it is written. */
  isWritten: (change: NumberChange) => boolean = () => true,
): Generator<void, EvenOut> {
  const solved = solveReading(scenario, reading)
  const before = balanceOf(solved)
  const gap = gapOf(before)
  const told = (aim: EvenOut['aim'], suggestions: readonly Suggestion[] = []): EvenOut => ({
    reading,
    before,
    aim,
    suggestions,
  })
  if (!isEnumerable(solved.domain)) return told('tooLarge')
  if (gap <= EVEN) return told('even')
  const aims: readonly (readonly [EvenOut['aim'], number])[] =
    before.gains === null
      ? [['open', Number.MAX_VALUE]]
      : [
          ['within', EVEN],
          ['halve', gap / 2],
        ]
  const candidates = candidatesFor(scenario, solved).filter(({ changes }) => changes.every(isWritten))
  for (const [aim, most] of aims) {
    const smallest = new Map<string, ProposedChange>()
    for (const candidate of candidates)
      if (candidate.gap <= most && !smallest.has(subjectOf(candidate)))
        smallest.set(subjectOf(candidate), candidate)
    const found: (Suggestion & { readonly moved: number })[] = []
    for (const { changes, moved } of varied([...smallest.values()]).slice(0, MOST_TRIED)) {
      yield
      const after = balanceOf(solveReading(withNumbers(scenario, changes), reading))
      if (after.gains !== null && gapOf(after) <= most) found.push({ changes, after, moved })
      if (found.length === MOST_TOLD) break
    }
    if (found.length > 0)
      return told(
        aim,
        found.sort((a, b) => a.moved - b.moved).map(({ changes, after }) => ({ changes, after })),
      )
  }
  return told(aims.at(-1)?.[0] ?? 'even')
}
