/** A Postgres of the tests' own, in a folder of its own, on a free port of this machine. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findPostgres } from './findPostgres.ts'

export interface OwnPostgres {
  readonly url: string
  start(): Promise<void>
  /** At once, as when its power fails. */
  kill(): Promise<void>
  remove(): Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Postgres refuses to run as root; Debian's package makes a user for it. */
const asOwnUser = (command: string, args: readonly string[]): readonly [string, readonly string[]] =>
  process.getuid?.() === 0
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]]
    : [command, args]

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

export const ownPostgres = async (): Promise<OwnPostgres> => {
  const programs = findPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const port = await freePort()
  const url = `postgres://parley@127.0.0.1:${port}/postgres`
  const [command, args] = asOwnUser(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'parley',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ])
  const made = spawnSync(command, args, { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  let running: ReturnType<typeof spawn> | null = null
  const start = async () => {
    const [server, given] = asOwnUser(join(programs, 'postgres'), [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ])
    running = spawn(server, given, { stdio: 'ignore' })
    for (let tries = 0; tries < 300; tries++) {
      if (await answers(url)) return
      if (running.exitCode !== null) throw new Error(`Postgres ended with code ${running.exitCode}.`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('Postgres did not answer within a minute.')
  }
  const kill = async () => {
    const server = running
    running = null
    if (server === null || server.exitCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    // “Immediate shutdown”: no checkpoint, the next start recovers from the log. SIGKILL would leave its children behind.
    server.kill('SIGQUIT')
    await ended
  }
  return {
    url,
    start,
    kill,
    remove: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
