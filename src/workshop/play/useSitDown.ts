/** Opens a game that the workshop has prepared, once the text is kept; Back leads to the field that was left. */

import type { Transcript } from '../../session/transcript/transcript.ts'
import { writeTranscript } from '../../session/transcript/writeTranscript.ts'
import { useWorkshop } from '../workshop.ts'

/** Resolves to why it could not be opened, in a sentence; empty where it was. */
export const useSitDown = (): ((transcript: Transcript) => Promise<string>) => {
  const { desk, kept } = useWorkshop()
  return async (transcript) => {
    await kept.settled()
    const [problem] = await desk.acts.openCopy(writeTranscript(transcript))
    return problem === undefined ? '' : `${problem.message} ${problem.hint}`
  }
}
