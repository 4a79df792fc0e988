/**
 * Passes what arrives for a class of another process on to that one, so that a plain proxy in front may send anything anywhere.
 * What is passed on carries a pass that only processes with the same key can make, and whom it is counted to; it is never
 * passed on twice.
 */
import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createProxyServer } from 'httpxy'
import { isSameSecret } from '../access/secrets.ts'
import type { Placing } from './placing.ts'
import type { ServerProcess } from './rendezvous.ts'

export interface Switchboard {
  /** Whom another process counts this request to; null for one that comes from outside. */
  clientOf(request: IncomingMessage): string | null
  /** False where the class belongs here: then nothing was done. `client` is whom it is counted to. */
  request(
    classId: string,
    request: IncomingMessage,
    response: ServerResponse,
    client: string,
  ): Promise<boolean>
  /** The same for a connection. */
  connection(classId: string, request: IncomingMessage, socket: Duplex, head: Buffer, client: string): boolean
  /** What the class's process answers; null where it belongs here. */
  ask(classId: string, path: string, client: string): Promise<Response | null>
  /** Breaks all connections that were passed on. */
  stop(): void
}

const PASS = 'x-parley-pass'
const CLIENT = 'x-parley-client'

/** Milliseconds until another process has to answer. */
const ANSWERS_WITHIN = 10_000

/** A process that these are heard from is not there; anything else may be its answer's, or the client's own, fault. */
const NOT_THERE: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])

const isNotThere = (fault: unknown): boolean => {
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } }
  return NOT_THERE.has(code) || NOT_THERE.has(cause?.code)
}

export const switchboardOf = (signingKey: string, placing: () => Placing): Switchboard => {
  const pass = createHmac('sha256', signingKey).update('between processes').digest('base64url')
  const proxy = createProxyServer({ proxyTimeout: ANSWERS_WITHIN, upgradeTimeout: ANSWERS_WITHIN })
  const through = new Set<Duplex>()

  const clientOf: Switchboard['clientOf'] = ({ headers }) => {
    const [given, client] = [headers[PASS], headers[CLIENT]]
    return typeof given === 'string' && typeof client === 'string' && isSameSecret(given, pass)
      ? client
      : null
  }
  const headersFor = (client: string) => ({ [PASS]: pass, [CLIENT]: client })
  const placeFor = (classId: string, request: IncomingMessage) =>
    clientOf(request) === null ? placing().elsewhere(classId) : null

  /** Does it with the class's process, and with the next one in its place where that is not there. Null where it belongs here. */
  const withPlace = async <Done>(
    place: () => ServerProcess | null,
    work: (to: ServerProcess) => Promise<Done>,
  ): Promise<Done | null> => {
    for (;;) {
      const to = place()
      if (to === null) return null
      try {
        return await work(to)
      } catch (fault) {
        if (!isNotThere(fault)) throw fault
        placing().passOver(to)
      }
    }
  }

  return {
    clientOf,
    request: async (classId, request, response, client) => {
      const done = await withPlace(
        () => placeFor(classId, request),
        async ({ address }) => {
          await proxy.web(request, response, { target: address, headers: headersFor(client) })
          return true
        },
      )
      return done !== null
    },
    connection: (classId, request, socket, head, client) => {
      const to = placeFor(classId, request)
      if (to === null) return false
      through.add(socket)
      socket.on('close', () => through.delete(socket))
      const options = { target: to.address, headers: headersFor(client) }
      // Where it fails the connection is ended: whoever it was connects again, to wherever the class is then.
      proxy.ws(request, socket as never, options, head).catch((fault) => {
        if (isNotThere(fault)) placing().passOver(to)
        socket.destroy()
      })
      return true
    },
    ask: (classId, path, client) =>
      withPlace(
        () => placing().elsewhere(classId),
        ({ address }) =>
          fetch(`${address}${path}`, {
            headers: headersFor(client),
            signal: AbortSignal.timeout(ANSWERS_WITHIN),
          }),
      ),
    stop: () => {
      for (const socket of through) socket.destroy()
    },
  }
}
