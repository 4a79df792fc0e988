import { hashOf } from '../scenario/hash.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Setup } from './desk.ts'
import { RULES_VERSION, TRANSCRIPT_FORMAT, type Transcript } from './transcript.ts'

/** The transcript of a game in which nobody has moved yet. */
export const newTranscript = (scenario: Scenario, setup: Setup): Transcript => ({
  format: TRANSCRIPT_FORMAT,
  rules: RULES_VERSION,
  scenario: { id: scenario.id, text: setup.scenarioText, hash: hashOf(setup.scenarioText) },
  reading: setup.reading,
  sitting: setup.sitting,
  seed: setup.seed,
  seats: setup.seats,
  preparation: {},
  entries: [],
})
