import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'

const SCREENS = join(import.meta.dirname, '../../src/screens')

/** The screen or part of the shell that a style sheet belongs to: the first folder of its path. */
const ownerOf = (file: string): string => file.split(sep)[0] ?? dirname(file)

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
  const files = readdirSync(SCREENS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  expect(files.length).toBeGreaterThan(20)
  const owners = new Map<string, Set<string>>()
  for (const file of files)
    for (const name of aloneIn(readFileSync(join(SCREENS, file), 'utf8')))
      owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(file)))
  expect(
    [...owners].filter(([, screens]) => screens.size > 1).map(([name, screens]) => [name, ...screens]),
  ).toEqual([])
})
