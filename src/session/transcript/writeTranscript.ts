/** A transcript as text: to keep, to share, to compare. The same transcript is the same text, byte for byte. */
import { hashOf } from '../../scenario/hash.ts'
import { onceFor } from '../../terms/onceFor.ts'
import type { Transcript } from './transcript.ts'

/** Writes setup and moves in a fixed order of keys, one entry a line, so that texts can be read and compared. */
const movesAsText = ({ note, format, rules, reading, sitting, seed, seats, ...rest }: Transcript): string => {
  const { preparation, notes, reflections, entries } = rest
  const setup = {
    ...(note === undefined ? {} : { note }),
    format,
    rules,
    reading,
    sitting,
    seed,
    seats,
    preparation,
    ...(notes === undefined ? {} : { notes }),
    ...(reflections === undefined ? {} : { reflections }),
  }
  const head = JSON.stringify(setup, null, 1)
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`)
  return `${head.slice(0, -2)},\n "entries": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`}`
}

/** A checksum of the moves as written and of the scenario's hash, which stands for its text. */
const checksumWith = (moves: string, { id, hash }: Transcript['scenario']): string =>
  hashOf(`${moves}\n${id}\n${hash}`)

/**
 * What the checksum covers. White space does not count, the order of keys does: the issues of a package are settled in
 * the order in which they were named.
 */
export const checksumOf = (transcript: Transcript): string =>
  checksumWith(movesAsText(transcript), transcript.scenario)

/** Memoised: by far the longest part, and the same at every save of a game. */
const scenarioAsText = onceFor((scenario: Transcript['scenario']) => JSON.stringify(scenario))

export const writeTranscript = (transcript: Transcript): string => {
  const moves = movesAsText(transcript)
  const { scenario } = transcript
  return `${moves},\n "scenario": ${scenarioAsText(scenario)},\n "checksum": "${checksumWith(moves, scenario)}"\n}\n`
}
