import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = join(import.meta.dirname, '../../src')

const selectorsIn = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].flatMap(([, selectors = '']) =>
    selectors.split(',').map((selector) => selector.trim()),
  )

/** Selectors in which a sibling is named by its tag alone: `p + p`, but neither `.lead + p` nor `p:not(:first-child)`. */
const byTagAlone = (css: string): readonly string[] =>
  selectorsIn(css).filter((selector) =>
    [...selector.matchAll(/([^\s>+~(]+)\s*[+~]/g)].some(([, before = '']) => !/[.#[]/.test(before)),
  )

test('a sibling named by its tag alone is found', () => {
  expect(byTagAlone('.text p + p { top: calc(1px + 2px) } @media (width < 9px) { li ~ b { } }')).toEqual([
    '.text p + p',
    'li ~ b',
  ])
  expect(byTagAlone('.lead + p, p:not(:first-child), .a:has(+ .b), .a.b ~ i { }')).toEqual([])
})

test('no sheet names a sibling by its tag alone: whatever comes or goes would have all such elements styled again', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(
    files.flatMap((file) =>
      byTagAlone(readFileSync(join(SOURCE, file), 'utf8')).map((one) => `${file} ${one}`),
    ),
  ).toEqual([])
})
