/** Judges a move at a table that is not being played at: of a finished game, or a hypothetical move. */
import type { Problem } from '../terms/problem.ts'
import { whoMoves } from './chart.ts'
import { judge } from './judge.ts'
import type { Move } from './move.ts'
import type { Setting } from './setting.ts'
import type { TableState } from './state.ts'
import { viewFor } from './viewFor.ts'

/** As `Talks.judge` does: by the view of whoever is to move there. */
export const judgeAt = (setting: Setting, table: TableState, move: Move): Problem | null =>
  judge(viewFor(setting, table, whoMoves(setting, table) ?? table.floor), move)
