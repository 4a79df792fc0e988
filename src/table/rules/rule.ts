/**
 * The shape of every rule: whether a move can be made, and what becomes true when it is. Whether it can be made is judged
 * by its maker's view alone, so that no rule can refuse a move because of somebody else's secret.
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
  /** Why the viewer, whose move is awaited, could make no such move now, whatever it said in it; null when it could. */
  readonly bars: (view: Known) => Problem | null
  /**
   * Whether it is in order but could bring nothing: the view does not offer it. It is not refused, for games that were
   * played before may hold such a move, and have to open; so it may hang on what the view does not say.
   */
  readonly isIdle?: (setting: Setting, state: TableState, by: PartyId) => boolean
  /** Why this very move of the viewer's cannot be made, given that nothing bars its kind. */
  readonly judge: (view: Known, move: MoveOf<Type>) => Problem | null
  /** The state after it. Called only with a move that nothing speaks against. */
  readonly make: (setting: Setting, state: TableState, move: MoveOf<Type>) => TableState
}

export const nothingBars = (): null => null
