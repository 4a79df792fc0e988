#!/usr/bin/env node
/**
 * Serves the built game and classes: `npm start`. On this machine alone, unless `--host` opens it to the room's network.
 * Classes are kept in a file in --data, or in Postgres where DATABASE_URL says so; with REDIS_URL as well they are placed over all
 * processes that share both. To serve a newer build, start it again.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { pino } from 'pino'
import { renderUnicodeCompact } from 'uqr'
import { addressesHere, LOOPBACK, namesHere } from './serving/addresses.js'
import { answersFrom } from './serving/answer.js'
import { builtFiles } from './serving/builtFiles.js'
import { fail, orFail } from './serving/fail.js'
import { onFirstFree, portsToTry } from './serving/port.js'

const built = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))

const originIn = (text, before) => {
  if (!URL.canParse(text) || new URL(text).origin !== text.replace(/\/$/, ''))
    throw new InvalidArgumentError('An origin was expected, such as https://parley.school.example')
  return [...before, new URL(text).origin]
}

const proxiesIn = (text) => {
  if (!/^\d$/.test(text)) throw new InvalidArgumentError('A number from 0 to 9 was expected.')
  return Number(text)
}

const reachIn = (text) => {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('An address was expected, such as http://10.0.0.5:4173')
  return new URL(text).origin
}

const { host, port, data, origin, proxies, reach } = new Command('npm start --')
  .description('Serves the game and classes.')
  .option(
    '--host [address]',
    'serve the networks of this machine too, or the one with this address',
    '127.0.0.1',
  )
  .option('--port <number>', 'the port (else PORT, else 4173 or the next one free)')
  .option(
    '--data <folder>',
    'where classes are kept (else in Postgres, where DATABASE_URL says so)',
    'parley-data',
  )
  .option(
    '--origin <origin>',
    'a further address of this server, from behind a proxy; may be repeated',
    originIn,
    [],
  )
  .option(
    '--proxies <number>',
    'how many proxies stand in front, whose X-Forwarded-For is believed',
    proxiesIn,
    0,
  )
  .option(
    '--reach <address>',
    'where the other processes reach this one, with REDIS_URL (else the address that it listens at)',
    reachIn,
  )
  .addHelpText(
    'after',
    '\nEnvironment: PORT, DATABASE_URL (postgres://…), REDIS_URL (redis://…, to place classes over several processes),\nPARLEY_KEY (signs seats; else the database keeps a key), LOG_LEVEL.',
  )
  .parse()
  .opts()

if (!existsSync(built('web/index.html')) || !existsSync(built('server/server.js')))
  fail('The game is not built yet. Run: npm start', 1)

const ports = orFail(2, () => portsToTry(port ?? process.env.PORT))

const listenAt = host === true ? '0.0.0.0' : host
const isForRoom = listenAt !== '127.0.0.1' && listenAt !== '::1' && listenAt !== 'localhost'

const database = () => {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL }
  const folder = resolve(data)
  // Classes hold what people wrote: nobody else on this machine reads them.
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    fail(`Classes cannot be kept in ${folder}: ${error.message}`, 1)
  }
  return { file: join(folder, 'classes.db') }
}

const redis = () => {
  const url = process.env.REDIS_URL
  if (!url) return {}
  if (!process.env.DATABASE_URL)
    fail('REDIS_URL places classes over several processes, which need one Postgres: set DATABASE_URL too.', 2)
  const [own = 'localhost'] = listenAt === '0.0.0.0' || listenAt === '::' ? addressesHere() : [listenAt]
  const name = own.includes(':') ? `[${own}]` : own
  return { redis: { url, address: (listensAt) => reach ?? `http://${name}:${listensAt}` } }
}

const log = pino(
  { level: process.env.LOG_LEVEL || (process.stderr.isTTY ? 'warn' : 'info'), base: null },
  pino.destination({ dest: 2, sync: true }),
)

const { startServer } = await import(new URL('../dist/server/server.js', import.meta.url))

const start = async () => {
  const place = database()
  const placed = redis()
  const game = answersFrom(builtFiles(built('web')))
  return onFirstFree(ports, (candidate) =>
    startServer({
      database: place,
      host: listenAt,
      port: candidate,
      origins: { names: new Set(isForRoom ? namesHere() : LOOPBACK), also: origin },
      proxies,
      game,
      log,
      ...placed,
      ...(process.env.PARLEY_KEY ? { signingKey: process.env.PARLEY_KEY } : {}),
    }),
  )
}

const server = await start().catch((error) =>
  fail(
    error.name === 'StoreFault'
      ? `Classes cannot be kept in ${process.env.DATABASE_URL ? 'the database' : resolve(data)}: ${error.cause?.message ?? error.message}`
      : error.message,
    1,
  ),
)

console.log(`Parley is served at http://localhost:${server.port}/  (stop with Ctrl-C)`)
if (isForRoom) {
  const [address = 'localhost'] = listenAt === '0.0.0.0' || listenAt === '::' ? addressesHere() : [listenAt]
  const link = `http://${address}:${server.port}/`
  console.log(`In this room: ${link}\n\n${renderUnicodeCompact(link)}`)
}

let isStopping = false
const stop = async () => {
  if (isStopping) process.exit(1)
  isStopping = true
  await server.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop())
