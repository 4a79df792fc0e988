/**
 * One connection to a class: hello, then acts up and views down. Whatever comes in is judged; nothing that it says ends
 * anything but itself.
 */
import type { RawData, WebSocket } from 'ws'
import type { SentByPerson, SentByTeacher } from '../../class/classAct.ts'
import { differenceBetween } from '../../class/protocol/difference.ts'
import { CLOSE_CODES, PROTOCOL } from '../../class/protocol/limits.ts'
import type { ServerMessage } from '../../class/protocol/serverMessage.ts'
import { type ClassView, viewToSend, type WireView } from '../../class/protocol/wireView.ts'
import { refusal } from '../../table/refusal.ts'
import type { Problem } from '../../terms/problem.ts'
import { type AdmissionPorts, admit, isAdmitted, removed } from '../access/admission.ts'
import { type Classes, isRunning } from '../classes/classes.ts'
import type { Follower, Viewer } from '../classes/following.ts'
import type { RunningClass } from '../classes/runningClass.ts'
import { type MessageRate, messageRate } from './messageRate.ts'
import { isUnread, readAct, readHello } from './readMessage.ts'

export interface ConnectionPorts extends AdmissionPorts {
  readonly classes: Classes
  readonly rate: MessageRate
  readonly onFault: (fault: unknown) => void
  readonly onSent: (type: ServerMessage['type'], characters: number) => void
  /** The class or the connection would not have this message. */
  readonly onRefused: (code: string) => void
}

export interface Connection {
  close(again: boolean, problem: Problem): void
}

/** Milliseconds for a hello; and characters that wait to be sent, beyond which views are left out, and the connection given up. */
const HELLO_WITHIN = 10_000
const BUSY = 256 * 1024
const LOST = 4 * 1024 * 1024

/** Messages beyond the rate that are refused in words, before the connection is closed. */
const PATIENCE = 100

const tooFast = (): Problem =>
  refusal('too-fast', '', 'Too many messages at once.', 'Wait a second, and send it again.')

const notText = (): Problem => refusal('not-text', '', 'Messages are texts.', 'Load the page again.')

const notYet = (): Problem =>
  refusal('not-welcome-yet', '', 'Your hello is not answered yet.', 'Wait for it.')

const noHello = (): Problem =>
  refusal('no-hello', '', 'Nobody said hello on this connection.', 'Connect again.')

export const connect = (socket: WebSocket, classId: string, ports: ConnectionPorts): Connection => {
  const { classes, rate, now, onFault, onSent, onRefused } = ports
  const isWithinRate = messageRate(rate, () => performance.now())
  let phase: 'silent' | 'entering' | { readonly in: RunningClass; readonly as: Follower } | 'closed' =
    'silent'
  let excess = 0
  let part: (isIntended: boolean) => void = () => {}
  let sent: WireView | null = null
  let views = 0
  let isBehind = false

  const send = (message: ServerMessage): void => {
    if (socket.readyState !== socket.OPEN) return
    const text = JSON.stringify(message)
    onSent(message.type, text.length)
    socket.send(text, () => catchUp())
  }

  const end = (isIntended: boolean): void => {
    phase = 'closed'
    clearTimeout(helloTimer)
    part(isIntended)
    part = () => {}
  }

  const close = (again: boolean, problem: Problem): void => {
    if (phase === 'closed') return
    send({ type: 'closing', again, problem })
    socket.close(again ? CLOSE_CODES.again : CLOSE_CODES.final, problem.code)
    end(false)
  }

  const refuse = (key: string | null, problem: Problem): void => {
    onRefused(problem.code)
    send({ type: 'refused', key, problem })
  }

  const helloTimer = setTimeout(() => close(true, noHello()), HELLO_WITHIN)

  const followerFor = (viewer: Viewer): Follower => ({
    viewer,
    show: (view) => {
      if (view === null) return close(false, removed())
      if (socket.bufferedAmount > LOST) return socket.terminate()
      if (socket.bufferedAmount > BUSY) {
        isBehind = true
        return
      }
      sendView(view)
    },
  })

  const sendView = (view: ClassView): void => {
    const wire = viewToSend(view)
    const difference = differenceBetween(sent, wire)
    if (difference === null) return
    sent = wire
    views += 1
    send({ type: 'view', number: views, difference })
  }

  /** A view was left out because the connection was busy: the newest is sent once there is room. */
  function catchUp(): void {
    if (!isBehind || typeof phase === 'string' || socket.bufferedAmount > BUSY / 2) return
    isBehind = false
    phase.in.again(phase.as)
  }

  const enter = async (text: string): Promise<void> => {
    const hello = readHello(text)
    if (isUnread(hello)) return close(false, hello.problem)
    // From here on the time is the server's own: on a busy machine a class takes a while to load.
    clearTimeout(helloTimer)
    phase = 'entering'
    const running = await classes.enter(classId)
    if (isClosed()) return
    if (!isRunning(running)) return close(running.code === 'unavailable', running)
    const outcome = await admit(running, hello.entrance, ports)
    if (isClosed()) return
    if (!isAdmitted(outcome)) {
      onRefused(outcome.code)
      return close(outcome.code === 'not-kept' || outcome.code === 'elsewhere', outcome)
    }
    const { viewer, token } = outcome
    const follower = followerFor(viewer)
    phase = { in: running, as: follower }
    send({ type: 'welcome', protocol: PROTOCOL, class: classId, scenario: running.publicText.hash, token })
    part = running.follow(follower)
  }
  const isClosed = (): boolean => phase === 'closed'

  const act = async (running: RunningClass, viewer: Viewer, text: string): Promise<void> => {
    const read = readAct(text, viewer)
    if (isUnread(read)) return refuse(read.key, read.problem)
    if (read.type === 'leave') {
      end(true)
      return socket.close(CLOSE_CODES.final, 'left')
    }
    const by = viewer.who === 'person' ? viewer : { who: 'teacher' as const }
    const problem = await running.send({ by, id: read.key, at: now(), act: read.act } as
      | SentByPerson
      | SentByTeacher)
    if (problem === null) send({ type: 'acknowledged', key: read.key })
    else refuse(read.key, problem)
  }

  const hear = async (data: RawData, isBinary: boolean): Promise<void> => {
    if (phase === 'closed') return
    if (!isWithinRate()) {
      excess += 1
      return excess > PATIENCE ? close(false, tooFast()) : refuse(null, tooFast())
    }
    if (isBinary) return refuse(null, notText())
    if (phase === 'entering') return refuse(null, notYet())
    if (phase === 'silent') return enter(String(data))
    return act(phase.in, phase.as.viewer, String(data))
  }

  socket.on('message', (data, isBinary) => {
    hear(data, isBinary).catch((fault) => {
      onFault(fault)
      close(
        true,
        refusal('fault', '', 'The server made a mistake.', 'Connect again; nothing that counted is lost.'),
      )
    })
  })
  socket.on('close', () => {
    if (phase !== 'closed') end(false)
  })
  // Its own errors (a message beyond what is read, a broken frame) close it; the handshake's code says which.
  socket.on('error', () => {})

  return { close }
}
