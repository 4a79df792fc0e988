import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const SCRIPT = 'console.log("old build")\n'.repeat(40_000)
const POLICY = "default-src 'self'; object-src 'none'"
const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'))

/** Starts the server; resolves once it has said where it is, or has ended. */
const start = async (port: string | undefined, served = folder) => {
  const { PORT: _, ...environment } = process.env
  const child = spawn('node', ['bin/serve.js', served], {
    env: port === undefined ? environment : { ...environment, PORT: port },
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const code = await new Promise<number | null>((resolve) => {
    child.stdout.on('data', (text) => {
      said += text
      if (said.includes('\n')) resolve(null)
    })
    child.on('close', (status) => resolve(status))
  })
  return { child, said, code, port: Number(/localhost:(\d+)/.exec(said)?.[1]) }
}

let server: ChildProcess
let port = 0

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

/** Bytes as they are, past what a well-behaved client would send; resolves with the first line of the answer. */
const send = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('error', () => resolve(heard))
    socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''))
  })

/** A download that is broken off at its first bytes. */
const breakOff = (): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /assets/old.js HTTP/1.1\r\nHost: x\r\n\r\n'),
    )
    socket.once('data', () => socket.destroy())
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, '.secret'), 'not for anybody')
  const page = `<meta\n http-equiv="Content-Security-Policy"\n content="${POLICY}"\n><p>The game</p>`
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'assets/old.js'), SCRIPT)
  writeFileSync(join(folder, 'assets/old.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(folder, 'assets/old.js.gz'), gzipSync(SCRIPT))
  const started = await start('0')
  server = started.child
  port = started.port
})

afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

describe('the server', () => {
  it('serves the page with the policy it states, which bars framing as well, and has it asked for again', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(String(body)).toContain('The game')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${POLICY}; frame-ancestors 'self'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    })
  })

  it('lets a hashed asset be kept for ever', async () => {
    const { headers, body } = await ask('/assets/old.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(String(body)).toBe(SCRIPT)
  })

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, encoding) => {
    const { headers } = await ask('/assets/old.js', { 'Accept-Encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
  })

  it('sends a compressed copy that unpacks to the file', async () => {
    const { body } = await ask('/assets/old.js', { 'Accept-Encoding': 'gzip' })
    expect(String(gunzipSync(body))).toBe(SCRIPT)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const [head, get] = [await ask('/assets/old.js', {}, 'HEAD'), await ask('/assets/old.js')]
    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"x", ${tag}`, () => '*'])(
    'answers 304 without a body to whoever holds the file already (%#)',
    async (held) => {
      const tag = (await ask('/')).headers.etag ?? ''
      const { status, body } = await ask('/', { 'If-None-Match': held(tag) })
      expect([status, body.length]).toEqual([304, 0])
    },
  )

  it('sends the file to whoever holds another, or the same in another encoding', async () => {
    const packed = (await ask('/assets/old.js', { 'Accept-Encoding': 'br' })).headers.etag ?? ''
    for (const held of ['"another"', packed])
      expect((await ask('/assets/old.js', { 'If-None-Match': held })).status).toBe(200)
  })

  it.each([
    'bytes=5-2',
    'bytes=0-',
    'bytes=-5',
    'bytes=99999999-',
    'bytes=a-b',
    'bytes=1-2,4-5',
    'items=0-5',
  ])('answers the whole file to Range %s', async (range) => {
    const { status, body, headers } = await ask('/assets/old.js', { Range: range })
    expect([status, body.length, headers['accept-ranges']]).toEqual([200, SCRIPT.length, 'none'])
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'refuses %s and names what it allows',
    async (method) => {
      const { status, headers } = await ask('/', {}, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    },
  )

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/.secret',
    '/assets',
    '/assets/',
    '/%',
    '/%zz',
    '/%00',
    '/index.html%00.js',
    '/__proto__',
    '/assets/old.js.br',
    `/${'a'.repeat(200)}`,
  ])('answers 404 to %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it.each(['/?seat=1', '/index.html', '/%69ndex.html', '/#there'])('answers the page to %s', async (path) => {
    expect(String((await ask(path)).body)).toContain('The game')
  })

  it.each(['nonsense\r\n\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', '\0\0\0\r\n\r\n'])(
    'answers 400 to what is no request (%#)',
    async (bytes) => {
      expect(await send(bytes)).toMatch(/^HTTP\/1\.1 400 /)
    },
  )

  it('goes on after 2,000 downloads that are broken off, and leaves no file or socket open', async () => {
    const open = () => readdirSync(`/proc/${server.pid}/fd`).length
    await breakOff()
    const before = open()
    for (let round = 0; round < 100; round++) await Promise.all(Array.from({ length: 20 }, breakOff))
    expect((await ask('/assets/old.js')).body).toHaveLength(SCRIPT.length)
    expect(open()).toBeLessThanOrEqual(before + 25)
  })

  it('serves an open page its old assets after a rebuild has removed them', async () => {
    rmSync(join(folder, 'assets/old.js'))
    rmSync(join(folder, 'assets/old.js.br'))
    const { status, body } = await ask('/assets/old.js')
    expect([status, String(body)]).toEqual([200, SCRIPT])
    expect((await ask('/assets/old.js', { 'Accept-Encoding': 'br' })).status).toBe(200)
  })
})

describe('starting the server', () => {
  it('says what to do where the port is taken, and ends with 1', async () => {
    const { code, said } = await start(String(port))
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is taken`)
    expect(said).toContain('PORT=8080 npm start')
  })

  it('takes the next port where nobody asked for one and the first is taken', async () => {
    const first = createServer()
    await new Promise<void>((resolve) => {
      first.once('error', () => resolve())
      first.listen(4173, '127.0.0.1', () => resolve())
    })
    const started = await start(undefined)
    started.child.kill()
    first.close()
    expect(started.port).toBeGreaterThan(4173)
  })

  it.each(['80x', '-1', '65536', '4.5'])('refuses PORT=%s with the code 2 and an example', async (asked) => {
    const { code, said } = await start(asked)
    expect(code).toBe(2)
    expect(said).toContain('Example: PORT=8080 npm start')
  })

  it('says how to build where nothing is built', async () => {
    const { code, said } = await start('0', join(folder, 'nowhere'))
    expect([code, said]).toEqual([1, 'The game is not built yet. Run: npm start\n'])
  })
})
