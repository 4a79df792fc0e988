/** Plays a fork to its end several times, with counterparts in every seat and a different seed each time. */
import { playParty } from '../../counterparts/playParty.ts'
import { totalTurnsOf } from '../../debrief/course.ts'
import type { ForkAt } from '../../debrief/forks/fork.ts'
import type { PlayedOn, PlayedPair, SeedRange } from '../../debrief/forks/tally.ts'
import { principalsOf, type Scenario } from '../../scenario/scenario.ts'
import { endWorth } from '../../table/endWorth.ts'
import type { Move } from '../../table/move.ts'
import { settingOf } from '../../table/setting.ts'
import { type TableState, withChange } from '../../table/state.ts'
import { resumeTalks } from '../../table/talks.ts'
import { chance } from '../../terms/chance.ts'
import { playToEnd } from '../transcript/play.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { statesOf } from './statesOf.ts'

/** From the game's own seed, the forked move and the number, so that it does not depend on which thread plays it. */
export const seedOfFork = (seed: number, entry: number, number: number): number =>
  Math.floor(chance(seed, 'fork', entry, number) * 2 ** 31)

const toTheEnd = (scenario: Scenario, transcript: Transcript, from: TableState, move: Move): PlayedOn => {
  const talks = resumeTalks(scenario, from)
  talks.send(move)
  playToEnd(talks, (party) => {
    const seat = transcript.seats[party]
    return playParty(seat?.held === 'counterpart' ? seat.temperament : 'scenario')
  })
  const { state } = talks
  const setting = settingOf(scenario, state.reading, state.sitting)
  if (state.end === null) throw new Error('The game was left before its end.')
  return {
    ...state.end,
    own: endWorth(setting, state, move.by),
    worths: principalsOf(scenario).map(({ id }) => endWorth(setting, state, id)),
    turns: totalTurnsOf(state.record),
  }
}

/**
 * Of a checked transcript. Counterparts keep their temperament; a person's seat is played by the scenario's strategy.
 */
export const playOn = (
  scenario: Scenario,
  transcript: Transcript,
  { entry, move }: ForkAt,
  { from, to }: SeedRange,
): readonly PlayedPair[] => {
  const made = transcript.entries[entry]?.move
  const state = statesOf(scenario, transcript)[entry]
  if (made === undefined || state === undefined) throw new Error(`The transcript has no entry ${entry}.`)
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => {
    const seeded = withChange(state, { seed: seedOfFork(transcript.seed, entry, from + place) })
    return {
      added: toTheEnd(scenario, transcript, seeded, move),
      asMade: toTheEnd(scenario, transcript, seeded, made),
    }
  })
}
