/** Sizes of the built scripts, brotli, as the server sends them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const fileOf = (path: string): string => join('dist/web', path)

export const sizeOf = (path: string): number => statSync(`${fileOf(path)}.br`).size

/** The script at this path with all that it imports before it runs. */
export const withImports = (path: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(path)) return found
  found.add(path)
  const text = readFileSync(fileOf(path), 'utf8')
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(`/assets/${name}`, found)
  return found
}

/** Every script but the one that Phaser is in. */
export const isOurs = (path: string): boolean => !readFileSync(fileOf(path), 'utf8').includes('phaser.io')
