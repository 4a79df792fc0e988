/** The commands built into a folder of their own, to be run as a designer runs them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface BuiltCommand {
  /** Where the commands are run. */
  readonly folder: string
  run(...words: string[]): {
    readonly status: number | null
    readonly stdout: string
    readonly stderr: string
  }
  start(...words: string[]): ChildProcess
  remove(): void
}

export const buildCommand = async (): Promise<BuiltCommand> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  const command = join(folder, 'bin', 'parley.js')
  mkdirSync(join(folder, 'bin'))
  copyFileSync('bin/parley.js', command)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await build({
    configFile: 'vite.cli.config.ts',
    logLevel: 'error',
    build: { outDir: join(folder, 'dist', 'cli') },
  })
  const env = { ...process.env, NO_COLOR: '1' }
  return {
    folder,
    run: (...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env,
      })
      return { status, stdout, stderr }
    },
    start: (...words) => spawn(process.execPath, [command, ...words], { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
