/** The grounds of a debrief's numbers: for a published domain they are reported, not assumed. */
import { readingOf, type Scenario } from '../scenario/scenario.ts'
import { type InLanguage, toldBy } from '../telling/told.ts'
import type { ReadingId } from '../terms/ids.ts'
import { ENDINGS } from '../words/endings/catalog.ts'
import * as texts from '../words/endings/en.ts'

export type Numbers = 'published' | 'assumed'

/**
 * Published where a scenario keeps a published domain's scale and every weight, linkage and walk-away that counts under
 * the reading is reported; assumed as soon as one of them is not. On any other scale `reported` speaks of what a party
 * demands, and the numbers put to it are the authors'.
 */
export const numbersOf = (scenario: Scenario, reading: ReadingId): Numbers => {
  const { parties: changed, basis } = readingOf(scenario, reading)
  const bases = scenario.parties.flatMap(({ id, positions, linkages, walkAway }) => [
    ...Object.values(positions).map((position) => position?.basis),
    ...linkages.map((linkage) => linkage.basis),
    walkAway.basis,
    ...(changed[id] === undefined ? [] : [basis]),
  ])
  return scenario.scale === 'published' && bases.every((one) => one === 'reported') ? 'published' : 'assumed'
}

/** “Under the numbers as published”, as a sentence begins. */
export const underNumbers = (read: InLanguage, numbers: Numbers): string =>
  toldBy(read, ENDINGS)(numbers === 'published' ? texts.asPublished : texts.asAssumed)
