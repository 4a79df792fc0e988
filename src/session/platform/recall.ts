/** A game that a platform kept, played again: the same moves, and what the counterparts thought at each of theirs. */
import type { Counterpart } from '../../counterparts/decision.ts'
import { playParty } from '../../counterparts/playParty.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Reasons } from '../../table/reasons.ts'
import { openTalks } from '../../table/talks.ts'
import type { PartyView } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { newTranscript } from '../transcript/newTranscript.ts'
import { setupProblems } from '../transcript/setupProblems.ts'
import type { Entry, Transcript } from '../transcript/transcript.ts'
import { trouble } from '../transcript/trouble.ts'
import { digits } from './digits.ts'
import { moveNumbers } from './moveCode.ts'
import { type PlatformGame, readPlatformText } from './platformText.ts'

interface PackagedText {
  readonly scenario: Scenario
  readonly text: string
  readonly hash: string
}

/** What each counterpart would do where it has moved: it decides by its view alone, and so as it did then. */
const thoughts = (scenario: Scenario, seats: PlatformGame['seats']) => {
  const players = new Map<PartyId, Counterpart>()
  const playerOf = (party: PartyId): Counterpart | null => {
    const seat = seats[party]
    if (seat?.held !== 'counterpart') return null
    const player = players.get(party) ?? playParty(seat.temperament)
    players.set(party, player)
    return player
  }
  const same = (a: Entry['move'], b: Entry['move']) =>
    digits(moveNumbers(scenario, a)) === digits(moveNumbers(scenario, b))
  return (view: PartyView, move: Entry['move']): Reasons | null => {
    try {
      const decision = playerOf(view.viewer)?.(view)
      return decision !== undefined && same(decision.move, move) ? decision.reasons : null
    } catch {
      // It was played by a fallback then; the move stands without its reasons.
      return null
    }
  }
}

/** Never throws for what a platform may have kept. */
export const recallGame = (kept: string, { scenario, text, hash }: PackagedText): ReadResult<Transcript> => {
  const read = readPlatformText(scenario, hash, kept)
  if (!read.ok) return read
  const game = read.value
  const wrong = setupProblems(scenario, game)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const talks = openTalks(scenario, game)
  const reasonsOf = thoughts(scenario, game.seats)
  const entries: Entry[] = []
  for (const move of game.moves) {
    const problem = talks.judge(move)
    if (problem !== null)
      return {
        ok: false,
        problems: [
          trouble(
            'platform-move-refused',
            `Move ${entries.length + 1} of the game that the course keeps cannot be made: ${problem.message}`,
            'It stays in the course until you begin a new game here. Save it first, and show it to your teacher.',
          ),
        ],
      }
    entries.push({ move, reasons: reasonsOf(talks.viewFor(move.by), move) })
    talks.send(move)
  }
  const { reading, sitting, seed, seats } = game
  const transcript = newTranscript(scenario, { scenarioText: text, reading, sitting, seed, seats })
  return { ok: true, value: { ...transcript, entries }, warnings: [] }
}
