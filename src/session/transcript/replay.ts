/** Plays a transcript again: the same scenario, seed and moves give the same talks, event by event. */
import type { Scenario } from '../../scenario/scenario.ts'
import { openTalks, type Talks } from '../../table/talks.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Transcript } from './transcript.ts'

/** Plays as far as the table allows: `refused` says which entry (from 0) it would not take, and why. */
export const playAgain = (
  { entries, ...setup }: Pick<Transcript, 'reading' | 'sitting' | 'seed' | 'brought' | 'entries'>,
  scenario: Scenario,
): {
  readonly talks: Talks
  readonly refused: { readonly entry: number; readonly problem: Problem } | null
} => {
  const talks = openTalks(scenario, setup)
  for (const [entry, { move }] of entries.entries()) {
    const problem = talks.judge(move)
    if (problem !== null) return { talks, refused: { entry, problem } }
    talks.send(move)
  }
  return { talks, refused: null }
}

/** Of a checked transcript; throws where the table refuses a move. */
export const replayTranscript = (transcript: Transcript, scenario: Scenario): Talks => {
  const { talks, refused } = playAgain(transcript, scenario)
  if (refused !== null)
    throw new Error(`Entry ${refused.entry} of the transcript is refused: ${refused.problem.message}`)
  return talks
}
