/** A game as text for a copy. */
import type { Transcript } from '../transcript/transcript.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'
import { type HeldGame, stageOf, wholeTranscript } from './heldGame.ts'

const UNFINISHED =
  'A game of Parley that is not over. The scenario in this file holds the secrets of every seat: whoever means to play on should read no further. What the counterparts thought is left out until the talks close.'

/** Without the counterparts' reasons, which anybody could read in the file. */
const unfinished = (transcript: Transcript): Transcript => ({
  ...transcript,
  note: UNFINISHED,
  entries: transcript.entries.map(({ move }) => ({ move, reasons: null })),
})

export const copyOf = (held: HeldGame): string => {
  const whole = wholeTranscript(held)
  return writeTranscript(stageOf(held) === 'closed' ? whole : unfinished(whole))
}
