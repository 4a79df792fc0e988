#!/usr/bin/env node
/** Committed, so that npm can link it before anything is built; the commands themselves are in dist/cli. */
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/parley.js', import.meta.url)

if (existsSync(built)) await import(built.href)
else {
  console.error('The parley commands are not built yet. Run: npm run build:cli')
  process.exitCode = 2
}
