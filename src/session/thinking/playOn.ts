/** Plays a fork on to its end, again and again, with counterparts in every seat and a seed of its own each time. */
import { playParty } from '../../counterparts/playParty.ts'
import type { PlayedOn, PlayedPair } from '../../debrief/forks/tally.ts'
import { principalsOf, type Scenario } from '../../scenario/scenario.ts'
import { endWorth } from '../../table/endWorth.ts'
import type { Move } from '../../table/move.ts'
import { settingOf } from '../../table/setting.ts'
import { type TableState, withChange } from '../../table/state.ts'
import { resumeTalks } from '../../table/talks.ts'
import { chance } from '../../terms/chance.ts'
import type { PartyId } from '../../terms/ids.ts'
import { replayTranscript } from '../transcript/replay.ts'
import type { Transcript } from '../transcript/transcript.ts'

/** A move in place of the one at that entry of the transcript. */
export interface ForkAt {
  readonly entry: number
  readonly move: Move
}

/** Seeds of one fork, counted from 0, up to but without `to`. */
export interface SeedRange {
  readonly from: number
  readonly to: number
}

/** By the game's own seed, the move that is forked and the number: the same whoever plays which. */
export const seedOfFork = (seed: number, entry: number, number: number): number =>
  Math.floor(chance(seed, 'fork', entry, number) * 2 ** 31)

const turnsUsed = ({ record }: TableState): number => {
  const used = new Map(record.map(({ round, turn }) => [round, turn]))
  return [...used.values()].reduce((sum, turn) => sum + turn, 0)
}

const toTheEnd = (scenario: Scenario, transcript: Transcript, from: TableState, move: Move): PlayedOn => {
  const talks = resumeTalks(scenario, from)
  talks.send(move)
  const seated = new Map(
    scenario.parties.map(({ id }) => {
      const seat = transcript.seats[id]
      return [id, playParty(seat?.held === 'counterpart' ? seat.temperament : 'scenario')] as const
    }),
  )
  for (let mover: PartyId | null = talks.toMove; mover !== null; mover = talks.toMove) {
    const play = seated.get(mover)
    if (play === undefined) throw new Error(`Nobody plays the seat "${mover}".`)
    talks.send(play(talks.viewFor(mover)).move)
  }
  const { state } = talks
  const setting = settingOf(scenario, state.reading, state.sitting)
  if (state.end === null) throw new Error('The game was left before its end.')
  return {
    ...state.end,
    own: endWorth(setting, state, move.by),
    worths: principalsOf(scenario).map(({ id }) => endWorth(setting, state, id)),
    turns: turnsUsed(state),
  }
}

/** Of a sound transcript. Counterparts keep the temperament that they had; a person's seat is played as the scenario has it. */
export const playOn = (
  scenario: Scenario,
  transcript: Transcript,
  { entry, move }: ForkAt,
  { from, to }: SeedRange,
): readonly PlayedPair[] => {
  const made = transcript.entries[entry]?.move
  if (made === undefined) throw new Error(`The transcript has no entry ${entry}.`)
  const { state } = replayTranscript({ ...transcript, entries: transcript.entries.slice(0, entry) }, scenario)
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => {
    const seeded = withChange(state, { seed: seedOfFork(transcript.seed, entry, from + place) })
    return {
      added: toTheEnd(scenario, transcript, seeded, move),
      asMade: toTheEnd(scenario, transcript, seeded, made),
    }
  })
}
