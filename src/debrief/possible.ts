/** What was possible, by the worths at the close. */
import type { Package } from '../terms/package.ts'
import type { Worths } from './worths.ts'

export interface PossibleText {
  readonly worth: Worths
  readonly package: Package
}

export interface Possible {
  /** Distinct non-dominated worth vectors inside all red lines, by worth to the first principal. */
  readonly frontier: readonly PossibleText[]
  readonly nash: readonly PossibleText[]
  readonly kalaiSmorodinsky: readonly PossibleText[]
  readonly egalitarian: readonly PossibleText[]
  readonly utilitarian: readonly PossibleText[]
  /** The most that each principal could get in the zone; null where it is empty. */
  readonly ideal: Worths | null
  /** No deal of each principal when the talks closed. */
  readonly noDeal: Worths
  readonly outcomes: number
  /** Outcomes inside all red lines in which every principal has at least its no deal. */
  readonly zone: number
  /** How many of those the mandates, widened as far as they go, would have allowed. */
  readonly reachable: number
}
