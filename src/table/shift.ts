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
  /** What an option is worth to the viewer, and the weight of an issue: in points of 100. */
  | {
      readonly on: 'worth'
      readonly issue: IssueId
      readonly option: OptionId
      readonly from: number
      readonly to: number
    }
  | { readonly on: 'weight'; readonly issue: IssueId; readonly from: number; readonly to: number }
  /** The agenda of this round, for everybody. */
  | { readonly on: 'agenda'; readonly issues: readonly IssueId[] }
  /**
   * A text that reads otherwise now, by its path (`newTextsIn`): one that everybody may read, or the viewer's own. `from` is
   * null where there was none.
   */
  | {
      readonly on: 'text'
      readonly path: string
      readonly from: string | null
      readonly to: string
    }
  /** What the viewer is told besides, and not everybody. */
  | { readonly on: 'told'; readonly text: string }
  /** Another party, as the viewer reads it. */
  | {
      readonly on: 'mood'
      readonly party: PartyId
      readonly what: 'support' | 'patience' | 'trustInYou'
      readonly from: Mood
      readonly to: Mood
    }
