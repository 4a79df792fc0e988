/** Conditions that capitals have stated, read for what a part of a text must hold to stand by itself. */
import {
  type Choices,
  choiceOf,
  choicesOf,
  layChoices,
  type Places,
  SILENT,
} from '../../bargaining/places.ts'
import type { IssueId } from '../../terms/ids.ts'
import { layPackage, type Package } from '../../terms/package.ts'
import { meets } from '../mandate.ts'
import { isBarred } from '../model/bars.ts'
import type { Observed } from '../model/observed.ts'
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

/** How many options of a text the others are known to be unable to sign for in it; `named` is which of them count. */
export const barredAmong = ({ shown, places }: Seat, named: Choices, text: Choices): number => {
  let count = 0
  for (let issue = 0; issue < named.length; issue++) {
    const choice = named[issue] ?? SILENT
    if (choice === SILENT) continue
    const place = (places.offsets[issue] ?? 0) + choice
    for (const { bars } of shown) if (isBarred(bars, place, text)) count++
  }
  return count
}

/** How many options of a package the others are known to be unable to sign for, if it is all that is added to the draft. */
export const barredForOthers = (seat: Seat, pack: Package): number => {
  const named = choicesOf(seat.places, pack)
  return barredAmong(seat, named, layChoices(seat.agreedAt, named))
}

/** How often, in this round and the last, the party named each option as being in the way, by place. */
const namedLately = (places: Places, { replies }: Observed): Uint16Array => {
  const named = new Uint16Array(places.offsets[places.issues.length] ?? 0)
  for (const { issue: id, option, took, age } of replies) {
    if (took || age > 1) continue
    const issue = places.issueNumbers.get(id) ?? SILENT
    const choice = choiceOf(places, issue, option)
    const place = (places.offsets[issue] ?? 0) + choice
    if (choice !== SILENT) named[place] = (named[place] ?? 0) + 1
  }
  return named
}

const known = new WeakMap<Observed, Uint16Array>()

const namedLatelyBy = (places: Places, observed: Observed): Uint16Array => {
  const named = known.get(observed) ?? namedLately(places, observed)
  known.set(observed, named)
  return named
}

/** How often, in this round and the last, somebody named these very options as being in the way. */
export const namedAmong = ({ seen, places }: Seat, pack: Choices): number => {
  let count = 0
  for (const observed of seen) {
    const named = namedLatelyBy(places, observed)
    for (let issue = 0; issue < pack.length; issue++) {
      const choice = pack[issue] ?? SILENT
      if (choice !== SILENT) count += named[(places.offsets[issue] ?? 0) + choice] ?? 0
    }
  }
  return count
}

export const namedBefore = (seat: Seat, pack: Package): number =>
  namedAmong(seat, choicesOf(seat.places, pack))
