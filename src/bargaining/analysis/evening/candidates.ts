/**
 * Small changes of single numbers, with what they would do if the texts of the frontier were all there are: cheap enough
 * to look at thousands, and close enough to say which are worth computing.
 */
import type { Scenario } from '../../../scenario/scenario.ts'
import type { ReadingId } from '../../../terms/ids.ts'
import { toNano } from '../../../terms/rounding.ts'
import type { SolvedReading } from '../solvedReading.ts'
import { type BalanceNumber, balanceNumberIn, type NumberChange } from './numbers.ts'

export interface ProposedChange {
  readonly changes: readonly NumberChange[]
  /** Points of worth that the change moves: what makes one change smaller than another. */
  readonly moved: number
  /** Expected between the most and the least that a principal gains at the Nash text; infinite where no zone is expected. */
  readonly gap: number
}

/** The most that a walk-away, a weight and a value are changed by, and a value's step. */
const MOST_POINTS = 15
const MOST_WEIGHT = 10
const MOST_VALUE = 30
const VALUE_STEP = 5
/** Texts of the frontier that are looked at. */
const MOST_TEXTS = 300

interface Sample {
  readonly worths: readonly number[]
  readonly text: Readonly<Record<string, string | undefined>>
}

const sampleOf = ({ frontier }: SolvedReading): readonly Sample[] => {
  const every = Math.max(1, Math.ceil(frontier.length / MOST_TEXTS))
  return frontier
    .filter((_, place) => place % every === 0)
    .flatMap(({ worths, packages }) => packages(1).map((text) => ({ worths, text })))
}

/** The gap at the largest product of gains (Nash 1950), each text being worth so much more to one principal. */
const gapWith = (
  sample: readonly Sample[],
  noDeals: readonly number[],
  principal: number,
  more: (text: Sample['text']) => number,
): number => {
  let most = -1
  let gap = Number.POSITIVE_INFINITY
  for (const { worths, text } of sample) {
    let product = 1
    let high = Number.NEGATIVE_INFINITY
    let low = Number.POSITIVE_INFINITY
    for (let p = 0; p < worths.length; p++) {
      const gain = (worths[p] ?? 0) - (noDeals[p] ?? 0) + (p === principal ? more(text) : 0)
      product *= gain
      high = Math.max(high, gain)
      low = Math.min(low, gain)
    }
    if (low < 0 || product <= most) continue
    most = product
    gap = toNano(high - low)
  }
  return gap
}

const steps = (most: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor(most / step) }, (_, k) => (k + 1) * step).flatMap((by) => [by, -by])

/** The smallest first. */
export const candidatesFor = (scenario: Scenario, solved: SolvedReading): readonly ProposedChange[] => {
  const { domain, noDeals } = solved
  const reading: ReadingId = solved.reading
  const sample = sampleOf(solved)
  const candidates: ProposedChange[] = []
  const change = (number: BalanceNumber, by: number): NumberChange | null => {
    const now = balanceNumberIn(scenario, reading, number)
    if (now === null) return null
    const to = toNano(now.value + by)
    return to < 0 || to > 100 ? null : { number, path: now.path, from: now.value, to }
  }
  const add = (
    principal: number,
    changes: readonly (NumberChange | null)[],
    moved: number,
    more: (text: Sample['text']) => number,
  ): void => {
    const sound = changes.filter((one) => one !== null)
    if (sound.length < changes.length || moved === 0) return
    candidates.push({ changes: sound, moved: toNano(moved), gap: gapWith(sample, noDeals, principal, more) })
  }
  domain.principals.forEach((place, principal) => {
    const party = domain.parties[place]?.id
    if (party === undefined) return
    for (const by of steps(MOST_POINTS))
      add(principal, [change({ type: 'walkAway', party }, by)], Math.abs(by), () => -by)
    const numberOf = (number: BalanceNumber): number => balanceNumberIn(scenario, reading, number)?.value ?? 0
    const valueIn = (issue: Scenario['issues'][number]['id'], text: Sample['text']): number => {
      const option = scenario.issues
        .find(({ id }) => id === issue)
        ?.options.find(({ id }) => id === text[issue])
      return option === undefined ? 0 : numberOf({ type: 'value', party, issue, option: option.id })
    }
    for (const { id: from } of scenario.issues)
      for (const { id: to } of scenario.issues) {
        if (from === to) continue
        const worth = new Map(sample.map(({ text }) => [text, valueIn(to, text) - valueIn(from, text)]))
        for (let by = 1; by <= MOST_WEIGHT; by++)
          add(
            principal,
            [
              change({ type: 'weight', party, issue: to }, by),
              change({ type: 'weight', party, issue: from }, -by),
            ],
            by,
            (text) => (by * (worth.get(text) ?? 0)) / 100,
          )
      }
    for (const { id: issue, options } of scenario.issues) {
      const weight = numberOf({ type: 'weight', party, issue })
      for (const { id: option } of options)
        for (const by of steps(MOST_VALUE, VALUE_STEP))
          add(
            principal,
            [change({ type: 'value', party, issue, option }, by)],
            (Math.abs(by) * weight) / 100,
            (text) => (text[issue] === option ? (by * weight) / 100 : 0),
          )
    }
  })
  return candidates.sort((a, b) => a.moved - b.moved)
}
