/**
 * A class on a server, as a page has it: views come down, acts go up.
 *
 *   const remote = openRemoteClass(browserPorts(), classId, { as: 'newcomer', code, device: newDevice() })
 *   remote.store.subscribe(({ status, view, unsent, trouble }) => …)      // `view` by `of`: person, teacher or projector
 *   const problem = await remote.act({ type: 'raiseHand' })               // null: it counts, and is on the server's disk
 *   const problem = await remote.move(move)                               // judged here first, by the own seat's view
 *   remote.leave()
 *
 * Connections come and go by themselves: after a break the class is entered again, the view is sent whole, and acts that were
 * not acknowledged are sent again with their keys, so that each counts once. While the server cannot keep anything they are
 * held here (`unsent` counts them, `trouble` says why), for five minutes.
 *
 * `status`: `connecting` until the first view; `open`; `broken` while there is no connection; `ended` once the server has said
 * why (`trouble`) and will not have this entrance again: a wrong code, a class that was deleted, an old page.
 *
 * What is fetched besides stands in `classRequests.ts` (open, find, transcript, export, delete), the entrance that a device
 * keeps in `keptEntrance.ts`, and `remoteDesk.ts` makes of a person's remote class the desk that `openSeat` runs over.
 */
import ReconnectingWebSocket from 'partysocket/ws'
import { createStore } from 'zustand/vanilla'
import type { PersonAct, TeacherAct } from '../../class/classAct.ts'
import type { ClassEntrance, ClientMessage } from '../../class/protocol/clientMessage.ts'
import { withDifference } from '../../class/protocol/difference.ts'
import { MESSAGE_LIMITS, PROTOCOL } from '../../class/protocol/limits.ts'
import { type ServerMessage, serverMessageShape } from '../../class/protocol/serverMessage.ts'
import { type ClassView, viewReceiver, type WireView } from '../../class/protocol/wireView.ts'
import { judge } from '../../table/judge.ts'
import type { Move } from '../../table/move.ts'
import { refusal } from '../../table/refusal.ts'
import type { PublicScenario } from '../../table/view.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { parsed } from '../../terms/parsed.ts'
import type { Problem } from '../../terms/problem.ts'
import { outboxOver } from './outbox.ts'

export interface RemotePorts {
  /** Of the server, such as `https://parley.school.example`. */
  readonly origin: string
  readonly WebSocket: unknown
  readonly fetch: typeof fetch
  /** A clock in milliseconds, from any origin. */
  readonly now: () => number
  /** At least 128 bits, as letters and digits. */
  readonly newKey: () => string
  /** Keeps how to come back, on this device. */
  readonly keep: (classId: string, entrance: ClassEntrance) => void
  /** Calls back when there is a network again; returns a function that ends that. */
  readonly onNetwork: (act: () => void) => () => void
}

export interface RemoteState {
  readonly status: 'connecting' | 'open' | 'broken' | 'ended'
  readonly view: ClassView | null
  /** What everybody may know of the scenario; null until it has come, before the first view. */
  readonly scenario: PublicScenario | null
  /** When the view came, by the ports' clock: what is left of a round is counted on from it. */
  readonly shownAt: number
  /** Acts that are not acknowledged yet. */
  readonly unsent: number
  /** What the server said last that concerns no single act: why something is held, or why it has ended. */
  readonly trouble: Problem | null
}

export interface RemoteClass {
  readonly id: string
  readonly store: {
    getState(): RemoteState
    subscribe(listen: (state: RemoteState, before: RemoteState) => void): () => void
  }
  /** Resolves when the act counts (null), or is refused. */
  act(act: PersonAct | TeacherAct): Promise<Problem | null>
  /** Why a move of the own seat cannot be made, before anything is sent. */
  judge(move: Move): Problem | null
  /** Makes a move of the own seat, or with `propose` lays it before the team-mate. */
  move(move: Move, how?: 'move' | 'propose'): Promise<Problem | null>
  leave(): void
}

/** Milliseconds after which the scenario is asked for again. */
const AGAIN_AFTER = 2_000

/** The server could not keep the act just now, or another one keeps the class by now. */
const HELD: ReadonlySet<string> = new Set(['not-kept', 'elsewhere'])

const noConnection = (): Problem =>
  refusal('no-connection', '', 'There is no connection to the class.', 'Wait for it, and do it again.')

const tooLong = (): Problem =>
  refusal('too-long', '', 'This is more than a class takes at once.', 'Make it shorter.', { variant: 'act' })

const noScenario = (): Problem =>
  refusal(
    'no-scenario',
    '',
    'The scenario of the class could not be fetched.',
    'It is tried again by itself.',
  )

const notSeated = (): Problem =>
  refusal('not-seated', '', 'You have no seat at an open table.', 'Wait for the teacher.', {
    variant: 'open',
  })

type MessageOf<Type extends ServerMessage['type']> = Extract<ServerMessage, { readonly type: Type }>

/** Waits for no connection: the server notices by itself who is there. */
const isOfTheMoment = ({ type }: PersonAct | TeacherAct): boolean => type === 'presence'

export const openRemoteClass = (ports: RemotePorts, id: string, first: ClassEntrance): RemoteClass => {
  const store = createStore<RemoteState>(() => ({
    status: 'connecting',
    view: null,
    scenario: null,
    shownAt: 0,
    unsent: 0,
    trouble: null,
  }))
  let entrance = first
  let isWelcome = false
  let wire: WireView | null = null
  let views = 0
  /** The hash of the scenario that `receive` puts into views. */
  let scenario: string | null = null
  let receive: ((wire: WireView) => ClassView) | null = null

  const address = `${ports.origin}/class/${id}`
  const socket = new ReconnectingWebSocket(`${address.replace(/^http/, 'ws')}/socket`, [], {
    WebSocket: ports.WebSocket,
    maxEnqueuedMessages: 0,
    minReconnectionDelay: 400 + 600 * Math.random(),
    maxReconnectionDelay: 8_000,
    connectionTimeout: 10_000,
  })

  const outbox = outboxOver({
    now: ports.now,
    send: (text) => {
      if (isWelcome) socket.send(text)
    },
    onCount: (unsent) => store.setState({ unsent }),
  })

  const end = (trouble: Problem): void => {
    store.setState({ status: 'ended', trouble })
    stopWatching()
    socket.close()
    outbox.refuseAll(trouble)
  }

  const fetchScenario = async (hash: string): Promise<PublicScenario> => {
    const answer = await ports.fetch(`${address}/scenario/${hash}`)
    if (!answer.ok) throw new Error(`${answer.status}`)
    return answer.json()
  }

  /** The newest view, once the scenario is there. */
  const show = (): void => {
    if (wire === null || receive === null || !isWelcome) return
    store.setState({ status: 'open', view: receive(wire), shownAt: ports.now() })
  }

  const withScenario = (hash: string): void => {
    if (scenario === hash) {
      show()
      return
    }
    fetchScenario(hash).then(
      (value) => {
        scenario = hash
        receive = viewReceiver(value)
        store.setState({ scenario: value })
        show()
      },
      () => {
        store.setState({ trouble: noScenario() })
        setTimeout(() => socket.reconnect(), AGAIN_AFTER)
      },
    )
  }

  const welcomed = ({ token, scenario: hash }: MessageOf<'welcome'>): void => {
    if (token !== null) {
      entrance = { as: 'person', token }
      ports.keep(id, entrance)
    }
    isWelcome = true
    store.setState({ trouble: null })
    withScenario(hash)
    outbox.sendAll()
  }

  const shown = ({ number, difference }: MessageOf<'view'>): void => {
    if (number === views + 1) {
      views = number
      wire = withDifference(wire, difference) as WireView
      show()
    } else socket.reconnect()
  }

  const refused = ({ key, problem }: MessageOf<'refused'>): void => {
    const isHeld = HELD.has(problem.code)
    if (key === null || isHeld) store.setState({ trouble: problem })
    if (key === null) {
      if (problem.code === 'too-fast') outbox.sendAllSoon()
    } else if (isHeld) outbox.hold(key, problem)
    else outbox.settle(key, problem)
  }

  const acknowledged = ({ key }: MessageOf<'acknowledged'>): void => {
    store.setState({ trouble: null })
    outbox.settle(key, null)
  }

  const hear = (message: ServerMessage): void => {
    switch (message.type) {
      case 'welcome':
        welcomed(message)
        break
      case 'view':
        shown(message)
        break
      case 'acknowledged':
        acknowledged(message)
        break
      case 'refused':
        refused(message)
        break
      case 'closing':
        if (message.again) store.setState({ trouble: message.problem })
        else end(message.problem)
        break
      default:
        assertNever(message)
    }
  }

  socket.addEventListener('open', () => {
    isWelcome = false
    wire = null
    views = 0
    const hello: ClientMessage = { type: 'hello', protocol: PROTOCOL, entrance }
    socket.send(JSON.stringify(hello))
  })
  socket.addEventListener('message', ({ data }) => {
    const read = serverMessageShape.safeParse(parsed(String(data)))
    if (read.success) hear(read.data)
    else socket.reconnect()
  })
  socket.addEventListener('close', () => {
    isWelcome = false
    if (store.getState().status === 'open') store.setState({ status: 'broken' })
  })
  const stopWatching = ports.onNetwork(() => {
    if (!isWelcome) socket.reconnect()
  })

  const act = (asked: PersonAct | TeacherAct): Promise<Problem | null> => {
    const { status, trouble } = store.getState()
    if (status === 'ended') return Promise.resolve(trouble ?? noConnection())
    if (!isWelcome && isOfTheMoment(asked)) return Promise.resolve(noConnection())
    const key = ports.newKey()
    const text = JSON.stringify({ type: 'act', key, act: asked } satisfies ClientMessage)
    if (text.length > MESSAGE_LIMITS.characters) return Promise.resolve(tooLong())
    return outbox.add(key, text)
  }

  const ownSeat = () => {
    const { view } = store.getState()
    return view?.of === 'person' ? view.view.seat : null
  }
  const judged = (move: Move): Problem | null => {
    const seat = ownSeat()
    return seat === null ? notSeated() : judge(seat, move)
  }

  return {
    id,
    store,
    act,
    judge: judged,
    move: async (move, how = 'move') => {
      const seat = ownSeat()
      const problem = judged(move)
      return seat === null || problem !== null ? problem : act({ type: how, move, seen: seat.record.length })
    },
    leave: () => {
      const leave: ClientMessage = { type: 'leave' }
      if (isWelcome) socket.send(JSON.stringify(leave))
      end(refusal('left', '', 'You have left the class.', 'Join it again with the same link.'))
    },
  }
}
