/** A whole game without a screen: for the command line, the golden games and the bench. */
import type { Counterpart } from '../../counterparts/decision.ts'
import { playParty } from '../../counterparts/playParty.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { openTalks, type Talks } from '../../table/talks.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Setup } from '../desk/desk.ts'
import { newTranscript } from './newTranscript.ts'
import type { Entry, Transcript } from './transcript.ts'

/** By the rules every negotiation ends long before; a longer one is a bug of ours. */
const MOST_MOVES = 5000

export interface PlayedGame {
  readonly transcript: Transcript
  /** Closed. */
  readonly talks: Talks
}

type Players = Readonly<Partial<Record<PartyId, Counterpart>>>
type Seating = Omit<Setup, 'scenarioText' | 'checked'>

/**
 * Plays to the end without keeping a transcript. Seats are played as the setup says; `players` replace whoever the
 * setup names for their seats, and must cover every seat that the setup gives to a person. Throws where a player makes
 * a move that the table refuses.
 */
export const playTalks = (
  scenario: Scenario,
  setup: Seating,
  players: Players = {},
): { readonly talks: Talks; readonly entries: readonly Entry[] } => {
  const talks = openTalks(scenario, setup)
  return { talks, entries: playToEnd(talks, (party) => playerOf(setup, players, party)) }
}

/**
 * Plays talks that have begun, each seat by one player that is created when it first moves. Returns what was played.
 */
export const playToEnd = (talks: Talks, seat: (party: PartyId) => Counterpart): readonly Entry[] => {
  const entries: Entry[] = []
  const seated = new Map<PartyId, Counterpart>()
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    if (entries.length === MOST_MOVES) throw new Error(`The talks did not end within ${MOST_MOVES} moves.`)
    const player = seated.get(mover) ?? seat(mover)
    seated.set(mover, player)
    const { move, reasons } = player(talks.viewFor(mover))
    talks.send(move)
    entries.push({ move, reasons })
  }
  return entries
}

/** The same, with its transcript. */
export const playGame = (scenario: Scenario, setup: Setup, players: Players = {}): PlayedGame => {
  const { talks, entries } = playTalks(scenario, setup, players)
  return { transcript: { ...newTranscript(scenario, setup), entries }, talks }
}

const playerOf = ({ seats }: Seating, players: Players, mover: PartyId): Counterpart => {
  const player = players[mover]
  if (player !== undefined) return player
  const seat = seats[mover]
  if (seat?.held !== 'counterpart') throw new Error(`Nobody plays the seat "${mover}".`)
  return playParty(seat.temperament)
}
