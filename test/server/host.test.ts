/** `bin/host.js` as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClassStore } from '../../src/server/storage/classStore.ts'
import { device, enterAs, joinAs, openLessonAt, openSchool, until, viewAs } from './school.ts'
import { freePort } from './startPostgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-host-'))

beforeAll(async () => {
  await build({ configFile: 'vite.server.config.ts', logLevel: 'silent' })
  if (!existsSync('dist/web/index.html')) await build({ logLevel: 'silent' })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Host {
  readonly child: ChildProcess
  readonly said: () => string
  readonly complained: () => string
  readonly code: () => number | null
}

const host = async (...args: readonly string[]): Promise<Host> => {
  const { PORT: _, DATABASE_URL: __, ...env } = process.env
  const child = spawn(process.execPath, ['bin/host.js', ...args], { env })
  let [said, complained, code]: [string, string, number | null] = ['', '', null]
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    complained += text
  })
  child.on('close', (status) => {
    code = status
  })
  await until('it is served, or has ended', () => said.includes('\n') || code !== null, 30_000)
  return { child, said: () => said, complained: () => complained, code: () => code }
}

const ended = async ({ child, code }: Host): Promise<number | null> => {
  child.kill('SIGTERM')
  await until('it has ended', () => code() !== null)
  return code()
}

describe('npm start', () => {
  test('serves the game and classes at one address, for this machine alone, and keeps them where it is told', async () => {
    const [port, data] = [await freePort(), join(folder, 'data')]
    const one = await host('--port', String(port), '--data', data)
    expect(one.said()).toContain(`http://localhost:${port}/`)
    expect(one.said()).not.toContain('In this room')
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<title>Parley')
    const { class: id, code } = await openLessonAt(port)
    const { remote, kept } = await joinAs(port, id, code)
    const { name } = viewAs(remote, 'person').you
    const entrance = kept.get(id)
    if (entrance === undefined) throw new Error('A token was kept.')
    remote.leave()
    expect(await ended(one)).toBe(0)
    expect(statSync(data).mode & 0o077).toBe(0)

    const again = await host('--port', String(port), '--data', data)
    const back = await enterAs(device(port), id, entrance)
    expect(viewAs(back, 'person').you.name).toBe(name)
    back.leave()
    expect(await ended(again)).toBe(0)
  }, 60_000)

  test('with --host prints the address of the room and its QR code', async () => {
    const one = await host('--host', '--port', String(await freePort()), '--data', join(folder, 'room'))
    await until('the code is drawn', () => one.said().includes('█'))
    expect(one.said()).toMatch(/In this room: http:\/\/[\w.:[\]-]+\//)
    expect(await ended(one)).toBe(0)
  }, 60_000)

  test('says in one line what is wrong with what it was told', async () => {
    const port = await freePort()
    const one = await host('--port', String(port), '--data', join(folder, 'taken'))
    for (const [args, words] of [
      [['--port', 'x'], /PORT is "x"/],
      [['--port', String(port)], new RegExp(`Port ${port} is taken`)],
      [['--origin', 'school'], /An origin was expected/],
      [['--proxies', 'many'], /A number from 0 to 9/],
      [['--reach', 'school'], /An address was expected/],
      [['--port', '0', '--data', '/dev/null/x'], /Classes cannot be kept in .*ENOTDIR/],
    ] as const) {
      const wrong = await host(...args)
      await until('it has ended', () => wrong.code() !== null)
      expect(wrong.code()).toBeGreaterThan(0)
      expect(wrong.complained()).toMatch(words)
      expect(wrong.complained()).not.toMatch(/\n\s+at /)
    }
    await ended(one)
  }, 60_000)
})

describe('in operation', () => {
  test('/health and /metrics answer, with counts and nobody’s name', async () => {
    const school = await openSchool({ database: { file: join(folder, 'metrics.db') } })
    const { class: id, code } = await openLessonAt(school.port)
    const { remote } = await joinAs(school.port, id, code)
    const { name } = viewAs(remote, 'person').you
    const at = (path: string) => fetch(device(school.port).origin + path)
    expect(await (await at('/health')).json()).toEqual({ database: 'there', classes: 1 })
    const text = await (await at('/metrics')).text()
    expect(text).toContain('parley_connections 1')
    expect(text).toContain('parley_act_seconds_count{type="join"} 1')
    for (const secret of [id, code, name]) expect(text).not.toContain(secret)
    remote.leave()
    await school.stop()
  })

  test('a class whose time is over is deleted when the server starts, and one whose time is not stays', async () => {
    const database = { file: join(folder, 'old.db') }
    const school = await openSchool({ database })
    const [old, young] = [await openLessonAt(school.port), await openLessonAt(school.port)]
    await school.stop()
    const store = await openClassStore(database)
    const kept = await store.read(old.class)
    if (kept === null) throw new Error('It was kept.')
    await store.remove(old.class)
    await store.open(kept, Date.now() - 1, { code: old.code, teacherHash: 'x' })
    await store.close()
    const next = await openSchool({ database })
    await next.stop()
    const after = await openClassStore(database)
    expect(await after.read(old.class)).toBeNull()
    expect(await after.idOfCode(old.code)).toBeNull()
    expect(await after.idOfCode(young.code)).toBe(young.class)
    await after.close()
  })
})
