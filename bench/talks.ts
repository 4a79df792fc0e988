/** Whole games without a screen, and their debriefs. Cold: of a scenario object that nothing has been asked of before. */
import { debriefOf } from '../src/debrief/debriefOf.ts'
import { playGame } from '../src/session/transcript/play.ts'
import { type Findings, median, milliseconds } from './figure.ts'
import { readGeneva, setupOf } from './geneva.ts'

const GAMES = 90
const WARMING = 9
const DEBRIEFS = 9

const timed = (act: () => void): number => {
  const started = performance.now()
  act()
  return performance.now() - started
}

export const find = (): Findings => {
  const scenario = readGeneva()
  for (let game = 0; game < WARMING; game++) playGame(scenario, setupOf(scenario, game))
  const all = timed(() => {
    for (let game = 0; game < GAMES; game++) playGame(scenario, setupOf(scenario, game))
  })
  const cold: number[] = []
  const warm: number[] = []
  for (let game = 0; game < DEBRIEFS; game++) {
    const fresh = readGeneva()
    const { talks, transcript } = playGame(scenario, setupOf(scenario, game))
    const closed = { scenario: fresh, state: talks.state, entries: transcript.entries }
    cold.push(timed(() => debriefOf(closed)))
    warm.push(timed(() => debriefOf(closed)))
  }
  const debriefs = `${DEBRIEFS} games`
  return {
    figures: [
      {
        what: 'whole Geneva games without a screen',
        measured: `${(GAMES / (all / 1000)).toFixed(1)} a second`,
        from: `${GAMES} games`,
      },
      { what: 'a debrief of Geneva, cold, median', measured: milliseconds(median(cold)), from: debriefs },
      { what: 'the same again, warm, median', measured: milliseconds(median(warm)), from: debriefs },
    ],
  }
}
