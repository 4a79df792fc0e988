/** Worth of single outcomes, without evaluating the whole space; the space may be too large for outcome numbers. */
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import type { Domain } from './domain.ts'

/** By issue the number of an option. */
export type OutcomeChoices = ArrayLike<number>

/** In points; summed in the same order as `worthsOf` does, so that both give the same double. */
export const worthOfOutcome = (domain: Domain, party: number, choices: OutcomeChoices): number => {
  const compiled = domain.parties[party]
  if (!compiled) throw new Error(`The domain has no party number ${party}.`)
  let worth = 0
  for (let issue = domain.issues.length - 1; issue >= 0; issue--)
    worth += compiled.points[(domain.offsets[issue] ?? 0) + (choices[issue] ?? 0)] ?? 0
  for (const { masks, worth: linked } of compiled.linkages)
    if (masks.every((mask, issue) => (mask & (1 << (choices[issue] ?? 0))) !== 0)) worth += linked
  return Math.min(toNano(worth), compiled.cap)
}

/** Whether an outcome crosses a red line that counts. */
export const isCrossing = ({ crossed, offsets }: Domain, choices: OutcomeChoices): boolean =>
  offsets.some((offset, issue) => crossed[offset + (choices[issue] ?? 0)] === 1)

export const packageOfChoices = ({ issues }: Domain, choices: OutcomeChoices): Package => {
  const pack: Record<IssueId, OptionId> = {}
  issues.forEach(({ id, options }, issue) => {
    const option = options[choices[issue] ?? 0]
    if (option !== undefined) pack[id] = option
  })
  return pack
}
