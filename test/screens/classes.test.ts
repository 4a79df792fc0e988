import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')
const SCREENS = join(SOURCE, 'screens')

const sheetsUnder = (room: string): readonly string[] =>
  readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(room, file))

/** The rooms whose sheets can lie on one page. */
const sheets = ['pieces', 'screens', 'workshop'].flatMap(sheetsUnder)

/** The screen or part of the shell that a style sheet belongs to: the room, and among the screens the folder in it. */
const ownerOf = (file: string): string => {
  const [room = '', folder = ''] = file.split(sep)
  return room === 'screens' ? `${room}/${folder}` : room
}

/** Class names that a sheet styles by themselves: `.cards`, but neither `.shelf .cards` nor `.cards.wide`. */
const aloneIn = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors
      .replace(/\([^()]*\)/g, '()')
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => /^\.[\w-]+$/.test(selector)),
  )

test('no class name is styled by two screens: the sheets of all of them lie on the page together', () => {
  expect(sheets.length).toBeGreaterThan(20)
  const owners = new Map<string, Set<string>>()
  for (const file of sheets)
    for (const name of aloneIn(readFileSync(join(SOURCE, file), 'utf8')))
      owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(file)))
  expect(
    [...owners].filter(([, screens]) => screens.size > 1).map(([name, screens]) => [name, ...screens]),
  ).toEqual([])
})

/** Files that are on the page once this one has been fetched, except for what is fetched later. */
const fetchedWith = (entry: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const text = readFileSync(entry, 'utf8')
  for (const [, path = ''] of text.matchAll(
    /(?:^(?!import type)[^'"\n]*\bfrom|^import|@import)\s+['"](\.[^'"]+\.(?:tsx?|css))['"]/gm,
  ))
    fetchedWith(join(dirname(entry), path), seen)
  return seen
}

/** Written as selectors. */
const classesIn = (tsx: string): readonly string[] =>
  [...tsx.matchAll(/\bclass=(?:"([^"]+)"|\{`([^`]+)`\})/g)].flatMap(([, plain, template]) =>
    (plain ?? template ?? '')
      .replace(/\$\{[^}]*\}/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => `.${name}`),
  )

test('a screen brings the sheets of all that it draws: whoever reloads there has no other screen on the page', () => {
  const read = (file: string) => readFileSync(file, 'utf8')
  const styled = new Set(sheets.flatMap((file) => aloneIn(read(join(SOURCE, file)))))
  const first = fetchedWith(join(SOURCE, 'main.tsx'))
  const later = [...read(join(SCREENS, 'laterScreens.ts')).matchAll(/import\('(\.[^']+)'\)/g)]
  expect(later.length).toBeGreaterThan(4)
  const missing = later.flatMap(([, path = '']) => {
    const files = [...first, ...fetchedWith(join(SCREENS, path))]
    const here = new Set(files.filter((file) => file.endsWith('.css')).flatMap((file) => aloneIn(read(file))))
    const drawn = files.filter((file) => file.endsWith('.tsx')).flatMap((file) => classesIn(read(file)))
    return [...new Set(drawn)]
      .filter((name) => styled.has(name) && !here.has(name))
      .map((name) => `${path} ${name}`)
  })
  expect(missing).toEqual([])
})
