/**
 * Conditions that capitals have stated: which other issues a part of a text must contain to be signed for by itself.
 */
import { type Choices, layChoices, SILENT } from '../../bargaining/places.ts'
import { isMetByChoices, type PlacedConditions } from '../conditions.ts'
import { isBarred } from '../model/bars.ts'
import type { Seat } from '../seat.ts'
import { holdsIssue, type Part } from './parts.ts'

/** What was stated of the option at a place, by this capital where it is closed, and by each of theirs. */
const statedOf = ({ mandate, shown }: Seat, place: number): PlacedConditions[] => {
  const all: PlacedConditions[] = []
  const own = mandate.closed[place] === true ? mandate.conditions[place] : undefined
  if (own !== undefined) all.push(own)
  for (const bars of shown) {
    const stated = bars.stated[place]
    if (stated !== undefined) all.push(stated)
  }
  return all
}

/** An issue with those that must stand beside it, added to those `found`: conditions that this capital or theirs has stated. */
export const withNeeded = (seat: Seat, text: Choices, issue: number, found: Part = 0): Part => {
  if (holdsIssue(found, issue)) return found
  let part = found | (1 << issue)
  const choice = text[issue] ?? SILENT
  if (choice === SILENT) return part
  for (const { each } of statedOf(seat, (seat.places.offsets[issue] ?? 0) + choice)) {
    const whole = layChoices(seat.agreedAt, text)
    // One condition is enough; where the text meets none in full, its needs are taken as far as the text meets them.
    const met = each.find((one) => isMetByChoices(one, whole))
    for (const { needs } of met === undefined ? each : [met])
      for (const need of needs)
        if (seat.agreedAt[need.issue] === SILENT) part = withNeeded(seat, text, need.issue, part)
  }
  return part
}

/** How many options of a text the others are known to be unable to sign for in it; `named` is which of them count. */
export const barredAmong = ({ shown, places }: Seat, named: Choices, text: Choices): number => {
  let count = 0
  for (let issue = 0; issue < named.length; issue++) {
    const choice = named[issue] ?? SILENT
    if (choice === SILENT) continue
    const place = (places.offsets[issue] ?? 0) + choice
    for (const bars of shown) if (isBarred(bars, place, text)) count++
  }
  return count
}

/** How many options of a package the others are known to be unable to sign for, if it is all that is added to the draft. */
export const barredForOthers = (seat: Seat, pack: Choices): number =>
  barredAmong(seat, pack, layChoices(seat.agreedAt, pack))

/** How often, in this round and the last, somebody named these very options as being in the way. */
export const namedAmong = ({ seen, places }: Seat, pack: Choices): number => {
  let count = 0
  for (const { tally } of seen) {
    const named = tally.refusedJustNow
    for (let issue = 0; issue < pack.length; issue++) {
      const choice = pack[issue] ?? SILENT
      if (choice !== SILENT) count += named[(places.offsets[issue] ?? 0) + choice] ?? 0
    }
  }
  return count
}
