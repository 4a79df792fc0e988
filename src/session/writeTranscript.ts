/** A transcript as text: to keep, to share, to compare. The same transcript is the same text, byte for byte. */
import { hashOf } from '../scenario/hash.ts'
import type { Transcript } from './transcript.ts'

/** The setup before the moves, the long scenario last, in whatever order they came. */
const inOrder = ({ format, rules, reading, sitting, seed, seats, preparation, ...rest }: Transcript) => {
  const { notes, entries, scenario } = rest
  const head = {
    format,
    rules,
    reading,
    sitting,
    seed,
    seats,
    preparation,
    ...(notes === undefined ? {} : { notes }),
  }
  return { head, entries, scenario }
}

/**
 * What a flipped byte would change. Spaces between things do not count, the order of keys does: the issues of a package
 * are settled in the order in which they were named.
 */
export const checksumOf = (transcript: Transcript): string => hashOf(JSON.stringify(inOrder(transcript)))

/** One entry a line: what was played can be read, and compared line by line. */
export const writeTranscript = (transcript: Transcript): string => {
  const { head, entries, scenario } = inOrder(transcript)
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`)
  return `${JSON.stringify(head, null, 1).slice(0, -2)},
 "entries": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`},
 "scenario": ${JSON.stringify(scenario)},
 "checksum": "${checksumOf(transcript)}"
}
`
}
