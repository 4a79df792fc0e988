#!/usr/bin/env node
/** Serves the built game from dist/web and prints its address. Port: PORT, else 4173, else the next one free. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const FIRST_PORT = 4173
const PORTS_TRIED = 20
const folder = fileURLToPath(new URL('../dist/web', import.meta.url))

if (!existsSync(`${folder}/index.html`)) {
  console.error('The game is not built yet. Run: npm start')
  process.exit(1)
}

const asked = process.env.PORT
const port = asked === undefined ? FIRST_PORT : Number(asked)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `PORT is "${asked}"; a whole number from 0 to 65535 was expected. Example: PORT=8080 npm start`,
  )
  process.exit(2)
}

const files = sirv(folder, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) => {
    // Files under /assets/ carry a hash of their content in their name; everything else is asked for again.
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
  },
})
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('There is nothing here. The game is at /\n')
  }),
)

const listen = (candidate, left) => {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && asked === undefined && left > 0) return listen(candidate + 1, left - 1)
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${candidate} is taken. Choose another: PORT=8080 npm start`
        : `The server could not start on port ${candidate}: ${error.message}`,
    )
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
