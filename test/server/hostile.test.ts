import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROTOCOL } from '../../src/class/protocol/limits.ts'
import type { RunningServer } from '../../src/server/startServer.ts'
import { findClassroom } from '../../src/session/remote/classRequests.ts'
import type { RemoteClass } from '../../src/session/remote/remoteClass.ts'
import { type RawClient, rawClient } from './rawClient.ts'
import { device, enterAs, joinAs, logged, newKey, openLessonAt, openSchool, until, viewAs } from './school.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
const { log, lines } = logged()
let school: RunningServer
let lesson: Awaited<ReturnType<typeof openLessonAt>>
let teacher: RemoteClass
/** Two who sit at the same table and do nothing wrong. */
let ann: Awaited<ReturnType<typeof joinAs>>
let bob: Awaited<ReturnType<typeof joinAs>>
let token = ''

const hello = (entrance: unknown, protocol = PROTOCOL) => ({ type: 'hello', protocol, entrance })
const asAnn = () => hello({ as: 'person', token })
const act = (key: string, what: unknown) => ({ type: 'act', key, act: what })

beforeAll(async () => {
  school = await openSchool({ database: { file: join(folder, 'classes.db') }, log })
  lesson = await openLessonAt(school.port, { seating: 'teacher' })
  const { class: id, code, secret } = lesson
  teacher = await enterAs(device(school.port), id, { as: 'teacher', secret })
  ann = await joinAs(school.port, id, code)
  bob = await joinAs(school.port, id, code)
  await until('both are there', () => viewAs(teacher, 'teacher').class.people.length === 2)
  const { people, plan } = viewAs(teacher, 'teacher').class
  for (const [at, { id: person }] of people.entries())
    await teacher.act({ type: 'seat', person, table: 1, seat: plan.seats[at] as never })
  await teacher.act({ type: 'start' })
  await until('Bob is told that the tables are open', () =>
    viewAs(bob.remote, 'person').record.some(({ type }) => type === 'tables.opened'),
  )
  const kept = ann.kept.get(id)
  token = kept?.as === 'person' ? kept.token : ''
})
afterAll(async () => {
  for (const remote of [teacher, ann.remote, bob.remote]) remote.leave()
  await school.stop()
  rmSync(folder, { recursive: true, force: true })
})

let client: RawClient
const entered = async (): Promise<RawClient> => {
  client = await rawClient(school.port, lesson.class)
  client.say(asAnn())
  await client.hear('view')
  return client
}
/** What was said of a message without a key. */
const refusal = async (): Promise<string> => (await client.hear('refused')).problem.code

let toldBefore = 0
beforeEach(() => {
  toldBefore = viewAs(bob.remote, 'person').record.length
})
/** Whatever somebody else did: Bob’s acts count, and he was told of nothing. */
afterEach(async () => {
  client?.end()
  expect(viewAs(bob.remote, 'person').record.length).toBe(toldBefore)
  expect(await bob.remote.act({ type: 'presence', presence: 'thinking' })).toBeNull()
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
})

describe('an entrance is refused', () => {
  const refused = async (first: unknown): Promise<string> => {
    client = await rawClient(school.port, lesson.class)
    client.say(first)
    const { problem, again } = await client.hear('closing')
    expect(again).toBe(false)
    expect(problem.hint.length).toBeGreaterThan(5)
    await until('it is closed', () => client.closed() !== null)
    expect(client.heard.some(({ type }) => type === 'view')).toBe(false)
    return problem.code
  }

  test('with a forged token', async () => {
    const last = token.endsWith('A') ? 'E' : 'A'
    expect(await refused(hello({ as: 'person', token: `${token.slice(0, -1)}${last}` }))).toBe('wrong-token')
  })
  test('with another person’s name before the own signature', async () => {
    const [, signature = ''] = token.split('.')
    expect(await refused(hello({ as: 'person', token: `p-000000000000000000000000.${signature}` }))).toBe(
      'wrong-token',
    )
  })
  test('with a token of another class', async () => {
    const other = await openLessonAt(school.port)
    const stranger = await joinAs(school.port, other.class, other.code)
    const kept = stranger.kept.get(other.class)
    expect(kept?.as).toBe('person')
    expect(await refused(hello(kept))).toBe('wrong-token')
    stranger.remote.leave()
  })
  test('with a wrong code, a wrong secret, and the code in place of the secret', async () => {
    expect(await refused(hello({ as: 'newcomer', code: 'AAAAAA', device: newKey() }))).toBe('wrong-code')
    expect(await refused(hello({ as: 'teacher', secret: 'x'.repeat(24) }))).toBe('wrong-secret')
    expect(await refused(hello({ as: 'projector', secret: lesson.code }))).toBe('wrong-secret')
  })
  test('of an old page, which is told to load again', async () => {
    expect(await refused(hello({ as: 'pupil' }, PROTOCOL - 1))).toBe('other-version')
  })
  test('of a page too old to read the values of a problem, which is sent none', async () => {
    client = await rawClient(school.port, lesson.class)
    client.say(hello({ as: 'pupil' }, 1))
    expect((await client.hear('closing')).problem).not.toHaveProperty('values')
    client.end()
    client = await rawClient(school.port, lesson.class)
    client.say(hello({ as: 'pupil' }, PROTOCOL + 1))
    expect((await client.hear('closing')).problem.values).toEqual({ page: PROTOCOL + 1, server: PROTOCOL })
  })
  test.each<readonly [string, unknown]>([
    ['nothing', null],
    ['an act before hello', act('a', { type: 'raiseHand' })],
    ['a key too many', { ...hello({ as: 'person', token: 't' }), admin: true }],
    ['a short device', hello({ as: 'newcomer', code: 'AAAAAA', device: 'x' })],
    ['two ways at once', hello({ as: 'person', token: 't', secret: 's' })],
  ])('that is %s', async (_, first) => {
    expect(await refused(first)).toBe('not-understood')
  })
  test('to a class that there is not', async () => {
    client = await rawClient(school.port, 'x'.repeat(24))
    client.say(asAnn())
    expect((await client.hear('closing')).problem.code).toBe('no-class')
  })
  test('from a page of another origin, and by a name that is not the server’s', async () => {
    const from = (headers: Record<string, string>) => rawClient(school.port, lesson.class, headers)
    await expect(from({ Origin: 'https://elsewhere.example' })).rejects.toThrow('403')
    await expect(from({ Host: 'elsewhere.example' })).rejects.toThrow('403')
    client = await from({ Origin: `http://127.0.0.1:${school.port}` })
    expect(client.closed()).toBeNull()
  })
})

describe('a message is refused in words, and the connection goes on', () => {
  const goesOn = async (): Promise<void> => {
    client.say(act(newKey(), { type: 'presence', presence: 'here' }))
    await client.hear('acknowledged')
    expect(client.closed()).toBeNull()
  }

  test.each<readonly [string, string | Buffer, string]>([
    ['is no JSON', '{"type":', 'not-understood'],
    ['is empty', '', 'not-understood'],
    ['is binary', Buffer.from([1, 2, 3]), 'not-text'],
    ['is a list', '[]', 'not-understood'],
    ['is nested 5,000 deep', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'not-understood'],
    ['has 20,000 characters', JSON.stringify('x'.repeat(20_000)), 'too-long'],
    [
      'has a key too many',
      JSON.stringify({ ...act('k', { type: 'raiseHand' }), as: 'teacher' }),
      'not-understood',
    ],
    ['says hello again', JSON.stringify(hello({ as: 'teacher', secret: 's' })), 'not-understood'],
    [
      'has a prototype for a key',
      '{"type":"act","key":"k","act":{"type":"raiseHand","__proto__":{}}}',
      'not-understood',
    ],
  ])('that %s', async (_, text, code) => {
    await entered()
    client.sayText(text)
    expect(await refusal()).toBe(code)
    await goesOn()
  })

  test.each<readonly [string, unknown, string]>([
    ['an act of the teacher’s', { type: 'openBooks', tables: null }, 'not-understood'],
    ['an act of the server’s', { type: 'tick' }, 'not-understood'],
    [
      'a decision of a counterpart',
      { type: 'decided', table: 1, move: { type: 'pass', by: 'seller' }, reasons: {}, seen: 0 },
      'not-understood',
    ],
    [
      'a move of another’s seat',
      { type: 'move', move: { type: 'pass', by: 'buyer' }, seen: 0 },
      'not-your-seat',
    ],
    ['a move on an old view', { type: 'move', move: { type: 'pass', by: 'seller' }, seen: 0 }, 'stale-view'],
    ['a second joining', { type: 'join' }, 'has-joined'],
    [
      'a text of 5,000 characters',
      { type: 'say', channel: 'table', body: { text: 'x'.repeat(5_000) } },
      'not-understood',
    ],
  ])('that is %s', async (_, what, code) => {
    await entered()
    client.say(act('the-key', what))
    const { key, problem } = await client.hear('refused')
    expect([key, problem.code]).toEqual(['the-key', code])
    await goesOn()
  })
})

test('a message of 10 MB ends its connection alone', async () => {
  await entered()
  client.sayText('x'.repeat(10_000_000))
  await until('it is closed', () => client.closed() !== null)
  expect(client.closed()).toBe(1009)
})

test('of 10,000 messages at once few count, and the connection is closed with words', async () => {
  await entered()
  for (let at = 0; at < 10_000; at++) client.say(act(`k${at}`, { type: 'presence', presence: 'here' }))
  expect(await bob.remote.act({ type: 'presence', presence: 'here' })).toBeNull()
  expect((await client.hear('closing')).problem.code).toBe('too-fast')
  await until('it is closed', () => client.closed() !== null)
  expect(client.heard.filter(({ type }) => type === 'acknowledged').length).toBeLessThan(100)
})

test('an act that is sent twice counts once, from one connection or from two', async () => {
  const before = viewAs(teacher, 'teacher').class.record.length
  const twice = act('once-and-again', { type: 'raiseHand' })
  await entered()
  client.say(twice)
  client.say(twice)
  await until(
    'both are acknowledged',
    () => client.heard.filter(({ type }) => type === 'acknowledged').length === 2,
  )
  const other = await rawClient(school.port, lesson.class)
  other.say(asAnn())
  await other.hear('view')
  other.say(twice)
  await other.hear('acknowledged')
  other.end()
  await until('the teacher is told', () => viewAs(teacher, 'teacher').class.record.length > before)
  const told = viewAs(teacher, 'teacher').class.record.slice(before)
  expect(told.map(({ type }) => type)).toEqual(['hand.raised'])
  await ann.remote.act({ type: 'lowerHand' })
  await until('Bob is told', () => viewAs(bob.remote, 'person').record.length === toldBefore + 2)
  toldBefore += 2
})

test('two devices hold one seat: each is shown the same, and one that goes leaves nobody away', async () => {
  await entered()
  const own = await enterAs(device(school.port), lesson.class, { as: 'person', token })
  expect(JSON.stringify(viewAs(own, 'person'))).toBe(JSON.stringify(viewAs(ann.remote, 'person')))
  own.leave()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const [person] = viewAs(teacher, 'teacher').class.people
  expect(person?.presence).not.toBe('away')
})

describe('over HTTP', () => {
  const ask = (method: string, path: string, headers: Record<string, string>, body = '') =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: school.port, method, path, headers }, (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  const codeIn = (text: string): string => JSON.parse(text).problems[0].code

  test('a page of another origin is refused, and a name that is not the server’s', async () => {
    const elsewhere = await ask('POST', '/class/find', { Origin: 'https://elsewhere.example' }, '{}')
    expect([elsewhere.status, codeIn(elsewhere.text)]).toEqual([403, 'other-origin'])
    expect((await ask('GET', '/class/about.json', { Host: 'rebound.example' })).status).toBe(403)
  })
  test('what is no opening of a class is refused, and what is too long is not read', async () => {
    expect(await ask('POST', '/class/open', {}, '{"plan":{}}')).toMatchObject({ status: 400 })
    expect(await ask('POST', '/class/find', {}, 'x'.repeat(5_000))).toMatchObject({ status: 413 })
  })
  test('a scenario with errors opens no class, and every error is told with its place', async () => {
    const { plan } = viewAs(teacher, 'teacher').class
    const body = JSON.stringify({ plan, scenario: '{"format": 1, "title": 3}' })
    const { status, text } = await ask('POST', '/class/open', {}, body)
    expect(status).toBe(422)
    expect(JSON.parse(text).problems.length).toBeGreaterThan(3)
    expect(JSON.parse(text).problems[0].line).toBe(1)
  })
  test('a seat reads no transcript while its books are shut, and never exports the class', async () => {
    const bearer = { Authorization: `Bearer ${token}` }
    const shut = await ask('GET', `/class/${lesson.class}/transcript/1`, bearer)
    expect([shut.status, codeIn(shut.text)]).toEqual([403, 'books-shut'])
    expect((await ask('GET', `/class/${lesson.class}/export`, bearer)).status).toBe(403)
    expect((await ask('DELETE', `/class/${lesson.class}`, bearer)).status).toBe(403)
  })
  test('after thirty wrong codes none is looked at, and who has the link joins all the same', async () => {
    const asking = device(school.port)
    const tries = await Promise.all(Array.from({ length: 40 }, () => findClassroom(asking, 'ZZZZZZ')))
    expect(tries.every(({ ok }) => !ok)).toBe(true)
    expect(await findClassroom(asking, lesson.code)).toMatchObject({
      ok: false,
      problems: [{ code: 'too-many-codes' }],
    })
    const other = await openLessonAt(school.port)
    const { remote } = await joinAs(school.port, other.class, other.code)
    expect(remote.store.getState().status).toBe('open')
    remote.leave()
  })
})

test('the log holds no secret, no token, no code and nobody’s name', () => {
  const names = viewAs(teacher, 'teacher').class.people.map(({ name }) => name)
  expect(lines.length).toBeGreaterThan(5)
  for (const secret of [token, lesson.secret, lesson.code, lesson.class, ...names])
    expect(lines.join('\n')).not.toContain(secret)
})
