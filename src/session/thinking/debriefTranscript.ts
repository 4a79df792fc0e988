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
import { byOriginal } from '../../scenario/translation/byOriginal.ts'
import { laidOver } from '../../scenario/translation/laidOver.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import { type Books, openBooks } from '../../table/books.ts'
import { latest } from '../../table/latest.ts'
import { fetchWords } from '../../words/catalog.ts'
import { languageOf } from '../../words/languages.ts'
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

/** Of a checked transcript whose talks are closed, told by a translation where one is given; throws otherwise. */
export const debriefTranscript = (transcript: Transcript, translation?: Translation): Debrief => {
  const original = scenarioIn(transcript.scenario.text)
  const { state: played } = replayTranscript(transcript, original)
  const [scenario, state] =
    translation === undefined
      ? [original, played]
      : [laidOver(original, translation), { ...played, record: byOriginal(translation)(played.record) }]
  const people = scenario.parties.map(({ id }) => id).filter((id) => transcript.seats[id]?.held === 'human')
  return debriefOf({
    scenario,
    state,
    entries: transcript.entries,
    people,
    flips: flipsOf(original, transcript),
  })
}

/** The same once the words of its language are here; in the original where they do not come. */
export const debriefRead = async (transcript: Transcript, translation?: Translation): Promise<Debrief> => {
  const { language } = translation ?? scenarioIn(transcript.scenario.text)
  const read = await fetchWords(languageOf(language) ?? 'en').then(
    () => translation,
    () => undefined,
  )
  return debriefTranscript(transcript, read)
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
