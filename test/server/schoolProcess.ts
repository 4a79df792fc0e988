/** A server of classes in a process of its own, to be killed. Arguments: the place of its database as JSON, its port, Redis’s URL, and by how many milliseconds its clock is ahead. */
import { writeSync } from 'node:fs'
import { pino } from 'pino'
import { startServer } from '../../src/server/startServer.ts'

const [place = '', port = '0', redis = '', ahead = '0'] = process.argv.slice(2)
const clock = Date.now
Date.now = () => clock() + Number(ahead)
const server = await startServer({
  database: JSON.parse(place),
  host: '127.0.0.1',
  port: Number(port),
  origins: { names: new Set(['127.0.0.1']), also: [] },
  proxies: 0,
  game: (_, response) => response.end(),
  log: pino({ level: 'error' }, pino.destination({ dest: 2, sync: true })),
  pace: 0,
  ...(redis === '' ? {} : { redis: { url: redis, address: (own) => `http://127.0.0.1:${own}` } }),
})
writeSync(1, `${server.port}\n`)
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
