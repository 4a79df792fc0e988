/** How a mediator improves a text: from a start, by changing single options, towards a higher score. */
import type { Choices } from '../../bargaining/places.ts'

/** An issue that may change, by its number, and the options that it may take. */
export interface Changeable {
  readonly issue: number
  readonly options: readonly number[]
}

export interface Bettering {
  readonly from: Choices
  readonly choices: readonly Changeable[]
  /** The mediator's score of a text, for all parties together: the higher the better, rounded to 1e-9. */
  readonly score: (text: Choices) => number
  /** Chance in [0, 1) by purpose: the same purpose, the same number. */
  readonly luck: (purpose: string) => number
}

export type Improving = (bettering: Bettering) => Choices

export const withOption = (text: Choices, issue: number, option: number): Choices => {
  const changed = text.slice()
  changed[issue] = option
  return changed
}
