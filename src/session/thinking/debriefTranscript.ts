/** From a transcript to its debrief: played again, so that whoever thinks needs nothing but the text. */
import type { Debrief } from '../../debrief/debrief.ts'
import { debriefOf } from '../../debrief/debriefOf.ts'
import { readScenario } from '../../scenario/read.ts'
import { replayTranscript } from '../transcript/replay.ts'
import type { Transcript } from '../transcript/transcript.ts'

/** Of a sound transcript whose talks are closed; throws otherwise. */
export const debriefTranscript = (transcript: Transcript): Debrief => {
  const read = readScenario(transcript.scenario.text)
  if (!read.ok) throw new Error(read.problems[0]?.message ?? 'The scenario cannot be read.')
  const { state } = replayTranscript(transcript, read.value)
  const people = read.value.parties.map(({ id }) => id).filter((id) => transcript.seats[id]?.held === 'human')
  return debriefOf({ scenario: read.value, state, entries: transcript.entries, people })
}
