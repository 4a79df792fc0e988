#!/usr/bin/env node
/**
 * Serves the built game and prints its address: node bin/serve.js [folder], dist/web without one.
 * Port: PORT, else 4173, else the next one free. To serve a newer build, start it again.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { answersFrom } from './serving/answer.js'
import { builtFiles } from './serving/builtFiles.js'

const FIRST_PORT = 4173
const PORTS_TRIED = 20
const folder = process.argv[2] ?? fileURLToPath(new URL('../dist/web', import.meta.url))

if (!existsSync(`${folder}/index.html`)) {
  console.error('The game is not built yet. Run: npm start')
  process.exit(1)
}

const asked = process.env.PORT || undefined
const port = asked === undefined ? FIRST_PORT : Number(asked)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT is "${asked}"; a whole number from 0 to 65535 was expected. Example: PORT=8080 npm start`,
  )
  process.exit(2)
}

const whyNot = (error, candidate) => {
  if (error.code === 'EADDRINUSE')
    return asked === undefined
      ? `Ports ${FIRST_PORT} to ${candidate} are all taken. Choose another: PORT=8080 npm start`
      : `Port ${candidate} is taken, perhaps by a game that is served already: see http://localhost:${candidate}/. Or choose another: PORT=8080 npm start`
  if (error.code === 'EACCES')
    return `Port ${candidate} may not be used here. Choose one above 1023: PORT=8080 npm start`
  return `The server could not start on port ${candidate}: ${error.message}`
}

const server = createServer(answersFrom(builtFiles(folder)))

const listen = (candidate, left) => {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && asked === undefined && left > 0) return listen(candidate + 1, left - 1)
    console.error(whyNot(error, candidate))
    process.exit(1)
  })
  server.listen(candidate, '127.0.0.1')
}
server.on('listening', () => {
  const address = server.address()
  console.log(`Parley is served at http://localhost:${address.port}/  (stop with Ctrl-C)`)
})
listen(port, PORTS_TRIED)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
