/** What the workshop and the page in its frame say to each other: what is to be drawn, and what of it has no room. */
import type { Settings, Setup } from '../../session/desk/desk.ts'
import type { Spill } from './spills.ts'

/** From the workshop: this text, as the one seat opens it that a person holds. */
export interface BoardWanted {
  readonly type: 'board'
  /** Answers carry it back. */
  readonly order: number
  readonly setup: Setup
  readonly theme: Settings['theme']
}

/** From the frame. */
export type BoardAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'spills'; readonly order: number; readonly spills: readonly Spill[] }
  /** The board could not be opened. */
  | { readonly type: 'refused'; readonly order: number; readonly message: string }
