/**
 * The shape of every rule: whether a move can be made, and what becomes true when it is. Whether it can be made is
 * decided by its maker's view alone, so that no rule can refuse a move because of somebody else's secret.
 */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { MoveOf, MoveType } from '../move.ts'
import type { ChartState, Phase } from '../phase.ts'
import type { Setting } from '../setting.ts'
import type { TableState } from '../state.ts'
import type { Known } from '../view.ts'

export interface Rule<Type extends MoveType> {
  /** The phases in which it can be made, and where the talks go on once it was. */
  readonly leads: Readonly<Partial<Record<Phase, ChartState>>>
  /** Why the viewer, who is to move, cannot make any move of this kind now; null when it can. */
  readonly bars: (view: Known) => Problem | null
  /**
   * Whether a lawful move of this kind would be pointless, so that the view does not offer it. It is not refused,
   * because kept games may contain such a move and have to open; so this may depend on what the view does not say.
   */
  readonly isIdle?: (setting: Setting, state: TableState, by: PartyId) => boolean
  /** Why this particular move cannot be made, given that its kind is not barred. */
  readonly judge: (view: Known, move: MoveOf<Type>) => Problem | null
  /** The state after the move. Called only with a move that is not barred. */
  readonly make: (setting: Setting, state: TableState, move: MoveOf<Type>) => TableState
}

export const nothingBars = (): null => null
