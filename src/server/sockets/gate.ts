/**
 * Connections to classes, at /class/ID/socket: who may open one, how many, and which of them are still alive. It reads at most
 * so many bytes of a message; `ws` closes a connection that sends more.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { MESSAGE_LIMITS } from '../../class/protocol/limits.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASS_ID } from '../access/secrets.ts'
import type { Connection } from './connection.ts'

export interface GatePorts {
  readonly isAllowed: (request: IncomingMessage) => boolean
  readonly addressOf: (request: IncomingMessage) => string
  /** Whether it was passed on to another process. */
  readonly passOn: (
    classId: string,
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    address: string,
  ) => boolean
  readonly connect: (socket: WebSocket, classId: string, address: string) => Connection
}

export interface Gate {
  readonly size: number
  /** Ends all connections to a class, or to all classes. */
  close(classId: string | null, again: boolean, problem: Problem): void
  stop(): void
}

const SOCKET = new RegExp(`^/class/(${CLASS_ID})/socket$`)

/** Bytes of a message. Texts beyond what a class reads are refused in words up to here. */
const MOST_BYTES = 4 * MESSAGE_LIMITS.characters

/** Connections from one address, where a whole school may have one, and of all. */
const FROM_ONE = 1_500
const OF_ALL = 5_000

/** Milliseconds between two questions whether a connection is alive: one that has not answered the last is given up. */
const HEARTBEAT = 20_000

const refuseUpgrade = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

export const openGate = (server: Server, { isAllowed, addressOf, passOn, connect }: GatePorts): Gate => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_BYTES,
    perMessageDeflate: false,
    clientTracking: false,
  })
  const open = new Map<
    WebSocket,
    { readonly connection: Connection; readonly classId: string; alive: boolean }
  >()
  const from = new Map<string, number>()

  const count = (address: string, by: 1 | -1): void => {
    const now = (from.get(address) ?? 0) + by
    if (now === 0) from.delete(address)
    else from.set(address, now)
  }

  const enter = (socket: WebSocket, classId: string, address: string): void => {
    const entry = { connection: connect(socket, classId, address), classId, alive: true }
    open.set(socket, entry)
    count(address, 1)
    socket.on('pong', () => {
      entry.alive = true
    })
    socket.on('close', () => {
      open.delete(socket)
      count(address, -1)
    })
  }

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const classId = SOCKET.exec(request.url ?? '')?.[1]
    if (classId === undefined) return refuseUpgrade(socket, '404 Not Found')
    if (!isAllowed(request)) return refuseUpgrade(socket, '403 Forbidden')
    const address = addressOf(request)
    if (passOn(classId, request, socket, head, address)) return
    if (open.size >= OF_ALL || (from.get(address) ?? 0) >= FROM_ONE)
      return refuseUpgrade(socket, '503 Service Unavailable')
    sockets.handleUpgrade(request, socket, head, (accepted) => enter(accepted, classId, address))
  })

  const heartbeat = setInterval(() => {
    for (const [socket, entry] of open) {
      if (!entry.alive) socket.terminate()
      entry.alive = false
      socket.ping()
    }
  }, HEARTBEAT)

  return {
    get size() {
      return open.size
    },
    close: (classId, again, problem) => {
      for (const entry of open.values())
        if (classId === null || entry.classId === classId) entry.connection.close(again, problem)
    },
    stop: () => {
      clearInterval(heartbeat)
      sockets.close()
      for (const socket of open.keys()) socket.terminate()
    },
  }
}
