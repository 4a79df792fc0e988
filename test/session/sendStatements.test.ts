import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MOST_AT_ONCE, sendStatements } from '../../src/session/takeOut/sendStatements.ts'
import type { XapiStatement } from '../../src/session/takeOut/xapi.ts'

/** A store that knows one key, holds each id once, and answers as the standard says. */
const held = new Map<string, unknown>()
let posts = 0
let store: Server
let address = ''

beforeAll(async () => {
  store = createServer((request, response) => {
    const answer = (status: number, text = '') => response.writeHead(status).end(text)
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    request.on('end', () => {
      if (request.url !== '/xapi/statements' || request.method !== 'POST') return answer(404)
      const { authorization } = request.headers
      if (authorization !== `Basic ${Buffer.from('lehrerin:gehëim').toString('base64')}`) return answer(401)
      if (request.headers['x-experience-api-version'] !== '1.0.3') return answer(400, 'no version')
      const statements = JSON.parse(body) as readonly { readonly id: string }[]
      posts += 1
      if (statements.some(({ id }) => id === 'bad')) return answer(500, 'Disk full')
      if (statements.some(({ id }) => held.has(id))) return answer(409, 'Conflict')
      for (const statement of statements) held.set(statement.id, statement)
      return answer(200, '[]')
    })
  })
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(store.address() as AddressInfo).port}/xapi`
})
afterAll(() => new Promise<void>((resolve) => store.close(() => resolve())))

const statement = (id: string) => ({ id }) as unknown as XapiStatement
const send = (to: string, secret: string, ids: readonly string[], heard: number[] = []) =>
  sendStatements(
    { fetch, onSent: (sent) => heard.push(sent) },
    { address: to, key: 'lehrerin', secret },
    ids.map(statement),
  )

test('statements arrive in parts, whole, under key and secret, and once however often they are sent', async () => {
  const ids = Array.from({ length: 2 * MOST_AT_ONCE + 1 }, (_, at) => `s${at}`)
  const heard: number[] = []
  expect(await send(address, 'gehëim', ids, heard)).toBeNull()
  expect([...held.keys()]).toEqual(ids)
  expect([posts, heard]).toEqual([3, [0, MOST_AT_ONCE, 2 * MOST_AT_ONCE, ids.length]])
  expect(await send(`${address}/statements`, 'gehëim', ids)).toBeNull()
  expect(await send(address, 'gehëim', ['s1', 'new', 's2'])).toBeNull()
  expect(held.size).toBe(ids.length + 1)
})

test.each([
  ['a wrong secret', () => address, 'wrong', ['x'], 'lrs-refused'],
  ['another address', () => address.replace('xapi', 'api'), 'gehëim', ['x'], 'lrs-not-there'],
  ['a store that fails', () => address, 'gehëim', ['bad'], 'lrs-failed'],
  ['nobody there', () => 'http://127.0.0.1:1/', 'gehëim', ['x'], 'lrs-unreachable'],
  ['no address', () => 'my store', 'gehëim', ['x'], 'no-address'],
  ['an address that all can read on the way', () => 'http://lrs.example/xapi', 'gehëim', ['x'], 'no-address'],
])('%s is told in words, and nothing is said to be sent', async (_, to, secret, ids, code) => {
  const problem = await send(to(), secret, ids)
  expect(problem?.code).toBe(code)
  expect(problem?.hint.length).toBeGreaterThan(10)
})
