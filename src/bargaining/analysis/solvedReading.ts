/** One scenario under one reading, computed: what the analysis and its findings both read, whatever the size of the space. */
import { LIMITS } from '../../scenario/limits.ts'
import { type Reading, readingOf, type Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { compileDomain, consensusOf, type Domain, keptDomain } from '../domain.ts'
import type { Note, SpaceFigures } from '../figures.ts'
import { solveLarge } from '../large/solveLarge.ts'
import { sheetOf } from '../sheetOf.ts'
import type { NoDeals } from '../zone.ts'
import { solveAll } from './solveAll.ts'

export interface SolvedReading extends SpaceFigures {
  readonly reading: ReadingId
  readonly domain: Domain
  /** Walk-aways as at the opening: before news, pressing, promises and anything sealed. */
  readonly noDeals: NoDeals
}

/** What a reading says of weights and values: readings that differ only in walk-aways compute with the same outcomes. */
const numbersOf = ({ parties }: Reading): string =>
  JSON.stringify(
    Object.entries(parties).flatMap(([party, { weights, values }]) =>
      weights === undefined && values === undefined ? [] : [[party, weights, values]],
    ),
  )

/** The domain of a reading: the same object for readings that differ only in walk-aways. */
export const domainUnder = (scenario: Scenario, reading: ReadingId): Domain => {
  const numbers = numbersOf(readingOf(scenario, reading))
  const same = scenario.readings.find((one) => numbersOf(one) === numbers)
  return compileDomain(scenario, same?.id ?? reading)
}

/** Whether every outcome can be looked at. */
export const isEnumerable = ({ outcomes }: Domain): boolean => outcomes <= LIMITS.outcomes

/** `before`: the domain of a text that is much the same, of which no more is found again than has changed. */
export const solveReading = (
  scenario: Scenario,
  reading: ReadingId,
  before: Domain | null = null,
): SolvedReading => {
  const own = domainUnder(scenario, reading)
  const domain = before === null ? own : keptDomain(before, own)
  const noDeals = domain.principals.flatMap((number) => {
    const party = domain.parties[number]
    return party === undefined ? [] : [sheetOf(scenario, reading, party.id).reservationValue]
  })
  if (isEnumerable(domain)) return { reading, domain, noDeals, ...solveAll(scenario, domain, noDeals) }
  const consensus = consensusOf(domain)
  const figures = solveLarge(scenario, consensus, noDeals)
  const notes = consensus === domain ? figures.notes : [...figures.notes, ONLY_CONSENSUS]
  return { reading, domain: consensus, noDeals, ...figures, notes }
}

/** Bounds and estimates of a large space rest on what every principal accepts. */
const ONLY_CONSENSUS: Note = {
  code: 'not-exact',
  message:
    'The space is too large to ask of every text who would decide for it: all figures are of what every principal would accept.',
}
