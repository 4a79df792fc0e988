/**
 * Opens the game that a platform keeps. Where this device has the same game, perhaps further than the platform ever heard of, it
 * is opened instead: with it come notes, drafts and what had been read, which a platform has no room for.
 */
import type { Scenario } from '../../scenario/scenario.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Desk } from '../desk/createDesk.ts'
import { inspectTranscript } from '../transcript/readTranscript.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'
import { movesText } from './platformText.ts'
import { recallGame } from './recall.ts'

interface TakenUp {
  readonly desk: Desk
  /** What the course keeps. */
  readonly kept: string
  readonly hash: string
  /** The packaged scenario, as the reader gave it. */
  readonly text: () => Promise<string>
}

/** The game on this device that begins with these moves, the longest where there are several; null where there is none. */
const sameHere = async (desk: Desk, scenario: Scenario, hash: string, begins: string) => {
  let found: { readonly id: string; readonly length: number } | null = null
  for (const { id, branch } of desk.store.getState().saved) {
    if (branch !== null) continue
    const copy = await desk.acts.exportGame(id)
    const read = inspectTranscript(copy.text)
    if (!read.ok || read.value.scenario.hash !== hash) continue
    const moves = read.value.entries.map(({ move }) => move)
    const text = movesText(scenario, { ...read.value, moves })
    if (text.startsWith(begins) && text.length > (found?.length ?? -1)) found = { id, length: text.length }
  }
  return found?.id ?? null
}

/** Null where it has been opened; else why not. Rejects where a part of the package cannot be loaded. */
export const takeUp = async ({ desk, kept, hash, text }: TakenUp): Promise<Problem | null> => {
  const scenarioText = await text()
  const scenario = JSON.parse(scenarioText) as Scenario
  const recalled = recallGame(kept, { scenario, text: scenarioText, hash })
  if (!recalled.ok) return recalled.problems[0] ?? null
  const transcript = recalled.value
  const moves = transcript.entries.map(({ move }) => move)
  const here = await sameHere(desk, scenario, hash, movesText(scenario, { ...transcript, moves }))
  const problems =
    here === null ? await desk.acts.openCopy(writeTranscript(transcript)) : await desk.acts.resume(here)
  return problems[0] ?? null
}
