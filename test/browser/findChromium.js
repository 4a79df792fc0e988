/** Finds a Chromium for the browser tests, installs Debian's if there is none, else says in one line what to do. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

const installed = () => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...places, MAC].find((place) => existsSync(place))
}

const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** The path of a Chromium. Throws one line when there is none and none can be installed. */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  const found = installed()
  if (found !== undefined) return found
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest)
  }
  if (existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing Debian’s.')
    apt('update', '-q')
    apt('install', '-q', '-y', '--no-install-recommends', 'chromium')
  }
  const now = installed()
  if (now !== undefined) return now
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
