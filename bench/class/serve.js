/** A server of classes in a process of its own, as `npm run build:server` built it. Arguments: its database's file, or a URL; REDIS_URL. */
import { pino } from 'pino'
import { startServer } from '../../dist/server/server.js'

const [place = ''] = process.argv.slice(2)
const server = await startServer({
  database: place.startsWith('postgres:') ? { url: place } : { file: place },
  host: '127.0.0.1',
  port: 0,
  origins: { names: new Set(['127.0.0.1']), also: [] },
  proxies: 0,
  game: (_, response) => response.end(),
  ...(process.env.REDIS_URL
    ? { redis: { url: process.env.REDIS_URL, address: (port) => `http://127.0.0.1:${port}` } }
    : {}),
  log: pino({ level: 'warn' }, pino.destination(2)),
})
console.log(server.port)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
