/** Several processes on one Postgres and one Redis, behind a plain proxy that sends anything anywhere. */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@redis/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ClassPlan } from '../../src/class/plan.ts'
import { processFor, type ServerProcess } from '../../src/server/placing/rendezvous.ts'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import { classExport, findClassroom } from '../../src/session/remote/classRequests.ts'
import type { RemoteClass } from '../../src/session/remote/remoteClass.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { builtProgram } from './kill.ts'
import { play } from './play.ts'
import { roundRobinTo } from './roundRobin.ts'
import { device, enterAs, GENEVA, joinAs, openLessonAt, until, viewAs } from './school.ts'
import { freePort, type OwnPostgres, ownPostgres } from './startPostgres.ts'
import { type OwnRedis, ownRedis } from './startRedis.ts'

let postgres: OwnPostgres
let redis: OwnRedis
let program: string

beforeAll(async () => {
  postgres = await ownPostgres()
  redis = await ownRedis()
  await Promise.all([postgres.start(), redis.start()])
  program = await builtProgram('schoolProcess')
}, 180_000)
afterAll(async () => {
  await redis.remove()
  await postgres.remove()
  rmSync(join(program, '..'), { recursive: true, force: true })
}, 60_000)

const started = new Set<ChildProcess>()
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started.clear()
})

const startProcess = async (port: number, ahead = 0): Promise<ChildProcess> => {
  const place = JSON.stringify({ url: postgres.url })
  const child = spawn(process.execPath, [program, place, String(port), redis.url, String(ahead)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  let complaint = ''
  child.stderr?.on('data', (text) => {
    complaint += text
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('close', () => reject(new Error(`The server ended by itself: ${complaint}`)))
  })
  return child
}

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill(signal)
  await closed
}

const metric = async (port: number, name: string): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
}

const startTwo = async (ahead: readonly [number, number] = [0, 0]) => {
  const ports = [await freePort(), await freePort()]
  const children = await Promise.all(ports.map((port, at) => startProcess(port, ahead[at])))
  await until('both know of each other', async () => {
    const known = await Promise.all(ports.map((port) => metric(port, 'parley_processes')))
    return known.every((count) => count === 2)
  })
  return { ports, children, proxy: await roundRobinTo(ports) }
}

const SEATS = ['ukraine', 'russia'] as readonly string[] as readonly PartyId[]

const classOfFour = async (port: number, plan: Partial<ClassPlan> = {}) => {
  const { class: id, code, secret } = await openLessonAt(port, { seats: SEATS, ...plan }, GENEVA)
  const teacher = await enterAs(device(port), id, { as: 'teacher', secret })
  const people: RemoteClass[] = []
  for (let at = 0; at < 4; at++) people.push((await joinAs(port, id, code)).remote)
  await teacher.act({ type: 'deal' })
  await teacher.act({ type: 'start' })
  return { id, code, secret, teacher, people }
}

const rowsOf = async (id: string) => {
  const store = await openClassStore({ url: postgres.url })
  const kept = await store.read(id)
  await store.close()
  const read = kept === null ? null : readClass(kept)
  if (!read?.ok) throw new Error('The class cannot be read back.')
  return read.value
}

test('a process that goes moves its own classes alone; one that comes takes its share', () => {
  const processes: ServerProcess[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, address: `http://${id}` }))
  const ids = Array.from({ length: 2_000 }, (_, at) => `class-${at}`)
  const before = ids.map((id) => processFor(id, processes)?.id)
  const fewer = ids.map((id) => processFor(id, processes.slice(1).reverse())?.id)
  for (const [at, place] of before.entries()) if (place !== 'a') expect(fewer[at]).toBe(place)
  for (const { id } of processes) {
    const share = before.filter((place) => place === id).length / ids.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  }
  expect(processFor('class-1', [])).toBeNull()
})

test('processes killed in mid-move behind a plain proxy: each class goes on elsewhere, and nothing acknowledged is lost', async () => {
  const { ports, children, proxy } = await startTwo()
  // So many that each process has one: with four it is seven times in eight, so that more are opened until it is so.
  const classes: Awaited<ReturnType<typeof classOfFour>>[] = []
  const isSpread = async () => {
    const running = await Promise.all(ports.map((port) => metric(port, 'parley_classes')))
    return running.every((count) => count > 0)
  }
  while (classes.length < 2 || !(await isSpread())) classes.push(await classOfFour(proxy.port))
  // A class runs once, wherever its people were sent.
  const running = await Promise.all(ports.map((port) => metric(port, 'parley_classes')))
  expect(running.reduce((a, b) => a + b, 0)).toBe(classes.length)
  for (const count of proxy.sent.values()) expect(count).toBeGreaterThan(4)
  const [first] = classes
  if (first === undefined) throw new Error('No class was opened.')
  for (let at = 0; at < 2; at++) {
    expect(await findClassroom(device(proxy.port), first.code)).toMatchObject({ ok: true })
    expect(await classExport(device(proxy.port), first.id, first.secret)).toMatchObject({ ok: true })
    // Only another process is told without a code.
    expect((await fetch(`http://127.0.0.1:${proxy.port}/class/found/${first.id}`)).status).toBe(404)
  }

  const everybody = classes.flatMap(({ people }) => people)
  const players = everybody.map((one) => play(one))
  const acknowledged = new Map<string, string[]>(classes.map(({ id }) => [id, []]))
  const refused: string[] = []
  let isOver = false
  const talking = classes.flatMap(({ id, people }) =>
    people.map(async (one, at) => {
      for (let said = 0; !isOver; said++) {
        const text = `${at} says ${said}`
        const problem = await one.act({ type: 'say', channel: 'table', body: { text } })
        if (problem === null) acknowledged.get(id)?.push(text)
        else if (problem.code !== 'too-fast') refused.push(problem.code)
        await new Promise((resolve) => setTimeout(resolve, howMany(100, 20)))
      }
    }),
  )
  const count = () => [...acknowledged.values()].reduce((sum, said) => sum + said.length, 0)
  const [kills, each] = [howMany(2, 12), howMany(20, 850)]
  for (let kill = 0; kill < kills; kill++) {
    const before = count()
    await until('they talk', () => count() >= before + each, 600_000)
    const which = kill % ports.length
    await end(children[which] as ChildProcess, 'SIGKILL')
    const after = count()
    await until('they talk on without it', () => count() >= after + each / 2, 600_000)
    children[which] = await startProcess(ports[which] ?? 0)
  }
  isOver = true
  await Promise.all(talking)
  for (const player of players) player.stop()
  await until(
    'nothing is on its way',
    () => everybody.every(({ store }) => store.getState().unsent === 0),
    100_000,
  )
  for (const { teacher, people } of classes) for (const one of [teacher, ...people]) one.leave()
  for (const child of children) await end(child, 'SIGTERM')
  proxy.end()

  let moves = 0
  for (const { id } of classes) {
    const { acts, state } = await rowsOf(id)
    const said = acts.flatMap(({ act }) => (act.type === 'say' && 'text' in act.body ? [act.body.text] : []))
    expect(acknowledged.get(id)?.filter((text) => !said.includes(text))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
    moves += state.tables.flatMap((table) => table.moves).filter(({ by }) => by === 'person').length
  }
  expect(refused).toEqual([])
  expect(moves).toBe(players.reduce((sum, { made }) => sum + made(), 0))
  console.log(
    `${classes.length} classes, ${kills} kills: ${count()} messages and ${moves} moves acknowledged, none lost, none twice`,
  )
}, 3_600_000)

test('Redis away for a while: it is said, people come and go on all the same, and afterwards each process knows all again', async () => {
  const { ports, children, proxy } = await startTwo()
  const lesson = await classOfFour(proxy.port)
  const [one] = lesson.people
  if (one === undefined) throw new Error('Nobody has joined.')
  await redis.kill()
  const healthOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}/health`)).json()
  for (const port of ports)
    await until('it is said', async () => JSON.stringify(await healthOf(port)).includes('"redis":"away"'))
  expect(await one.act({ type: 'raiseHand' })).toBeNull()
  const late = (await joinAs(proxy.port, lesson.id, lesson.code)).remote
  expect(await late.act({ type: 'raiseHand' })).toBeNull()
  await redis.start()
  for (const port of ports)
    await until('it is back', async () => JSON.stringify(await healthOf(port)).includes('"redis":"there"'))
  for (const port of ports) expect(await metric(port, 'parley_processes')).toBe(2)
  expect(await one.act({ type: 'lowerHand' })).toBeNull()
  await until('the hand is down', () => !viewAs(one, 'person').you.hand)
  for (const remote of [lesson.teacher, ...lesson.people, late]) remote.leave()
  for (const child of children) await end(child, 'SIGTERM')
  proxy.end()
}, 200_000)

test('wrong codes are counted over all processes, by no address that Redis could tell; while it is away each counts by itself', async () => {
  const { ports, children, proxy } = await startTwo()
  const { code } = await openLessonAt(proxy.port)
  const codesTried = async (port: number, times: number): Promise<void> => {
    for (let at = 0; at < times; at++)
      expect(await findClassroom(device(port), 'ZZZZZZ')).toMatchObject({ ok: false })
  }
  // Each process has seen half of them, which alone would be too few.
  await codesTried(proxy.port, 30)
  for (const port of ports)
    expect(await findClassroom(device(port), code)).toMatchObject({
      ok: false,
      problems: [{ code: 'too-many-codes' }],
    })
  const client = createClient({ url: redis.url })
  await client.connect()
  const keys = await client.keys('parley:too-many-codes*')
  expect(keys).toHaveLength(1)
  expect(keys.join()).not.toMatch(/127|::1|\d+\.\d+/)
  expect(await client.pTTL(keys[0] ?? '')).toBeGreaterThan(0)
  client.destroy()

  await redis.kill()
  for (const port of ports) expect(await findClassroom(device(port), code)).toMatchObject({ ok: true })
  await codesTried(ports[0] ?? 0, 30)
  expect(await findClassroom(device(ports[0] ?? 0), code)).toMatchObject({ ok: false })
  expect(await findClassroom(device(ports[1] ?? 0), code)).toMatchObject({ ok: true })
  await redis.start()
  for (const child of children) await end(child, 'SIGTERM')
  proxy.end()
}, 200_000)

test('processes whose clocks are weeks apart keep one time: no class is deleted early, no minute of a round is lost or won', async () => {
  const HOUR = 3_600_000
  const ahead = [-2 * HOUR, 40 * 24 * HOUR] as const
  const { ports, children, proxy } = await startTwo(ahead)
  const begun = Date.now()
  const lessons: Awaited<ReturnType<typeof classOfFour>>[] = []
  for (let at = 0; at < 4; at++) lessons.push(await classOfFour(proxy.port, { minutes: 30 }))
  const leftAt = ({ teacher }: (typeof lessons)[number]) =>
    viewAs(teacher, 'teacher').class.tables[0]?.left ?? 0
  for (const lesson of lessons) await until('its clock runs', () => leftAt(lesson) > 0)

  // Each process in turn is gone for a while, and its classes go on at the other.
  for (const which of [0, 1]) {
    await end(children[which] as ChildProcess, 'SIGKILL')
    for (const { people } of lessons)
      for (const [at, person] of people.entries())
        expect(await person.act({ type: at === 0 ? 'raiseHand' : 'lowerHand' })).toBeNull()
    children[which] = await startProcess(ports[which] ?? 0, ahead[which])
    await until(
      'both are there again',
      async () => (await metric(ports[which] ?? 0, 'parley_processes')) === 2,
    )
  }
  for (const lesson of lessons) {
    const { teacher, people, id } = lesson
    expect(await teacher.act({ type: 'announce', tables: null, text: 'Go on.' })).toBeNull()
    const { acts, opening } = await rowsOf(id)
    const times = [opening.at, ...acts.map(({ at }) => at)]
    const slack = 2_000
    for (const [at, time] of times.entries()) {
      expect(time).toBeGreaterThan((times[at - 1] ?? begun) - slack)
      expect(time).toBeLessThan(Date.now() + slack)
    }
    const passed = Date.now() - begun
    const left = leftAt(lesson)
    expect(left).toBeGreaterThan(30 * 60_000 - passed - slack)
    expect(left).toBeLessThanOrEqual(30 * 60_000)
    for (const one of [teacher, ...people]) one.leave()
  }
  for (const child of children) await end(child, 'SIGTERM')
  proxy.end()
}, 400_000)
