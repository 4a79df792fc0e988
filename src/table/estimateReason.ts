/** What an estimate of another delegation's answer rests on most, as data: an adviser finds it, `telling` words it. */
import type { IssueId } from '../terms/ids.ts'

export type EstimateReason =
  /** It has asked for all of this itself, or for nothing better. */
  | { readonly type: 'askedItself' }
  /** Its capital has stated a condition for the option, which the text does not meet. */
  | { readonly type: 'waits'; readonly issue: IssueId; readonly stated: string }
  /** It has refused the option so often that it is taken to be barred. */
  | { readonly type: 'refusedAlways'; readonly issue: IssueId }
  | { readonly type: 'refusedBefore'; readonly issue: IssueId }
  /** By what it has asked for, it would miss most on this issue. */
  | { readonly type: 'missesMost'; readonly issue: IssueId }
