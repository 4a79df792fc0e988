/**
 * Parts of a text, as sets of its issues: an offer is seldom a whole text, and many parts are scored before one is
 * chosen. A part is a bit set, one bit for each issue.
 */
import { type Choices, packOf, SILENT } from '../../bargaining/places.ts'
import type { IssueId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Seat } from '../seat.ts'

export type Part = number

export const partOf = (issues: readonly number[]): Part =>
  issues.reduce((part, issue) => part | (1 << issue), 0)

export const holdsIssue = (part: Part, issue: number): boolean => (part & (1 << issue)) !== 0

export const issuesInPart = (part: Part): number => {
  let size = 0
  for (let left = part; left !== 0; left &= left - 1) size++
  return size
}

export const numbersOfIssues = ({ places }: Seat, issues: readonly IssueId[]): number[] =>
  issues.map((issue) => places.issueNumbers.get(issue) ?? SILENT)

/** What a text says on the issues of a part; silent on the others. */
export const choicesIn = (text: Choices, part: Part): Choices => {
  const choices = text.slice()
  for (let issue = 0; issue < choices.length; issue++) if (!holdsIssue(part, issue)) choices[issue] = SILENT
  return choices
}

/** The package that a part of a text is, its issues named in `order`. */
export const packIn = ({ places }: Seat, text: Choices, part: Part, order: ArrayLike<number>): Package =>
  packOf(places, choicesIn(text, part), order)

/** The issues that a text names. */
export const wholeOf = (text: Choices): Part => {
  let part = 0
  for (let issue = 0; issue < text.length; issue++) if (text[issue] !== SILENT) part |= 1 << issue
  return part
}
