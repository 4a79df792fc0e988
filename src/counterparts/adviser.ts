/** Your own adviser's estimate of how another delegation would answer: from what your seat has seen, never from theirs. */
import type { IssueId, PartyId } from '../terms/ids.ts'

export interface Estimate {
  readonly party: PartyId
  /** The range of the chance, 0 to 1, that it accepts. Never a lone percentage. */
  readonly low: number
  readonly high: number
  /** Issues most likely in the way, most likely first. */
  readonly inTheWay: readonly IssueId[]
  readonly because: string
}
