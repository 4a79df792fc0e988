/**
 * What the worker does for a debrief, of kept games of Geneva with a person in Ukraine’s seat. By the clock and of the thread’s
 * own time: other processes lengthen that less.
 */

import { partyNumbersIn, withWeight } from '../src/debrief/contest/contest.ts'
import { WEIGHTINGS } from '../src/debrief/contest/plausible.ts'
import { SEEDS } from '../src/debrief/forks/tally.ts'
import { principalsOf } from '../src/scenario/scenario.ts'
import {
  contestTranscript,
  debriefTranscript,
  playTranscriptOn,
  weighTranscript,
} from '../src/session/thinking/debriefTranscript.ts'
import { playGame } from '../src/session/transcript/play.ts'
import type { Transcript } from '../src/session/transcript/transcript.ts'
import type { PartyId } from '../src/terms/ids.ts'
import { type Figure, type Findings, median, milliseconds, seconds } from './figure.ts'
import { readGeneva, setupOf } from './geneva.ts'

const GAMES = 5
const MOVED = 20
/** Seeds of a fork that the page asks for at once. */
const PART = 4

interface Took {
  readonly clock: number
  readonly own: number
}

const timed = (act: () => void): Took => {
  const [started, before] = [performance.now(), process.cpuUsage()]
  act()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - started, own: (user + system) / 1000 }
}

const figure = (
  what: string,
  took: readonly Took[],
  say: (time: number) => string,
  most?: number,
): Figure => {
  const clock = median(took.map((one) => one.clock))
  const own = median(took.map((one) => one.own))
  return {
    what,
    measured: `${say(clock)}, own time ${say(own)}`,
    ...(most === undefined ? {} : { aim: { asked: `within ${say(most)}`, met: clock <= most } }),
    from: `${took.length} times, median`,
  }
}

export const find = (): Findings => {
  const scenario = readGeneva()
  const [weight] = scenario.issues
  const [party] = principalsOf(scenario)
  if (weight === undefined || party === undefined)
    throw new Error('Geneva has neither issues nor principals.')
  const games = Array.from({ length: GAMES }, (_, game): Transcript => {
    const { transcript } = playGame(scenario, setupOf(scenario, game))
    const seats = { ...transcript.seats, ['ukraine' as PartyId]: { held: 'human' } as const }
    return { ...transcript, seats }
  })
  const debriefs: Took[] = []
  const forks: Took[] = []
  for (const game of games) {
    let found = debriefTranscript(game)
    debriefs.push(
      timed(() => {
        found = debriefTranscript(game)
      }),
    )
    if (found.forks.length < 3) continue
    forks.push(
      timed(() => {
        for (const { entry, move } of found.forks)
          for (let from = 0; from < SEEDS; from += PART)
            playTranscriptOn(game, { entry, move }, { from, to: from + PART })
      }),
    )
  }
  const [game] = games
  if (game === undefined || forks.length === 0) throw new Error('No game suggests three forks.')
  const numbers = partyNumbersIn(scenario, game.reading, party.id)
  const contest = (move: number) =>
    contestTranscript(game, {
      [party.id]: withWeight(numbers, weight.id, (numbers.weights[weight.id] ?? 0) + move / 10),
    })
  contest(0)
  const moved = Array.from({ length: MOVED }, (_, move) => timed(() => void contest(move + 1)))
  const weighed = [timed(() => void weighTranscript(game, { from: 0, to: WEIGHTINGS }))]
  return {
    figures: [
      figure('a debrief of Geneva as the worker makes it, what turns refusals tried', debriefs, seconds),
      figure('zone, frontier, Nash point and planes under a weight that was moved', moved, milliseconds, 100),
      figure(`${WEIGHTINGS} plausible weightings`, weighed, seconds),
      figure(`3 × ${SEEDS} seeds of what-if, each with and without its addition`, forks, seconds, 6000),
    ],
  }
}
