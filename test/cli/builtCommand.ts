/** The commands built into a folder of their own, to be run as a designer runs them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface BuiltCommand {
  /** Where the commands are run. */
  readonly folder: string
  /** What Node runs. */
  readonly script: string
  run(...words: string[]): Ran
  /** The same with more in its environment. */
  runIn(environment: Readonly<Record<string, string>>, ...words: string[]): Ran
  start(...words: string[]): ChildProcess
  remove(): void
}

export const buildCommand = async (): Promise<BuiltCommand> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  const script = join(folder, 'bin', 'parley.js')
  mkdirSync(join(folder, 'bin'))
  copyFileSync('bin/parley.js', script)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    configFile: 'vite.cli.config.ts',
    logLevel: 'error',
    build: { outDir: join(folder, 'dist', 'cli') },
  })
  const env = { ...process.env, NO_COLOR: '1' }
  const runIn: BuiltCommand['runIn'] = (environment, ...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, ...environment },
    })
    return { status, stdout, stderr }
  }
  return {
    folder,
    script,
    run: (...words) => runIn({}, ...words),
    runIn,
    start: (...words) => spawn(process.execPath, [script, ...words], { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
