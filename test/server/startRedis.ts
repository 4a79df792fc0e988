/** A Redis of the tests' own, in a folder of its own, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installDebian } from './installDebian.ts'
import { freePort } from './startPostgres.ts'

export interface OwnRedis {
  readonly url: string
  start(): Promise<void>
  /** At once, as when its power fails. What it knew is gone. */
  kill(): Promise<void>
  remove(): Promise<void>
}

const installed = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find((program) => existsSync(program))

/** Finds it, installs Debian's if there is none, else says in one line what to do. */
const findRedis = (): string => {
  if (installed() === undefined) installDebian('redis-server')
  const program = installed()
  if (program !== undefined) return program
  throw new Error('These tests need Redis: install it (Debian: apt-get install redis-server).')
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (said) => {
      socket.destroy()
      resolve(String(said).startsWith('+PONG'))
    })
    socket.once('error', () => resolve(false))
  })

export const ownRedis = async (): Promise<OwnRedis> => {
  const program = findRedis()
  const folder = mkdtempSync(join(tmpdir(), 'parley-redis-'))
  const port = await freePort()
  let running: ChildProcess | null = null
  const kill = async (): Promise<void> => {
    const server = running
    running = null
    if (server === null || server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      const own = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'no',
      ]
      running = spawn(program, own, { stdio: 'ignore' })
      for (let tries = 0; tries < 300; tries++) {
        if (await answers(port)) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error('Redis did not answer within half a minute.')
    },
    kill,
    remove: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
