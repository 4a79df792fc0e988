#!/usr/bin/env node
/**
 * Makes `scenarios/expected/*.json`: what a teacher may expect of each shipped scenario, which its pack shows.
 * Needs the built commands: `npm run expected` sees to that. `npm run expected -- cant-confirm` makes one scenario's alone.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GAMES = '1000'
const root = join(import.meta.dirname, '..')
const folder = join(root, 'scenarios')

mkdirSync(join(folder, 'expected'), { recursive: true })
const asked = process.argv.slice(2).map((id) => `${id}.json`)
const shipped = readdirSync(folder).filter((file) => file.endsWith('.json'))
const unknown = asked.find((name) => !shipped.includes(name))
if (unknown !== undefined) {
  console.error(`There is no scenarios/${unknown}. There are: ${shipped.join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length === 0 ? shipped : asked) {
  const text = execFileSync(
    process.execPath,
    [join(root, 'bin/parley.js'), 'expect', join(folder, name), '--games', GAMES, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  writeFileSync(join(folder, 'expected', name), text)
  console.log(`scenarios/expected/${name}`)
}
