#!/usr/bin/env node
/**
 * Makes `scenarios/expected/*.json`: what a teacher may expect of each shipped scenario, which its pack shows.
 * Needs the built commands: `npm run expected` sees to that.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GAMES = '200'
const root = join(import.meta.dirname, '..')
const folder = join(root, 'scenarios')

mkdirSync(join(folder, 'expected'), { recursive: true })
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const text = execFileSync(
    process.execPath,
    [join(root, 'bin/parley.js'), 'expect', join(folder, name), '--games', GAMES, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  writeFileSync(join(folder, 'expected', name), text)
  console.log(`scenarios/expected/${name}`)
}
