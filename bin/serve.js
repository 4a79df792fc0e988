#!/usr/bin/env node
/**
 * Serves the built game alone, as any web server does that serves files, and prints its address: node bin/serve.js [folder],
 * dist/web without one. Port: PORT, else 4173, else the next one free. To serve a newer build, start it again.
 * `bin/host.js` serves the game and classes.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { answersFrom } from './serving/answer.js'
import { builtFiles } from './serving/builtFiles.js'
import { fail, orFail } from './serving/fail.js'
import { onFirstFree, portsToTry } from './serving/port.js'

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist/web', import.meta.url))

if (!existsSync(`${folder}/index.html`)) fail('The game is not built yet. Run: npm start', 1)

const ports = orFail(2, () => portsToTry(process.env.PORT))

const server = createServer(answersFrom(builtFiles(folder)))

const listen = (port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve(server.address())
    })
  })

try {
  const address = await onFirstFree(ports, listen)
  console.log(`Parley is served at http://localhost:${address.port}/  (stop with Ctrl-C)`)
} catch (error) {
  fail(error.message, 1)
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
