/** Writes files all or none, and never over an existing one unless asked to. */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface NewFile {
  readonly name: string
  readonly text: string | Uint8Array
}

export type Written =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly message: string }

/** Messages for the file system's error codes when writing. */
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

interface Placed extends NewFile {
  readonly path: string
}

/** Node's own way to make folders within folders never ends where one cannot be made, as under /proc. */
const makeFolder = (folder: string, made: string[]): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  makeFolder(dirname(folder), made)
  mkdirSync(folder)
  made.push(folder)
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Unlike a rename, both ways fail where somebody else has made the file since; not every file system has links. */
const putNew = (from: string, path: string): void => {
  try {
    linkSync(from, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!WITHOUT_LINKS.has(code)) throw error
    copyFileSync(from, path, constants.COPYFILE_EXCL)
  }
}

/** All temporary files first, then each into its place; what had been placed is taken back if one cannot be. */
const place = (placed: readonly Placed[], force: boolean, tell: (path: string) => void): void => {
  const temporary: string[] = []
  const made: string[] = []
  try {
    for (const { path, text } of placed) {
      tell(path)
      const beside = `${path}.${process.pid}.tmp`
      const file = openSync(beside, 'wx')
      temporary.push(beside)
      try {
        writeFileSync(file, text)
        // fsync: a full disk may only be reported once the bytes are written.
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
    }
    for (const [index, { path }] of placed.entries()) {
      tell(path)
      const beside = temporary[index] ?? ''
      if (force) renameSync(beside, path)
      else {
        putNew(beside, path)
        made.push(path)
      }
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true })
    throw error
  } finally {
    for (const path of temporary) rmSync(path, { force: true })
  }
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
  const made: string[] = []
  try {
    const blocked = placed.find(
      ({ path }) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
    )
    if (blocked !== undefined)
      return { ok: false, message: `${blocked.path} cannot be written: a folder is there` }
    makeFolder(folder, made)
    place(placed, force, (path) => {
      at = path
    })
  } catch (error) {
    for (const empty of made.reverse()) rmdirSync(empty)
    return { ok: false, message: unwritten(at, error) }
  }
  return { ok: true, paths: placed.map(({ path }) => path) }
}
