/** The table before each move of a transcript. Memoised: what turns refusals, and every few seeds of a fork, begin in the same game. */
import type { Scenario } from '../../scenario/scenario.ts'
import { latestOfTwo } from '../../table/latest.ts'
import type { TableState } from '../../table/state.ts'
import { statesBefore } from '../../table/statesBefore.ts'
import type { Transcript } from '../transcript/transcript.ts'

/** Of a checked transcript; throws where the table refuses a move. */
export const statesOf = latestOfTwo((scenario: Scenario, transcript: Transcript): readonly TableState[] =>
  statesBefore(scenario, transcript, transcript.entries),
)
