/**
 * What a scripted event or a sentence to the press has moved, as one party may know it: its own figures and mandate
 * exactly, the others' moods in coarse words.
 */
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import type { Mood } from './mood.ts'

export type Shift =
  /**
   * The viewer's own. No deal in points, support of 100, patience in rounds; `ratifier`: the points over no deal that
   * whoever ratifies looks for, where more than support has moved them.
   */
  | {
      readonly on: 'noDeal' | 'support' | 'ratifier' | 'patience'
      readonly from: number
      readonly to: number
    }
  /** The viewer's trust in another, of 100. */
  | { readonly on: 'trust'; readonly towards: PartyId; readonly from: number; readonly to: number }
  /** What the viewer's capital allows from now on, or no longer does. */
  | {
      readonly on: 'mandate'
      readonly issue: IssueId
      readonly options: readonly OptionId[]
      readonly opens: boolean
    }
  /** Another party, as the viewer reads it. */
  | {
      readonly on: 'mood'
      readonly party: PartyId
      readonly what: 'support' | 'patience' | 'trustInYou'
      readonly from: Mood
      readonly to: Mood
    }
