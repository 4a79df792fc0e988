/** How a mediator betters a text: from where it starts, by single options, towards a higher score. */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'

export interface Bettering {
  readonly from: Package
  /** The issues that may change, and the options that each may take. */
  readonly choices: ReadonlyMap<IssueId, readonly OptionId[]>
  /** What a text is worth to all, in the mediator's reckoning: the higher the better, rounded to 1e-9. */
  readonly score: (text: Package) => number
  /** Chance in [0, 1) by purpose: the same purpose, the same number. */
  readonly luck: (purpose: string) => number
}

export type Improving = (bettering: Bettering) => Package
