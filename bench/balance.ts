/** How balanced Geneva is, from 300 games and as many for habits. It says nothing of speed, and has a page of its own. */
import { balanceOf, balancePage } from './balance/balance.ts'
import type { Findings } from './figure.ts'
import { GENEVA, readGeneva } from './geneva.ts'

export const find = (): Findings => {
  const scenario = readGeneva()
  const balance = balanceOf({ scenario, ...GENEVA }, { games: 300, habitGames: 90 })
  return { figures: [], page: balancePage(scenario, balance) }
}
