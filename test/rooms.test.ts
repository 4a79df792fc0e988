import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')

/** What each room stands on, as the picture in ARCHITECTURE.md draws it. */
const STANDS_ON: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  scenario: ['terms'],
  words: ['terms'],
  bargaining: ['scenario'],
  language: ['scenario'],
  table: ['bargaining'],
  formats: ['bargaining'],
  counterparts: ['table'],
  telling: ['table', 'words'],
  debrief: ['telling'],
  tournament: ['counterparts'],
  class: ['table'],
  session: ['counterparts', 'debrief', 'class'],
  server: ['session'],
  seat: ['session'],
  playtest: ['session'],
  stage: ['seat'],
  pack: ['playtest'],
  offline: [],
  pieces: ['session', 'words'],
  screens: ['seat', 'pack', 'offline', 'pieces'],
  workshop: ['language', 'seat', 'pack', 'formats', 'pieces'],
  classroom: ['seat', 'class', 'pieces'],
  cli: ['formats', 'tournament', 'pack', 'language'],
}

/** A tournament is over the packages of a bare domain: it knows tactics, and nothing of the table that they also play at. */
const KEPT_FROM: Readonly<Record<string, readonly string[]>> = { tournament: ['table'] }

/** All that lies below a room, through what it stands on. */
const allBelow = (room: string): readonly string[] =>
  (STANDS_ON[room] ?? []).flatMap((lower) => [lower, ...allBelow(lower)])

/** What each room may import from, besides itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(STANDS_ON).map((room) => [
    room,
    [...new Set(allBelow(room))].filter((lower) => !KEPT_FROM[room]?.includes(lower)),
  ]),
)
const PURE = [
  'terms',
  'scenario',
  'bargaining',
  'table',
  'telling',
  'counterparts',
  'debrief',
  'tournament',
  'formats',
  'playtest',
  'pack',
  'seat',
  'class',
  'language',
  'words',
]

/** Packages that only some rooms may use; a package not named here may be used nowhere. */
const PACKAGES: Record<string, readonly string[]> = {
  'zod/mini': ['scenario', 'table', 'class', 'server', 'session', 'formats', 'cli', 'classroom'],
  'jsonc-parser': ['scenario', 'formats', 'language', 'workshop'],
  'mdast-util-from-markdown': ['scenario'],
  'vscode-languageserver/node': ['cli'],
  'any-ascii': ['terms'],
  sax: ['formats'],
  yaml: ['formats'],
  phaser: ['stage'],
  'd3-geo': ['workshop'],
  'topojson-client': ['stage', 'workshop'],
  'topojson-server': ['workshop'],
  'topojson-simplify': ['workshop'],
  'topojson-specification': ['stage', 'workshop'],
  zustand: ['session'],
  'zustand/vanilla': ['session', 'screens', 'pieces', 'workshop'],
  idb: ['session'],
  papaparse: ['session'],
  preact: ['pieces', 'screens', 'workshop', 'classroom'],
  'preact/hooks': ['pieces', 'screens', 'workshop', 'classroom'],
  'workbox-core': ['offline'],
  'workbox-precaching': ['offline'],
  'workbox-window': ['offline'],
  '@codemirror/autocomplete': ['workshop'],
  '@codemirror/commands': ['workshop'],
  '@codemirror/lang-json': ['workshop'],
  '@codemirror/language': ['workshop'],
  '@codemirror/lint': ['workshop'],
  '@codemirror/merge': ['workshop'],
  '@codemirror/search': ['workshop'],
  '@codemirror/state': ['workshop'],
  '@codemirror/view': ['workshop'],
  '@lezer/highlight': ['workshop'],
  commander: ['cli'],
  fflate: ['cli'],
  workerpool: ['cli'],
  'cli-progress': ['cli'],
  'automated-readability': ['pack'],
  '@clack/prompts': ['cli'],
  uqr: ['classroom'],
  kysely: ['server'],
  libsql: ['server'],
  pg: ['server'],
  pino: ['server'],
  'prom-client': ['server'],
  'rate-limiter-flexible': ['server'],
  ws: ['server'],
  '@redis/client': ['server'],
  httpxy: ['server'],
  'partysocket/ws': ['session'],
}

interface Arrow {
  readonly file: string
  readonly to: string
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })

interface Node {
  readonly type?: string
  readonly [key: string]: unknown
}

/** Specifiers of `import()` and of `new URL(…, import.meta.url)`, which the module record does not list. */
const lateImports = (node: unknown, found: string[] = []): string[] => {
  if (Array.isArray(node)) {
    for (const item of node) lateImports(item, found)
    return found
  }
  if (typeof node !== 'object' || node === null) return found
  const { type, ...rest } = node as Node
  const literal = (value: unknown): string | undefined => {
    const text = (value as { value?: unknown } | undefined)?.value
    return typeof text === 'string' ? text : undefined
  }
  if (type === 'ImportExpression') found.push(literal(rest.source) ?? 'an import() that is not a plain text')
  if (type === 'NewExpression' && (rest.callee as Node | undefined)?.name === 'URL') {
    const [first, second] = rest.arguments as [unknown, Node | undefined]
    if (second?.type === 'MemberExpression') found.push(literal(first) ?? 'a URL that is not a plain text')
  }
  for (const value of Object.values(rest)) lateImports(value, found)
  return found
}

interface Declared {
  readonly name: string
  readonly file: string
}

/** Names that a file declares and exports, of types and of values; what it only passes on is declared elsewhere. */
const exportedNames = (file: string, text: string): Declared[] =>
  (parseSync(file, text).program.body as unknown as Node[]).flatMap((statement) => {
    const declared = (
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    ) as Node | null
    const each = (declared?.declarations as Node[] | undefined) ?? [declared]
    return each.flatMap((one) => {
      const name = (one?.id as { name?: string } | null | undefined)?.name
      return name === undefined ? [] : [{ name, file }]
    })
  })

/** Each name that more than one file declares, with those files. */
const declaredTwice = (all: readonly Declared[]): string[] => {
  const places = new Map<string, string[]>()
  for (const { name, file } of all) places.set(name, [...(places.get(name) ?? []), file])
  return [...places]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => `${name}: ${found.join(', ')}`)
}

/** `type` imports count too: a room must not even know the names of those above it. */
const arrowsOf = (file: string): Arrow[] => {
  const { program, module, errors } = parseSync(file, readFileSync(file, 'utf8'))
  expect(errors, file).toEqual([])
  const early = module.staticImports.map((one) => one.moduleRequest.value)
  const again = module.staticExports.flatMap((one) =>
    one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  return [...new Set([...early, ...again, ...lateImports(program)])].map((to) => ({ file, to }))
}

const roomOf = (path: string): string => relative(SOURCE, path).split(/[\\/]/)[0] ?? ''

const wrong = ({ file, to }: Arrow): string | null => {
  const room = roomOf(file)
  const name = relative(ROOT, file)
  if (room.startsWith('main.')) return null
  if (BELOW[room] === undefined) return `${name} lies in no room`
  if (to.startsWith('.')) {
    const target = resolve(dirname(file), to.replace(/\?.*$/, ''))
    if (!existsSync(target)) return `${name} imports ${to}, which is no file`
    if (!target.startsWith(SOURCE)) {
      const data = extname(target) !== '.ts' && (room === 'stage' || room === 'screens')
      return data ? null : `${name} imports ${to} from outside src`
    }
    const targetRoom = roomOf(target)
    return targetRoom === room || BELOW[room].includes(targetRoom)
      ? null
      : `${name} imports upwards or sideways: ${to}`
  }
  if (to.startsWith('node:')) return room === 'cli' || room === 'server' ? null : `${name} imports ${to}`
  return PACKAGES[to]?.includes(room) ? null : `${name} may not use the package ${to}`
}

const files = filesUnder(SOURCE)
const arrows = files.flatMap(arrowsOf)

test('every import runs downwards and every package stays in its room', () => {
  expect(arrows.map(wrong).filter((problem) => problem !== null)).toEqual([])
})

/** Files that can be reached from themselves, each circle once, by depth-first search. */
const circlesAmong = (to: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of to.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of to.keys()) visit(file, [])
  return circles
}

test('no file imports itself through others, types and late imports counted', () => {
  const name = (file: string) => relative(SOURCE, file)
  const to = new Map(files.map((file) => [name(file), [] as string[]]))
  for (const arrow of arrows)
    if (arrow.to.startsWith('.'))
      to.get(name(arrow.file))?.push(name(resolve(dirname(arrow.file), arrow.to.replace(/\?.*$/, ''))))
  expect(circlesAmong(to)).toEqual([])
})

test('a circle of three files is found, and none where two ways lead to one file', () => {
  const circle = { a: ['b'], b: ['c'], c: ['a'], d: ['a'] }
  expect(circlesAmong(new Map(Object.entries(circle)))).toEqual(['a → b → c → a'])
  expect(circlesAmong(new Map(Object.entries({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })))).toEqual([])
})

/** Messages of the page: keys of their part, which are only ever imported as its `texts`. */
const isMessages = (file: string): boolean =>
  /^words\/\w+\/en\.ts$/.test(relative(SOURCE, file)) && /^export const /m.test(readFileSync(file, 'utf8'))

test('an exported name is declared in one file of the tree, types and values alike', () => {
  const named = files.filter((file) => !isMessages(file))
  const declared = named.flatMap((file) => exportedNames(relative(SOURCE, file), readFileSync(file, 'utf8')))
  expect(declared.length).toBeGreaterThan(1000)
  expect(declaredTwice(declared)).toEqual([])
})

test('a name that two files export is found, a local one and one passed on are not', () => {
  const declared = [
    ...exportedNames(
      'a.ts',
      'export type Plan = 1; export class Step {}; export const play = 1; type Own = 1',
    ),
    ...exportedNames('b.ts', 'export interface Plan {}; export interface Step {}; export function play() {}'),
    ...exportedNames('c.ts', "export type Own = 2; export type { Step } from './b.ts'"),
  ]
  expect(declaredTwice(declared)).toEqual(['Plan: a.ts, b.ts', 'Step: a.ts, b.ts', 'play: a.ts, b.ts'])
})

test('the walk has read every room', () => {
  expect(arrows.length).toBeGreaterThan(100)
  for (const room of Object.keys(BELOW)) expect(files.some((file) => roomOf(file) === room)).toBe(true)
})

test('the walk would notice a forbidden arrow of each kind', () => {
  const from = (room: string, to: string) => wrong({ file: join(SOURCE, room, 'example.ts'), to })
  expect(from('terms', '../scenario/scenario.ts')).toContain('upwards')
  expect(from('stage', '../screens/useDesk.ts')).toContain('sideways')
  expect(from('pieces', '../screens/useDesk.ts')).toContain('sideways')
  expect(from('telling', '../counterparts/seat.ts')).toContain('sideways')
  expect(from('tournament', '../table/view.ts')).toContain('sideways')
  expect(from('session', '../terms/ids.ts')).toBeNull()
  expect(from('table', 'node:fs')).toContain('node:fs')
  expect(from('screens', 'phaser')).toContain('phaser')
  expect(from('debrief', 'left-pad')).toContain('left-pad')
  const late = parseSync('a.ts', `import('../stage/x.ts'); new Worker(new URL('./w.ts', import.meta.url))`)
  expect(lateImports(late.program)).toEqual(['../stage/x.ts', './w.ts'])
})

test('pure rooms take no time, chance or page from outside', () => {
  const forbidden =
    /\bMath\.random\b|\bnew Date\b|\bDate\.now\b|\bperformance\.now\b|\bsetTimeout\b|\bdocument\.\w|\bwindow\.\w/
  const pure = files.filter((file) => PURE.includes(roomOf(file)))
  expect(pure.length).toBeGreaterThan(20)
  const guilty = pure.filter((file) => forbidden.test(readFileSync(file, 'utf8')))
  expect(guilty.map((file) => relative(ROOT, file))).toEqual([])
})

test('messages are imported together, as texts', () => {
  const importing = arrows.filter(({ file, to }) => isMessages(resolve(dirname(file), to)))
  expect(importing.length).toBeGreaterThan(10)
  const wrongly = importing.filter(({ file, to }) => {
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .find((each) => each.includes(`'${to}'`))
    return !/^import (type )?(\* as )?texts from /.test(line ?? '')
  })
  expect(wrongly.map(({ file }) => relative(SOURCE, file))).toEqual([])
})
