/** What is said where talks end without a signed accord. */
import type { End } from '../table/event.ts'
import { listed, points } from './phrases.ts'

/** Shown to one decimal, less is nothing. */
const NOTICED = 0.05

const walkedWords = (walked: string | null): string =>
  walked === null ? '' : walked === 'You' ? 'You have left the table. ' : `${walked} has left the table. `

/**
 * One or two sentences under the title. `walked`: who broke off, “You” for the viewer; null where nobody did. `toAll`: whether
 * all must consent.
 */
export const endLead = (
  end: Exclude<End, 'signed'>,
  sealed: number,
  walked: string | null,
  toAll: boolean,
): string => {
  if (sealed === 0) return `${walkedWords(walked)}Nothing was sealed, and nothing comes into force.`
  return end === 'partial'
    ? `What is sealed is worth something to ${toAll ? 'all' : 'enough of you to decide it'}, and stays in force. The rest is left open.`
    : `${walkedWords(walked)}What is sealed stays in force. The rest is left open.`
}

/**
 * What the viewer has now, in points: “To you this is worth 58: leaving, 57, 5 more by what is in force and 4 less for
 * having left first.” `sealed`: the part of it that comes of what is in force; `leftCost`: what it lost as the one who left,
 * 0 where another did or nobody.
 */
export const noDealWords = (noDeal: number, sealed: number, leftCost: number): string => {
  const parts = [
    ...(Math.abs(sealed) < NOTICED
      ? []
      : [`${points(Math.abs(sealed))} ${sealed > 0 ? 'more' : 'less'} by what is in force`]),
    ...(leftCost < NOTICED ? [] : [`${points(leftCost)} less for being the one who left`]),
  ]
  return parts.length === 0
    ? `To you this is worth ${points(noDeal)}: what leaving is worth.`
    : `To you this is worth ${points(noDeal)}: leaving, ${points(noDeal - sealed + leftCost)}, ${listed(parts)}.`
}
