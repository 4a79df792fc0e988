/**
 * The built game, read into memory once. Nothing is opened while the server answers, so a download that is broken off
 * leaves no file open, and a rebuild cannot take away what an open page still asks for.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.txt': 'text/plain; charset=utf-8',
}
/** The build writes each text a second and third time under these endings; smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
]

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

const tagOf = (body) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

const bodyOf = (path, encoding) => {
  const body = readFileSync(path)
  return { encoding, body, tag: tagOf(body) }
}

/**
 * By path as a browser asks for it. `plain` is the file as it is, `packed` its compressed copies, smallest first; each
 * is `{ encoding, body, tag }`, `tag` an entity tag of the very bytes that are sent.
 */
export const builtFiles = (folder) => {
  const paths = filesBelow(folder)
  const there = new Set(paths)
  const isCopy = (path) =>
    ENCODINGS.some(([, ending]) => path.endsWith(ending) && there.has(path.slice(0, -ending.length)))
  const files = new Map()
  for (const path of paths) {
    if (isCopy(path) || !statSync(path).isFile()) continue
    const name = `/${relative(folder, path).split(sep).join('/')}`
    files.set(name, {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      // Names under /assets/ carry a hash of the content; everything else is asked for again.
      caching: name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      plain: bodyOf(path, null),
      packed: ENCODINGS.filter(([, ending]) => there.has(path + ending)).map(([encoding, ending]) =>
        bodyOf(path + ending, encoding),
      ),
    })
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}
