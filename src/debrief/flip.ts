/** The smallest change of one row that turns a refusal: found by asking whoever refused once more. */
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Worths } from './worths.ts'

export interface Flip {
  /** The answer's entry in the transcript. */
  readonly entry: number
  /** Null where no row by itself, as far as all could sign for it, turns the refusal. */
  readonly row: {
    readonly issue: IssueId
    readonly to: OptionId
    /** By principal, what it changes on the text as it stood. */
    readonly change: Worths
  } | null
}
