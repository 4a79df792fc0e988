/** A server of classes in this process, and clients of it as pages have them. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import WebSocket from 'ws'
import type { ClassPlan } from '../../src/class/plan.ts'
import type { ClassEntrance } from '../../src/class/protocol/clientMessage.ts'
import type { ClassView } from '../../src/class/protocol/wireView.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { type RunningServer, type ServerPlan, startServer } from '../../src/server/startServer.ts'
import { openClassroom } from '../../src/session/remote/classRequests.ts'
import { openRemoteClass, type RemoteClass, type RemotePorts } from '../../src/session/remote/remoteClass.ts'
import { BICYCLE, OPENING } from './lesson.ts'

export const GENEVA = readFileSync(join(process.cwd(), 'scenarios/geneva-2026-02.json'), 'utf8')

export const ORIGINS = { names: new Set(['127.0.0.1', 'localhost']), also: [] }

/** What the server wrote to its log, line by line. */
export const logged = () => {
  const lines: string[] = []
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) })
  return { log, lines }
}

export const openSchool = (
  plan: Pick<ServerPlan, 'database'> & Partial<ServerPlan>,
): Promise<RunningServer> =>
  startServer({
    host: '127.0.0.1',
    port: 0,
    origins: ORIGINS,
    proxies: 0,
    game: (_, response) => response.end('the game'),
    log: logged().log,
    pace: 0,
    grace: 50,
    ...plan,
  })

export const newKey = (): string => randomBytes(16).toString('hex')

/** Ports of a page on a device of its own; `kept` is what it keeps. */
export const device = (port: number): RemotePorts & { readonly kept: Map<string, ClassEntrance> } => {
  const kept = new Map<string, ClassEntrance>()
  return {
    origin: `http://127.0.0.1:${port}`,
    WebSocket,
    fetch,
    now: () => performance.now(),
    newKey,
    keep: (classId, entrance) => kept.set(classId, entrance),
    onNetwork: () => () => {},
    kept,
  }
}

export const planFor = (text: string, plan: Partial<ClassPlan> = {}): ClassPlan => {
  const read = readScenario(text)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const { id, parties, readings, sittings } = read.value
  const [[reading], [sitting]] = [readings, sittings]
  if (reading === undefined || sitting === undefined) throw new Error('A scenario has both.')
  return {
    ...OPENING.plan,
    scenario: { id, hash: hashOf(text) },
    reading: reading.id,
    sitting: sitting.id,
    seats: parties.filter(({ playable }) => playable).map((party) => party.id),
    ...plan,
  }
}

export const openLessonAt = async (port: number, plan: Partial<ClassPlan> = {}, text = BICYCLE) => {
  const opened = await openClassroom(device(port), planFor(text, plan), text)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  return opened.value
}

/** Resolves once it holds. Rejects, saying what it waited for, after a time that only ends what hangs, on a busy machine too. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  within = 50_000,
): Promise<void> => {
  const begun = performance.now()
  while (!(await holds())) {
    if (performance.now() - begun > within) throw new Error(`Waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const enterAs = async (
  ports: RemotePorts,
  classId: string,
  entrance: ClassEntrance,
): Promise<RemoteClass> => {
  const remote = openRemoteClass(ports, classId, entrance)
  await until(`${entrance.as} is let in`, () => ['open', 'ended'].includes(remote.store.getState().status))
  return remote
}

export const joinAs = (port: number, classId: string, code: string, name?: string) => {
  const own = device(port)
  const entrance: ClassEntrance = {
    as: 'newcomer',
    code,
    device: newKey(),
    ...(name === undefined ? {} : { name }),
  }
  return enterAs(own, classId, entrance).then((remote) => ({ ...own, remote }))
}

type ViewOf<Of extends ClassView['of']> = Extract<ClassView, { of: Of }>['view']

export const viewAs = <Of extends ClassView['of']>({ store }: RemoteClass, of: Of): ViewOf<Of> => {
  const { view, trouble } = store.getState()
  if (view?.of !== of) throw new Error(`This is no ${of}’s view. ${trouble?.message ?? ''}`)
  return view.view as ViewOf<Of>
}
