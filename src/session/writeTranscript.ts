/** A transcript as text: to keep, to share, to compare. The same transcript is the same text, byte for byte. */
import { hashOf } from '../scenario/hash.ts'
import type { Transcript } from './transcript.ts'

/** JSON with the keys of every object in one order, so that a file may be laid out anew and still have its checksum. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const held = Object.entries(value).filter(([, item]) => item !== undefined)
  const inOrder = held.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${inOrder.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`
}

/** What a flipped byte would change. */
export const checksumOf = (transcript: Transcript): string => hashOf(canonical(transcript))

/** One entry a line: what was played can be read, and compared line by line. */
export const writeTranscript = (transcript: Transcript): string => {
  const { entries, scenario, ...setup } = transcript
  const head = JSON.stringify(setup, null, 1).slice(0, -2)
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`
  return `${head},\n "entries": ${list},\n "scenario": ${JSON.stringify(scenario)},\n "checksum": "${checksumOf(transcript)}"\n}\n`
}
