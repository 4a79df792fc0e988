import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const apt = (...args: readonly string[]): void => {
  const isRoot = process.getuid?.() === 0
  const [command = 'apt-get', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args]
  spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Installs a package of Debian's, where this is a Debian. Whoever asked looks whether it is there now. */
export const installDebian = (name: string): void => {
  if (!existsSync('/usr/bin/apt-get')) return
  console.log(`No ${name} found: installing Debian’s.`)
  apt('update', '-q')
  apt('install', '-q', '-y', '--no-install-recommends', name)
}
