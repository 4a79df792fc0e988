/**
 * How long a counterpart's decision takes on Geneva, over whole headless games of all pairs of temperaments. Only the
 * decision is timed, not the making of the view nor the table's own work.
 */
import type { Counterpart } from '../src/counterparts/decision.ts'
import { playParty } from '../src/counterparts/playParty.ts'
import { playGame } from '../src/session/transcript/play.ts'
import type { PartyId } from '../src/terms/ids.ts'
import { type Findings, median, milliseconds, share } from './figure.ts'
import { readGeneva, setupOf } from './geneva.ts'

const GAMES = 54
/** As many games as there are pairs of temperaments warm the engine up. */
const WARMING = 9

export const find = (): Findings => {
  const scenario = readGeneva()
  const times: number[] = []
  for (let game = 0; game < WARMING + GAMES; game++) {
    const setup = setupOf(scenario, game)
    const players: Record<PartyId, Counterpart> = {}
    for (const { id } of scenario.parties) {
      const seat = setup.seats[id]
      const decide = playParty(seat?.held === 'counterpart' ? seat.temperament : 'scenario')
      players[id] = (view) => {
        const started = performance.now()
        const decision = decide(view)
        if (game >= WARMING) times.push(performance.now() - started)
        return decision
      }
    }
    playGame(scenario, setup, players)
  }
  const [middle, high] = [median(times), share(times, 0.99)]
  const from = `${times.length} decisions in ${GAMES} games`
  return {
    figures: [
      {
        what: 'a counterpart’s decision on Geneva, median',
        measured: milliseconds(middle),
        aim: { asked: 'below 5 ms', met: middle < 5 },
        from,
      },
      {
        what: 'the same, 99th percentile',
        measured: milliseconds(high),
        aim: { asked: 'below 25 ms', met: high < 25 },
        from,
      },
      { what: 'the same, slowest', measured: milliseconds(Math.max(...times)), from },
    ],
  }
}
