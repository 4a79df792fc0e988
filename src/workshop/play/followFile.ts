/**
 * `npm run dev`: a scenario file was saved, and the game of it that is open goes on with the new text, as far as its moves can
 * still be made. The old game gives way to it.
 */
import { readScenario } from '../../scenario/read.ts'
import type { Desk } from '../../session/desk/createDesk.ts'
import { inspectTranscript } from '../../session/transcript/readTranscript.ts'
import { writeTranscript } from '../../session/transcript/writeTranscript.ts'
import { takeUpGame } from './takeUpGame.ts'

/** What was done, in a sentence for the console; null where no game of this scenario is open. */
export const followFile = async (desk: Desk, text: string): Promise<string | null> => {
  const { game } = desk.store.getState()
  if (game === null) return null
  const read = readScenario(text)
  if (!read.ok) {
    const [problem] = read.problems
    return `The game goes on with the text before: line ${problem?.line}, ${problem?.message}`
  }
  if (read.value.id !== game.scenario.id) return null
  const kept = inspectTranscript((await desk.acts.exportGame(game.id)).text)
  if (!kept.ok) return `The game cannot be taken up: ${kept.problems[0]?.message}`
  const taken = takeUpGame(kept.value, read.value, text)
  if (!taken.ok) return `The game goes on with the text before: ${taken.problems[0]?.message}`
  const [problem] = await desk.acts.openCopy(writeTranscript(taken.transcript))
  if (problem !== undefined) return problem.message
  await desk.acts.remove(game.id)
  return taken.refused === null
    ? 'The game goes on with the new text.'
    : `The game goes on with the new text, from before move ${taken.refused.move}: ${taken.refused.problem.message}`
}
