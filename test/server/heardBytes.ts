/** All that one client was sent, as it comes: each view whole and by its digest, answers counted, and bytes. */
import { createHash } from 'node:crypto'
import { withDifference } from '../../src/class/protocol/difference.ts'
import { type ServerMessage, serverMessageShape } from '../../src/class/protocol/serverMessage.ts'

export interface Heard {
  /** Digests of the views, in the order in which they came. */
  readonly views: readonly string[]
  /** Of all messages, in UTF-8. */
  readonly bytes: () => number
  /** Of the views, whole, as they were compared. */
  readonly viewBytes: () => number
  /** How often an act was refused, by the problem's code. */
  readonly refused: ReadonlyMap<string, number>
  readonly acknowledged: () => number
  /** Every different text of a refusal. */
  readonly problems: ReadonlySet<string>
  /** What is no message of the protocol, or answers an act that this client never sent. */
  readonly strange: readonly string[]
  take(text: string): void
}

/** A view to the byte. Thousands of them, whole, would not fit into memory. */
export const digestOf = (json: string): string => createHash('sha256').update(json).digest('base64')

/** `isOwnKey`: whether this client sent an act with that key. */
export const listening = (isOwnKey: (key: string) => boolean): Heard => {
  const views: string[] = []
  const refused = new Map<string, number>()
  const problems = new Set<string>()
  const strange: string[] = []
  let [bytes, viewBytes, acknowledged] = [0, 0, 0]
  let wire: unknown = null
  const take = (message: ServerMessage): void => {
    if (message.type === 'view') {
      wire = withDifference(wire, message.difference)
      const json = JSON.stringify(wire)
      viewBytes += Buffer.byteLength(json)
      views.push(digestOf(json))
      return
    }
    if ('key' in message && message.key !== null && !isOwnKey(message.key)) strange.push(message.key)
    if (message.type === 'acknowledged') acknowledged += 1
    if (message.type !== 'refused') return
    problems.add(JSON.stringify(message.problem))
    refused.set(message.problem.code, (refused.get(message.problem.code) ?? 0) + 1)
  }
  return {
    views,
    refused,
    problems,
    strange,
    bytes: () => bytes,
    viewBytes: () => viewBytes,
    acknowledged: () => acknowledged,
    take: (text) => {
      bytes += Buffer.byteLength(text)
      const read = serverMessageShape.safeParse(JSON.parse(text))
      if (read.success) take(read.data)
      else strange.push(text.slice(0, 200))
    },
  }
}
