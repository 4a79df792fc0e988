/** Steps through the table of states: makes a lawful move, and everything that follows until the table waits again. */
import { CHART, isPhase } from './chart.ts'
import type { Move } from './move.ts'
import type { ChartState } from './phase.ts'
import { leadsTo, makeByRule } from './rules/all.ts'
import type { Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

const passOn = (setting: Setting, before: TableState, to: ChartState): TableState => {
  let name = to
  let table = before
  for (;;) {
    const state = CHART[name]
    if ('does' in state) table = state.does(setting, table)
    const exit = state.exits.find(({ when }) => when === undefined || when(setting, table))
    if (exit === undefined) break
    name = exit.to
  }
  if (!isPhase(name)) throw new Error(`The talks are stuck in "${name}".`)
  return table.phase === name ? table : withChange(table, { phase: name })
}

/** Starts the talks: in the returned state the first round is open. */
export const beginTalks = (setting: Setting, table: TableState): TableState =>
  passOn(setting, table, 'briefing')

/** Only for a move that `judge` allows. */
export const makeMove = (setting: Setting, table: TableState, move: Move): TableState => {
  const to = leadsTo(table.phase, move.type)
  if (to === null) throw new Error(`"${move.type}" leads nowhere from "${table.phase}".`)
  return passOn(setting, makeByRule(setting, table, move), to)
}
