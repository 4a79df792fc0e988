/** The debrief and the forks of a transcript: plays it again, so that a worker needs nothing but the text. */
import type { Contest } from '../../debrief/contest/contest.ts'
import { type Contested, contestedDebrief } from '../../debrief/contest/contested.ts'
import { plausibleZones, type WeightingRange } from '../../debrief/contest/plausible.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import { debriefOf } from '../../debrief/debriefOf.ts'
import type { ForkAt } from '../../debrief/forks/fork.ts'
import type { PlayedPair, SeedRange } from '../../debrief/forks/tally.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Books, openBooks } from '../../table/books.ts'
import { latest } from '../../table/latest.ts'
import { replayTranscript } from '../transcript/replay.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { flipsOf } from './flips.ts'
import { playOn } from './playOn.ts'

/** Memoised, because the forks of one game are asked for a few seeds at a time. */
const scenarioIn = latest((text: string): Scenario => {
  const read = readScenario(text)
  if (!read.ok) throw new Error(read.problems[0]?.message ?? 'The scenario cannot be read.')
  return read.value
})

/** Of a checked transcript whose talks are closed; throws otherwise. */
export const debriefTranscript = (transcript: Transcript): Debrief => {
  const scenario = scenarioIn(transcript.scenario.text)
  const { state } = replayTranscript(transcript, scenario)
  const people = scenario.parties.map(({ id }) => id).filter((id) => transcript.seats[id]?.held === 'human')
  return debriefOf({
    scenario,
    state,
    entries: transcript.entries,
    people,
    flips: flipsOf(scenario, transcript),
  })
}

/** Of a checked transcript; throws where the fork's move is refused. */
export const playTranscriptOn = (
  transcript: Transcript,
  fork: ForkAt,
  seeds: SeedRange,
): readonly PlayedPair[] => playOn(scenarioIn(transcript.scenario.text), transcript, fork, seeds)

/** The same transcript comes again with every number that is moved. */
const booksOf = latest(
  (transcript: Transcript): Books =>
    openBooks(replayTranscript(transcript, scenarioIn(transcript.scenario.text))),
)

export const contestTranscript = (transcript: Transcript, contest: Contest): Contested =>
  contestedDebrief(booksOf(transcript), contest)

export const weighTranscript = (transcript: Transcript, range: WeightingRange): readonly number[] =>
  plausibleZones(booksOf(transcript), range)
