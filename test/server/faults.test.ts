import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import type { DatabasePlace } from '../../src/server/storage/openDatabase.ts'
import type { RemoteClass } from '../../src/session/remote/remoteClass.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { cableTo } from './cable.ts'
import { builtProgram } from './kill.ts'
import { play } from './play.ts'
import { device, enterAs, GENEVA, joinAs, openLessonAt, openSchool, until, viewAs } from './school.ts'
import { freePort, type OwnPostgres, ownPostgres } from './startPostgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'))
let postgres: OwnPostgres
let program: string

beforeAll(async () => {
  postgres = await ownPostgres()
  await postgres.start()
  program = await builtProgram('schoolProcess')
}, 180_000)
afterAll(async () => {
  await postgres.remove()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(program, '..'), { recursive: true, force: true })
}, 60_000)

const startProcess = async (place: DatabasePlace, port: number): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [program, JSON.stringify(place), String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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

const SEATS = ['ukraine', 'russia'] as readonly string[] as readonly PartyId[]

const classOfFour = async (port: number) => {
  const { class: id, code, secret } = await openLessonAt(port, { seats: SEATS }, GENEVA)
  const teacher = await enterAs(device(port), id, { as: 'teacher', secret })
  const people: RemoteClass[] = []
  for (let at = 0; at < 4; at++) people.push((await joinAs(port, id, code)).remote)
  await teacher.act({ type: 'deal' })
  await teacher.act({ type: 'start' })
  return { id, teacher, people }
}

const rowsOf = async (place: DatabasePlace, id: string) => {
  const store = await openClassStore(place)
  const kept = await store.read(id)
  await store.close()
  const read = kept === null ? null : readClass(kept)
  if (!read?.ok) throw new Error('The class cannot be read back.')
  return read.value
}

const codeOf = async (place: DatabasePlace, id: string): Promise<string> => {
  const store = await openClassStore(place)
  const door = await store.doorOf(id)
  await store.close()
  return door?.code ?? ''
}

test.each<readonly [string, () => DatabasePlace]>([
  ['a libsql file', () => ({ file: join(folder, 'killed.db') })],
  ['Postgres', () => ({ url: postgres.url })],
])(
  'a server killed in mid-move, again and again: what was acknowledged is in %s, each act once, and the class goes on',
  async (_, place) => {
    const port = await freePort()
    let child = await startProcess(place(), port)
    const { id, teacher, people } = await classOfFour(port)
    const players = people.map((one) => play(one))
    const acknowledged: string[] = []
    const refused: string[] = []
    let isOver = false
    const talking = people.map(async (one, at) => {
      for (let said = 0; !isOver; said++) {
        const text = `${at} says ${said}`
        const problem = await one.act({ type: 'say', channel: 'table', body: { text } })
        if (problem === null) acknowledged.push(text)
        else if (problem.code !== 'too-fast') refused.push(problem.code)
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
    })
    const kills = howMany(3, 12)
    for (let kill = 1; kill <= kills; kill++) {
      const before = acknowledged.length
      await until('they talk', () => acknowledged.length > before + 6, 60_000)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      child = await startProcess(place(), port)
      await until(
        'they are back',
        () => people.every(({ store }) => store.getState().status === 'open'),
        60_000,
      )
    }
    isOver = true
    await Promise.all(talking)
    for (const player of players) player.stop()
    await until(
      'nothing is on its way',
      () => people.every(({ store }) => store.getState().unsent === 0),
      30_000,
    )
    for (const one of [teacher, ...people]) one.leave()
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('close', resolve))

    const { acts, state } = await rowsOf(place(), id)
    const said = acts.flatMap(({ act }) => (act.type === 'say' && 'text' in act.body ? [act.body.text] : []))
    expect(refused).toEqual([])
    expect(acknowledged.filter((text) => !said.includes(text))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
    const moves = state.tables.flatMap((table) => table.moves).filter(({ by }) => by === 'person').length
    expect(moves).toBe(players.reduce((sum, { made }) => sum + made(), 0))
    console.log(
      `${kills} kills: ${acknowledged.length} messages and ${moves} moves acknowledged, none lost, none twice`,
    )
  },
  600_000,
)

test('a network that was away: the same seat, the same view, and what was done meanwhile counts once', async () => {
  const school = await openSchool({ database: { file: join(folder, 'cut.db') }, grace: 60_000 })
  const cable = await cableTo(school.port)
  const { class: id, code } = await openLessonAt(school.port)
  const { remote, kept } = await joinAs(cable.port, id, code)
  const entrance = kept.get(id)
  const before = JSON.stringify(viewAs(remote, 'person'))
  cable.cut()
  await until('it is noticed', () => remote.store.getState().status === 'broken')
  const answer = remote.act({ type: 'raiseHand' })
  expect(remote.store.getState().unsent).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, howMany(1_500, 300_000)))
  expect(JSON.stringify(viewAs(remote, 'person'))).toBe(before)
  cable.join()
  expect(await answer).toBeNull()
  await until('the hand is up', () => viewAs(remote, 'person').you.hand)
  expect(viewAs(remote, 'person').you.name).toBe(JSON.parse(before).you.name)
  expect(kept.get(id)).toEqual(entrance)
  const { acts } = await rowsOf({ file: join(folder, 'cut.db') }, id)
  // Whoever is gone for longer than the grace is away meanwhile.
  const done = acts.map(({ act }) => act.type).filter((type) => type !== 'presence')
  expect(done).toEqual(['join', 'raiseHand'])
  remote.leave()
  cable.end()
  await school.stop()
}, 400_000)

test('two servers on one Postgres: one dies in mid-move and its class goes on at the other; two at once do no harm', async () => {
  const place = { url: postgres.url }
  const [one, two] = [await freePort(), await freePort()]
  const [first, second] = [await startProcess(place, one), await startProcess(place, two)]
  const cable = await cableTo(one)
  const { id, teacher, people } = await classOfFour(cable.port)
  const players = people.map((person) => play(person))
  const made = () => players.reduce((sum, player) => sum + player.made(), 0)
  await until('they play', () => made() > 6, 100_000)
  cable.leadTo(two)
  first.kill('SIGKILL')
  const before = made()
  await until('they play on at the other', () => made() > before + 4, 100_000)

  // Somebody is led to a server of their own: it takes the class over, and the other one stops and lets its people come again.
  const third = await startProcess(place, one)
  const stray = await joinAs(one, id, await codeOf(place, id))
  expect(await stray.remote.act({ type: 'raiseHand' })).toBeNull()
  expect(await people[0]?.act({ type: 'raiseHand' })).toBeNull()
  for (const player of players) player.stop()
  await until(
    'nothing is on its way',
    () => people.every(({ store }) => store.getState().unsent === 0),
    100_000,
  )
  for (const person of [teacher, ...people, stray.remote]) person.leave()
  for (const child of [second, third]) {
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('close', resolve))
  }
  cable.end()
  const { acts, state } = await rowsOf(place, id)
  expect(acts.filter(({ act }) => act.type === 'raiseHand')).toHaveLength(2)
  const moves = state.tables.flatMap((table) => table.moves).filter(({ by }) => by === 'person').length
  expect(moves).toBe(made())
}, 300_000)

test('a newcomer whose welcome was lost says it again, and is not in the class twice', async () => {
  const school = await openSchool({ database: { file: join(folder, 'lost.db') } })
  const { class: id, code, secret } = await openLessonAt(school.port)
  const entrance = { as: 'newcomer', code, device: 'a-device-of-its-own' } as const
  const [first, second] = [
    await enterAs(device(school.port), id, entrance),
    await enterAs(device(school.port), id, entrance),
  ]
  expect(viewAs(second, 'person').you.name).toBe(viewAs(first, 'person').you.name)
  const teacher = await enterAs(device(school.port), id, { as: 'teacher', secret })
  expect(viewAs(teacher, 'teacher').class.people).toHaveLength(1)
  for (const one of [first, second, teacher]) one.leave()
  await school.stop()
})

test('a database that is away: an act is held and said, and counts once when it is back', async () => {
  const school = await openSchool({ database: { url: postgres.url } })
  const { class: id, code } = await openLessonAt(school.port)
  const { remote } = await joinAs(school.port, id, code)
  await postgres.kill()
  const answer = remote.act({ type: 'raiseHand' })
  await until('it is said', () => remote.store.getState().trouble?.code === 'not-kept', 30_000)
  expect(remote.store.getState()).toMatchObject({ status: 'open', unsent: 1 })
  expect(viewAs(remote, 'person').you.hand).toBe(false)
  const health = await fetch(`http://127.0.0.1:${school.port}/health`)
  expect([health.status, await health.json()]).toMatchObject([503, { database: 'away' }])
  await new Promise((resolve) => setTimeout(resolve, howMany(0, 60_000)))
  expect(remote.store.getState()).toMatchObject({ status: 'open', unsent: 1 })
  await postgres.start()
  expect(await answer).toBeNull()
  await until('it is shown', () => viewAs(remote, 'person').you.hand)
  expect(remote.store.getState()).toMatchObject({ unsent: 0, trouble: null })
  const { acts } = await rowsOf({ url: postgres.url }, id)
  expect(acts.map(({ act }) => act.type)).toEqual(['join', 'raiseHand'])
  remote.leave()
  await school.stop()
}, 300_000)

test('a server that is stopped says so, and the class goes on where the next one starts', async () => {
  const database = { file: join(folder, 'stopped.db') }
  const first = await openSchool({ database })
  const { class: id, code } = await openLessonAt(first.port)
  const cable = await cableTo(first.port)
  const { remote } = await joinAs(cable.port, id, code)
  const { name } = viewAs(remote, 'person').you
  await first.stop()
  await until('it is noticed', () => remote.store.getState().status === 'broken')
  expect(remote.store.getState().trouble).toMatchObject({ code: 'server-stops' })
  const second = await openSchool({ database, port: first.port })
  await until('they are back', () => remote.store.getState().status === 'open', 20_000)
  expect(viewAs(remote, 'person').you.name).toBe(name)
  remote.leave()
  cable.end()
  await second.stop()
}, 60_000)
