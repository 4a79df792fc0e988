/** Files that a command makes: all of them or none, and never over one that is there unless that was asked for. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface NewFile {
  readonly name: string
  readonly text: string
}

export type Written =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly message: string }

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** Makes the folder if need be. */
export const writeFiles = (folder: string, files: readonly NewFile[], force: boolean): Written => {
  const placed = files.map((file) => ({ ...file, path: join(folder, file.name) }))
  const there = placed.filter(({ path }) => !force && existsSync(path)).map(({ path }) => path)
  if (there.length > 0)
    return {
      ok: false,
      message: `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already; use --force to write over ${there.length === 1 ? 'it' : 'them'}`,
    }
  let at = folder
  try {
    mkdirSync(folder, { recursive: true })
    for (const { path, text } of placed) {
      at = path
      writeFileSync(path, text)
    }
  } catch (error) {
    return { ok: false, message: `${at} cannot be written (${codeOf(error)})` }
  }
  return { ok: true, paths: placed.map(({ path }) => path) }
}
