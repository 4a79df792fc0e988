/** Who decides, in words: for those who play, and beside figures that count what could be decided. */
import { accordRule, boundBy, type Deciders, isUnanimous } from '../scenario/decision.ts'
import { principalsOf } from '../scenario/scenario.ts'
import { DECIDES } from '../words/decides/catalog.ts'
import * as texts from '../words/decides/en.ts'
import { nameOf } from './parties.ts'
import { type InLanguage, listedTo, toldBy } from './told.ts'

type Read = Deciders & InLanguage['scenario']

/** To whom a text of the zone leaves what: “every principal at least its no deal”. */
export const leastInZone = (scenario: Read): string =>
  toldBy({ scenario }, DECIDES)(isUnanimous(scenario) ? texts.everyLeast : texts.enoughLeast)

/** “2 of 3 decide, never without Hill; the others are bound too.” Null where all must consent. */
export const ruleSentence = (scenario: Read & Parameters<typeof nameOf>[0]): string | null => {
  if (isUnanimous(scenario)) return null
  const say = toldBy({ scenario }, DECIDES)
  const { atLeast, always } = accordRule(scenario)
  const counts = { atLeast, principals: principalsOf(scenario).length }
  const vetoes = always.map((party) => nameOf(scenario, party))
  const rule =
    vetoes.length === 0
      ? say(texts.decide, counts)
      : say(texts.decideNever, { ...counts, parties: listedTo({ scenario }, vetoes) })
  return `${rule} ${say(boundBy(scenario) === 'all' ? texts.boundAll : texts.boundSigners)}`
}
