/** Files that a command makes: all of them or none, and never over one that is there unless that was asked for. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface NewFile {
  readonly name: string
  readonly text: string
}

export type Written =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly message: string }

/** What the codes of Node's file system mean to somebody who wants something written. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EEXIST: 'a file is there, not a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOENT: 'there is no such folder',
  EISDIR: 'a folder is there',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'the name is too long',
}

/** “a.json cannot be written: that is not allowed”. */
export const unwritten = (path: string, error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `${path} cannot be written: ${REASONS[code] ?? `the system says ${code}`}`
}

/** Node's own way to make folders within folders never ends where one cannot be made, as under /proc. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Makes the folder if need be. */
export const writeFiles = (folder: string, files: readonly NewFile[], force: boolean): Written => {
  if (folder === '') return { ok: false, message: 'the folder to write into has no name' }
  const placed = files.map((file) => ({ ...file, path: join(folder, file.name) }))
  const there = placed.filter(({ path }) => !force && existsSync(path)).map(({ path }) => path)
  if (there.length > 0)
    return {
      ok: false,
      message: `${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there already; use --force to write over ${there.length === 1 ? 'it' : 'them'}`,
    }
  let at = folder
  try {
    makeFolder(folder)
    for (const { path, text } of placed) {
      at = path
      writeFileSync(path, text)
    }
  } catch (error) {
    return { ok: false, message: unwritten(at, error) }
  }
  return { ok: true, paths: placed.map(({ path }) => path) }
}
