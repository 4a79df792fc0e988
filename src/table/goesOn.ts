/** Whether the talks go on once a party leaves, by what everybody knows. */
import { accordRule, type Deciders, isDeciding } from '../scenario/decision.ts'
import type { PartyId } from '../terms/ids.ts'
import type { PartyView } from './view.ts'

/** Never without one that is to underwrite something. */
export const goesOnWithout = (
  { scenario, left }: { readonly scenario: Deciders; readonly left: PartyView['left'] },
  leaver: PartyId,
): boolean => {
  const present = scenario.parties.filter(
    ({ id, roles }) => roles.includes('principal') && id !== leaver && !left.includes(id),
  )
  return (
    scenario.parties.every(({ id, roles }) => id !== leaver || !roles.includes('underwriter')) &&
    isDeciding(
      accordRule(scenario),
      present.map(({ id }) => id),
    )
  )
}
