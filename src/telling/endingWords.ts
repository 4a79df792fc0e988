/** What is said where talks end without a signed accord. */
import type { End } from '../table/event.ts'
import { points } from './phrases.ts'

export const END_TITLES: Readonly<Record<Exclude<End, 'signed'>, string>> = {
  brokenOff: 'The talks are broken off',
  partial: 'The talks end with part of the text in force',
  adjourned: 'The talks end without an accord',
}

const walkedWords = (walked: string | null): string =>
  walked === null ? '' : walked === 'You' ? 'You have left the table. ' : `${walked} has left the table. `

/** One or two sentences under the title. `walked`: who left, “You” for the viewer; null where nobody did. */
export const endLead = (end: Exclude<End, 'signed'>, sealed: number, walked: string | null): string => {
  if (sealed === 0) return `${walkedWords(walked)}Nothing was sealed, and nothing comes into force.`
  return end === 'partial'
    ? 'What is sealed is worth something to all, and stays in force. The rest is left open.'
    : `${walkedWords(walked)}What is sealed stays in force. The rest is left open.`
}

/** What the viewer has now. `sealed`: the part of it that comes of what is in force. */
export const noDealWords = (noDeal: number, sealed: number): string =>
  Math.abs(sealed) < 0.05
    ? `To you this is worth ${points(noDeal)}: what leaving is worth.`
    : `To you this is worth ${points(noDeal)}: leaving, and ${points(Math.abs(sealed))} ${sealed > 0 ? 'more' : 'less'} by what is in force.`
