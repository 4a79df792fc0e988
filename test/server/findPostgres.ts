/** Finds Postgres for the tests, installs Debian's if there is none, else says in one line what to do. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebian } from './installDebian.ts'

const DEBIAN = '/usr/lib/postgresql'

const installed = (): string | undefined => {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []
  return [...versions, ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

/** The folder of its programs. */
export const findPostgres = (): string => {
  const found = installed()
  if (found !== undefined) return found
  installDebian('postgresql')
  const now = installed()
  if (now !== undefined) return now
  throw new Error('These tests need Postgres: install it (Debian: apt-get install postgresql).')
}
