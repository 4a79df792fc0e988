/** A client that says whatever it likes, and keeps all that it hears. */
import WebSocket from 'ws'
import type { ServerMessage } from '../../src/class/protocol/serverMessage.ts'
import { until } from './school.ts'

export interface RawClient {
  readonly heard: readonly ServerMessage[]
  /** Characters heard, message by message, as they came. */
  readonly texts: readonly string[]
  /** The code of the closing handshake; null while it is open. */
  readonly closed: () => number | null
  say(message: unknown): void
  sayText(text: string | Buffer): void
  /** The first message of a type, once it has come. */
  hear<Type extends ServerMessage['type']>(
    type: Type,
    which?: (message: Extract<ServerMessage, { type: Type }>) => boolean,
  ): Promise<Extract<ServerMessage, { type: Type }>>
  end(): void
}

/** Resolves once the connection is open; rejects with the status where it is refused. */
export const rawClient = (
  port: number,
  classId: string,
  headers: Readonly<Record<string, string>> = {},
  /** Takes what is heard, message by message: then nothing is kept of it here. */
  take: ((text: string) => void) | null = null,
): Promise<RawClient> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/class/${classId}/socket`, { headers })
    const heard: ServerMessage[] = []
    const texts: string[] = []
    let closed: number | null = null
    socket.on('message', (data) => {
      if (take !== null) return take(String(data))
      texts.push(String(data))
      heard.push(JSON.parse(String(data)))
    })
    socket.on('close', (code) => {
      closed = code
    })
    socket.on('error', (fault) => reject(fault))
    const sayText = (text: string | Buffer) => socket.send(text)
    socket.on('open', () =>
      resolve({
        heard,
        texts,
        closed: () => closed,
        sayText,
        say: (message) => sayText(JSON.stringify(message)),
        hear: async (type, which = () => true) => {
          type Wanted = Extract<ServerMessage, { type: typeof type }>
          const found = () => heard.find((one): one is Wanted => one.type === type && which(one as Wanted))
          await until(`a message “${type}”`, () => found() !== undefined)
          return found() as Wanted
        },
        end: () => socket.terminate(),
      }),
    )
  })
