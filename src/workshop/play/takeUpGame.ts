/** A kept game taken up again on the text as it is now, as far as its moves can still be made. */
import type { Scenario } from '../../scenario/scenario.ts'
import { newTranscript } from '../../session/transcript/newTranscript.ts'
import { playAgain } from '../../session/transcript/replay.ts'
import { setupProblems } from '../../session/transcript/setupProblems.ts'
import type { Transcript } from '../../session/transcript/transcript.ts'
import type { Problem } from '../../terms/problem.ts'

export type GameTakenUp =
  | {
      readonly ok: true
      readonly transcript: Transcript
      /** The first move that cannot be made any more, from 1, and why; null where all can. */
      readonly refused: { readonly move: number; readonly problem: Problem } | null
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const takeUpGame = (kept: Transcript, scenario: Scenario, scenarioText: string): GameTakenUp => {
  const problems = setupProblems(scenario, kept)
  if (problems.length > 0) return { ok: false, problems }
  const { refused } = playAgain(kept, scenario)
  const entries = refused === null ? kept.entries : kept.entries.slice(0, refused.entry)
  const { reading, sitting, seed, seats } = kept
  return {
    ok: true,
    transcript: { ...newTranscript(scenario, { reading, sitting, seed, seats, scenarioText }), entries },
    refused: refused === null ? null : { move: refused.entry + 1, problem: refused.problem },
  }
}
