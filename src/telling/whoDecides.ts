/** Who decides, in words: for those who play, and beside figures that count what could be decided. */
import { accordRule, boundBy, type Deciders, isUnanimous } from '../scenario/decision.ts'
import { principalsOf } from '../scenario/scenario.ts'
import { nameOf } from './parties.ts'
import { listed } from './phrases.ts'

type Named = Deciders & Parameters<typeof nameOf>[0]

/** To whom a text of the zone leaves what: “every principal at least its no deal”. */
export const leastInZone = (scenario: Deciders): string =>
  isUnanimous(scenario)
    ? 'every principal at least its no deal'
    : 'principals enough to decide at least their no deal'

/** “2 of 3 decide, never without Hill; the others are bound too.” Null where all must consent. */
export const ruleSentence = (scenario: Named): string | null => {
  if (isUnanimous(scenario)) return null
  const { atLeast, always } = accordRule(scenario)
  const principals = principalsOf(scenario).length
  const vetoes =
    always.length === 0 ? '' : `, never without ${listed(always.map((party) => nameOf(scenario, party)))}`
  const bound =
    boundBy(scenario) === 'all'
      ? 'What they sign holds for the others too.'
      : 'What they sign holds for those who sign it; the others have no deal.'
  return `${atLeast} of the ${principals} principals decide on an accord${vetoes}. ${bound}`
}
