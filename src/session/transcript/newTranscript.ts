import { hashOf } from '../../scenario/hash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { latest } from '../../table/latest.ts'
import type { Setup } from '../desk/desk.ts'
import { RULES_VERSION, TRANSCRIPT_FORMAT, type Transcript } from './transcript.ts'

/** Memoised: hashing a long text takes a while, and many games of the same text are begun one after another. */
const hashOfText = latest(hashOf)

/** The transcript of a game in which nobody has moved yet. */
export const newTranscript = (scenario: Scenario, setup: Setup): Transcript => ({
  format: TRANSCRIPT_FORMAT,
  rules: RULES_VERSION,
  scenario: { id: scenario.id, text: setup.scenarioText, hash: hashOfText(setup.scenarioText) },
  reading: setup.reading,
  sitting: setup.sitting,
  seed: setup.seed,
  seats: setup.seats,
  preparation: {},
  entries: [],
})
