/** Finds Postgres for the tests, installs Debian's if there is none, else says in one line what to do. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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

const isRoot = process.getuid?.() === 0

const apt = (...args: readonly string[]): void => {
  const [command = 'apt-get', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args]
  spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** The folder of its programs. */
export const findPostgres = (): string => {
  const found = installed()
  if (found !== undefined) return found
  if (existsSync('/usr/bin/apt-get')) {
    console.log('No Postgres found: installing Debian’s.')
    apt('update', '-q')
    apt('install', '-q', '-y', '--no-install-recommends', 'postgresql')
  }
  const now = installed()
  if (now !== undefined) return now
  throw new Error('These tests need Postgres: install it (Debian: apt-get install postgresql).')
}
