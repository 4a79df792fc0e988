/**
 * Whom a seat tries to win. Where all principals must consent, all of them; else no more than it needs to decide with them
 * (Riker 1962, the size principle): whoever has a veto, and those whose own demands would cost it least.
 */
import type { Choices } from '../bargaining/places.ts'
import { accordRule, isDeciding, isUnanimous } from '../scenario/decision.ts'
import { hasRole } from '../table/roles.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/**
 * Numbers among the other principals, in their order; null for all of them. `asks`: what each asks for, `worthAt` what a text
 * is worth to the seat. Who decides nothing itself, as a mediator, tries to win all who are there.
 */
export const partnersOf = (
  view: PartyView,
  others: readonly PartyId[],
  asks: readonly Choices[],
  worthAt: (text: Choices) => number,
): readonly number[] | null => {
  const { scenario, left, viewer } = view
  if (isUnanimous(scenario)) return null
  const present = [...others.keys()].filter((at) => !left.includes(others[at] ?? viewer))
  if (!hasRole(view, 'principal')) return present
  const rule = accordRule(scenario)
  const needsMost = (at: number): number => (rule.always.includes(others[at] ?? viewer) ? 1 : 0)
  const merit = (at: number): number => worthAt(asks[at] ?? [])
  const ranked = present
    .map((at) => ({ at, vetoes: needsMost(at), merit: merit(at) }))
    .sort((a, b) => b.vetoes - a.vetoes || b.merit - a.merit || a.at - b.at)
  const won: number[] = []
  for (const { at } of ranked) {
    if (isDeciding(rule, [viewer, ...won.flatMap((one) => others[one] ?? [])])) break
    won.push(at)
  }
  return won.sort((a, b) => a - b)
}
