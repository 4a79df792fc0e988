import type { Choices } from '../../bargaining/places.ts'
import { toNano } from '../../terms/rounding.ts'
import { estimatedWorth } from '../model/model.ts'
import type { Seat } from '../seat.ts'

/** So many levels of own worth are looked at, from the best down to the floor. */
const LEVELS = 16

interface Range {
  readonly best: number
  readonly floor: number
}

/** The text worth most to the others among those worth at least so much to this party; null where there is none. */
type DearestAt = (least: number) => { readonly choices: Choices; readonly worth: number } | null

/**
 * Worth to this party of the text at which the product of gains (Nash 1950) is thought to be largest, as far as it can
 * know: its own gain counts from its floor; the others' no deal is their secret, so theirs count from what this party's
 * own best text would leave them, in the points that its models see there, all of them multiplied. Looked for among the
 * dearest texts at each level of its own worth, where the best ones lie. Among equals the one worth most to itself.
 */
export const nashWorth = (seat: Seat, { best, floor }: Range, dearestAt: DearestAt): number => {
  const first = dearestAt(best)
  if (first === null) return best
  const left = seat.models.map((model) => estimatedWorth(model, first.choices))
  let found = { worth: first.worth, product: 0 }
  for (let level = 1; level <= LEVELS; level++) {
    const text = dearestAt(toNano(best - (level / LEVELS) * (best - floor)))
    if (text === null) continue
    const theirs = seat.models.reduce(
      (all, model, at) => all * Math.max(0, estimatedWorth(model, text.choices) - (left[at] ?? 0)),
      1,
    )
    const product = toNano((text.worth - floor) * theirs)
    if (product > found.product) found = { worth: text.worth, product }
  }
  return found.worth
}
