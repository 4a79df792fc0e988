/** What a first visit is sent in scripts before the table can be used, as the server sends it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { sizeOf, withImports } from '../../bench/browser/sizes.ts'

/** Bytes, brotli. */
const MOST = 90_000

/** A script by the start of its name. */
const scriptOf = (name: string): string => {
  const [found] = readdirSync('dist/web/assets').filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.js'),
  )
  if (found === undefined) throw new Error(`There is no script “${name}” among the built assets.`)
  return `/assets/${found}`
}

test('the scripts of a first visit, from the shelf to the table, are below 90 KB brotli', () => {
  const page = /\/assets\/page-[^"]+\.js/.exec(readFileSync('dist/web/index.html', 'utf8'))?.[0] ?? ''
  const scripts = withImports(scriptOf('seat'), new Set(withImports(page)))
  const sizes = [...scripts, scriptOf('ClassLinks')].map(sizeOf)
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`first visit: ${bytes} B brotli in ${sizes.length} scripts`)
  expect(bytes).toBeGreaterThan(40_000)
  expect(bytes).toBeLessThan(MOST)
})
