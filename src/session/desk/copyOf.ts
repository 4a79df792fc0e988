/** A game as text for a copy. */
import type { PartyId } from '../../terms/ids.ts'
import { MOST_NAME, type SeatHolder, type Transcript } from '../transcript/transcript.ts'
import { writeTranscript } from '../transcript/writeTranscript.ts'
import type { Names } from './desk.ts'
import { type HeldGame, stageOf, wholeTranscript } from './heldGame.ts'

const UNFINISHED =
  'A game of Parley that is not over. The scenario in this file holds the secrets of every seat: whoever means to play on should read no further. What the counterparts thought is left out until the talks close.'

/** Without the counterparts' reasons, which anybody could read in the file. */
const unfinished = (transcript: Transcript): Transcript => ({
  ...transcript,
  note: UNFINISHED,
  entries: transcript.entries.map(({ move }) => ({ move, reasons: null })),
})

const named = ({ seats, ...transcript }: Transcript, names: Names): Transcript => ({
  ...transcript,
  seats: Object.fromEntries(
    (Object.entries(seats) as [PartyId, SeatHolder][]).map(([party, seat]): [PartyId, SeatHolder] => {
      const name = names[party]?.trim().slice(0, MOST_NAME) ?? ''
      return [party, seat.held === 'human' && name !== '' ? { ...seat, name } : seat]
    }),
  ),
})

export const copyOf = (held: HeldGame, names: Names = {}): string => {
  const whole = named(wholeTranscript(held), names)
  return writeTranscript(stageOf(held) === 'closed' ? whole : unfinished(whole))
}
