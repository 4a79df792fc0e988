/** The table before each move of a game, by replaying: the same scenario, seed and moves give the same talks. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Move } from './move.ts'
import type { TableState } from './state.ts'
import { openTalks, type TalksOptions } from './talks.ts'

/** Throws where the table refuses a move. */
export const statesBefore = (
  scenario: Scenario,
  setup: TalksOptions,
  entries: readonly { readonly move: Move }[],
): readonly TableState[] => {
  const talks = openTalks(scenario, setup)
  return entries.map(({ move }) => {
    const before = talks.state
    talks.send(move)
    return before
  })
}
