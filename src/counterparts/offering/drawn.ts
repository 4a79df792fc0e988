import type { SearchSpace, Way } from '../../bargaining/search.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { layPackage, type Package } from '../../terms/package.ts'
import type { Seat } from '../seat.ts'

/** So many texts are drawn in search of one that will do. */
const TRIES = 200

const holds = (way: Way, text: Package): boolean =>
  way.every(({ issue, options }) => options.some((option) => option === text[issue]))

/**
 * Worth of a text drawn evenly from those of a space that this party could sign and that are worth no less to it than its
 * floor: options are drawn issue by issue until a text will do. Null where none of `TRIES` did.
 */
export const drawnWorth = (
  seat: Seat,
  { allowed, fixed = {}, needs = [] }: SearchSpace,
  floor: number,
): number | null => {
  const open = Object.entries(allowed) as [IssueId, readonly OptionId[]][]
  for (let at = 0; at < TRIES; at++) {
    const drawn = open.map(
      ([issue, options]) =>
        [issue, options[Math.floor(seat.luck(`draw ${at} ${issue}`) * options.length)]] as const,
    )
    const text = layPackage(fixed, Object.fromEntries(drawn) as Package)
    const signable = needs.every(
      ({ issue, option, ways }) => text[issue] !== option || ways.some((way) => holds(way, text)),
    )
    const worth = seat.worth(text)
    if (signable && worth >= floor) return worth
  }
  return null
}
