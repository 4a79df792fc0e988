/** The class server as a whole: one HTTP server for the game's files, for classes, and for connections to them. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { refusal } from '../table/refusal.ts'
import { classesOpened, wrongCodes } from './access/limits.ts'
import { seatTokens } from './access/seatToken.ts'
import { newSigningKey } from './access/secrets.ts'
import { classesIn } from './classes/classes.ts'
import { stoppedFor } from './hall.ts'
import { answerProblems } from './http/answers.ts'
import { clientAddress } from './http/clientAddress.ts'
import { isOwnHost, isOwnOrigin, type Origins } from './http/origins.ts'
import { answerOfClasses, classInPath, isOfClasses, type RoutePorts } from './http/routes.ts'
import { clockBy } from './operation/clock.ts'
import { metricsOf } from './operation/metrics.ts'
import { type Placing, placeBy, placedHere } from './placing/placing.ts'
import { openRedis, type SharedRedis } from './placing/redisClient.ts'
import { rollIn } from './placing/roll.ts'
import { switchboardOf } from './placing/switchboard.ts'
import { connect } from './sockets/connection.ts'
import { openGate } from './sockets/gate.ts'
import type { MessageRate } from './sockets/messageRate.ts'
import { openClassStore } from './storage/classStore.ts'
import type { DatabasePlace } from './storage/openDatabase.ts'

export interface ServerPlan {
  readonly database: DatabasePlace
  /** The address to listen at; 127.0.0.1 for this machine alone, 0.0.0.0 or :: for its networks. */
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  readonly origins: Origins
  /** Proxies in front of the server whose `X-Forwarded-For` is believed. */
  readonly proxies: number
  /** Signs seat tokens; without one the database keeps a key of its own. */
  readonly signingKey?: string
  /** Several processes on one Postgres: classes are placed over all that sign in this Redis. */
  readonly redis?: {
    readonly url: string
    /** Where the other processes reach this one, which listens at this port. */
    readonly address: (port: number) => string
  }
  /** Answers whatever is not of classes. */
  readonly game: RequestListener
  readonly log: Logger
  /** Milliseconds from a move to a counterpart's. */
  readonly pace?: number
  /** Milliseconds from a connection that broke off to “away”. */
  readonly grace?: number
  readonly rate?: MessageRate
}

export interface RunningServer {
  readonly port: number
  /** Tells everybody, finishes what is being written, and ends. */
  stop(): Promise<void>
}

const PACE = 1_200
const GRACE = 6_000
/** A person who drafts, says and raises a hand sends one or two messages a second. */
const RATE: MessageRate = { burst: 40, perSecond: 10 }
const SWEEP = 60_000
/** Milliseconds by which a machine’s clock may differ from the database’s before it is said. */
const CLOCK_OFF = 60_000
/** Milliseconds by which the answer to a wrong code is held back. */
const SLOW = 300

/** A class is named in the log by the beginning of its id, which opens nothing. */
const short = (classId: string | null): string | undefined => classId?.slice(0, 6)

const stops = () =>
  refusal('server-stops', '', 'The server is being stopped.', 'Wait: you are connected again by itself.')

const noRedis = (fault: Error): Error =>
  new Error(`Redis cannot be reached: ${fault.message}`, { cause: fault })

const openShared = async (url: string, store: { close(): Promise<void> }): Promise<SharedRedis> => {
  try {
    return await openRedis(url)
  } catch (fault) {
    await store.close()
    throw noRedis(fault as Error)
  }
}

export const startServer = async ({
  database,
  host,
  port,
  origins,
  proxies,
  signingKey,
  redis,
  game,
  log,
  pace = PACE,
  grace = GRACE,
  rate = RATE,
}: ServerPlan): Promise<RunningServer> => {
  const store = await openClassStore(database)
  const key = signingKey ?? (await store.key('seats', newSigningKey()))
  const tokens = seatTokens(key)
  let placing: Placing = placedHere()
  const switchboard = switchboardOf(key, () => placing)
  const clock = clockBy(store.time)
  await clock.set()
  const { now } = clock
  const metrics = metricsOf({
    classes: () => classes.running.length,
    connections: () => gate.size,
    processes: () => placing.processes,
  })
  const shared = redis === undefined ? null : await openShared(redis.url, store)
  const together = shared === null ? null : { client: shared, key }
  const codes = wrongCodes(together)

  const classes = classesIn({
    store,
    now,
    pace,
    grace,
    onAct: (type, took, problem) => {
      metrics.act(type, took, problem)
      if (problem !== null) log.debug({ act: type, code: problem.code }, 'refused')
    },
    onShown: metrics.shown,
    onFault: (fault, id) => log.error({ err: fault, class: short(id) }, 'fault'),
    onStopped: (id, why) => {
      log.info({ class: short(id), why }, 'class stopped here')
      gate.close(id, why === 'taken', stoppedFor(why))
    },
  })

  const ports: RoutePorts = {
    classes,
    store,
    tokens,
    metrics,
    wrongCodes: codes,
    classesOpened: classesOpened(together),
    slow: SLOW,
    switchboard,
    isRedisThere: () => placing.isRedisThere,
    onOpened: (id) => log.info({ class: short(id) }, 'class opened'),
    onDeleted: (id) => log.info({ class: short(id) }, 'class deleted'),
  }

  const addressOf = (request: IncomingMessage) =>
    switchboard.clientOf(request) ?? clientAddress(request, proxies)
  /** What another process passes on it has let in. */
  const isAllowed = (request: IncomingMessage) =>
    switchboard.clientOf(request) !== null || (isOwnHost(request, origins) && isOwnOrigin(request, origins))

  const answer = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const classId = classInPath(path)
    const from = addressOf(request)
    if (classId !== null && (await switchboard.request(classId, request, response, from))) return
    await answerOfClasses(ports, request, response, from)
  }

  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!isOfClasses(path)) return game(request, response)
    if (path.startsWith('/class/') && !isAllowed(request))
      return answerProblems(response, 403, [
        refusal(
          'other-origin',
          '',
          'This page may not speak to this server.',
          'Open the server’s own address.',
        ),
      ])
    answer(path, request, response).catch((fault) => {
      log.error({ err: fault }, 'fault')
      if (!response.headersSent)
        answerProblems(response, 503, [
          refusal('unavailable', '', 'The server could not do this just now.', 'Try again in a moment.', {
            variant: 'request',
          }),
        ])
    })
  })
  server.requestTimeout = 60_000

  const gate = openGate(server, {
    isAllowed,
    addressOf,
    passOn: switchboard.connection,
    connect: (socket, classId, address) =>
      connect(socket, classId, {
        classes,
        rate,
        tokens,
        now,
        failed: async () => codes.count(address),
        onFault: (fault) => log.error({ err: fault, class: short(classId) }, 'fault'),
        onSent: metrics.sent,
        onRefused: metrics.refused,
      }),
  })

  const sweep = async (): Promise<void> => {
    const ahead = await clock.set()
    if (Math.abs(ahead) > CLOCK_OFF) log.warn({ ahead: Math.round(ahead) }, 'this machine’s clock is off')
    const gone = await classes.sweep()
    metrics.deleted(gone)
    if (gone > 0) log.info({ classes: gone }, 'classes deleted: their time was over')
  }
  const swept = () => sweep().catch((fault) => log.error({ err: fault }, 'fault'))
  const sweeping = setInterval(swept, SWEEP)

  const giveUpWhatIsElsewhere = (): void => {
    for (const { id } of classes.running) if (placing.elsewhere(id) !== null) classes.giveUp(id)
  }

  const signIn = async (listensAt: number): Promise<void> => {
    if (redis === undefined || shared === null) return
    placing = await placeBy({
      roll: rollIn(shared),
      self: { id: randomBytes(9).toString('hex'), address: redis.address(listensAt) },
      now,
      onLook: giveUpWhatIsElsewhere,
      onRedis: (isThere) => log.warn({ isThere }, 'redis'),
    })
  }

  const listen = async (): Promise<number> => {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
    const { port: listensAt } = server.address() as AddressInfo
    await signIn(listensAt).catch((fault) => {
      server.close()
      throw noRedis(fault)
    })
    return listensAt
  }

  const listensAt = await listen().catch(async (fault) => {
    clearInterval(sweeping)
    gate.stop()
    shared?.destroy()
    await store.close()
    throw fault
  })
  await swept()
  log.info({ port: listensAt }, 'listening')

  return {
    port: listensAt,
    stop: async () => {
      clearInterval(sweeping)
      // First off the roll: whoever is told to connect again is led elsewhere.
      await placing.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      gate.close(null, true, stops())
      await classes.stop()
      // A moment for the last messages to be sent.
      await new Promise((resolve) => setTimeout(resolve, 100))
      gate.stop()
      switchboard.stop()
      server.closeAllConnections()
      await closed
      shared?.destroy()
      await store.close()
      log.info('stopped')
    },
  }
}
