/** Conditions that capitals have stated, read for what a part of a text must hold to stand by itself. */
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { meets } from '../mandate.ts'
import type { Seat } from '../seat.ts'

/** An issue with those that must stand beside it: conditions that this capital or theirs has stated. */
export const withNeeded = (
  seat: Seat,
  text: Package,
  issue: IssueId,
  found = new Set<IssueId>(),
): Set<IssueId> => {
  if (found.has(issue)) return found
  found.add(issue)
  const option = text[issue]
  const mandate = option === undefined ? undefined : seat.view.own.mandate[issue]?.[option]
  const whole = layPackage(seat.agreed, text)
  for (const stated of [
    mandate?.status === 'closed' ? mandate.waitsFor : [],
    ...seat.shown.map(({ waitsFor }) => waitsFor),
  ]) {
    const ways = stated.filter((one) => one.issue === issue && one.option === option)
    // One way is enough; where the text holds none of them whole, as much of each as it does hold.
    const met = ways.find((one) => meets(one, whole))
    for (const { needs } of met === undefined ? ways : [met])
      for (const need of needs)
        if (seat.agreed[need.issue] === undefined) withNeeded(seat, text, need.issue, found)
  }
  return found
}

/** How many options of a package the others are known to be unable to sign for, if it is all that is added to the draft. */
export const barredForOthers = (seat: Seat, pack: Package): number => {
  const text = layPackage(seat.agreed, pack)
  return issuesIn(pack).reduce((count, issue) => {
    const option = pack[issue]
    return option === undefined
      ? count
      : count + seat.shown.filter(({ bars }) => bars(issue, option, text)).length
  }, 0)
}

/** How often, in this round and the last, somebody named these very options as being in the way. */
export const namedBefore = (seat: Seat, pack: Package): number =>
  seat.seen.reduce(
    (count, { replies }) =>
      count +
      replies.filter((reply) => !reply.took && reply.age <= 1 && pack[reply.issue] === reply.option).length,
    0,
  )
