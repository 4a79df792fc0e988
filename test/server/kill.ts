/** Kills a process in mid-write, again and again, and counts what it had acknowledged and what is there afterwards. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import type { ClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import type { DatabasePlace } from '../../src/server/storage/openDatabase.ts'

/** A program of the tests' as plain JavaScript, within the project, so that its packages are found. */
export const builtProgram = async (name: 'appender' | 'schoolProcess'): Promise<string> => {
  mkdirSync('test-results', { recursive: true })
  const folder = mkdtempSync(join('test-results', `${name}-`))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: { program: `test/server/${name}.ts`, writeThread: 'src/server/storage/writeThread.js' },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
  return join(folder, 'program.js')
}

interface Killed {
  readonly acknowledged: readonly string[]
  readonly refused: readonly string[]
}

/** Runs it until it has acknowledged so many acts, and kills it at once, in the midst of the next ones. */
export const killAfter = (
  appender: string,
  place: DatabasePlace,
  id: string,
  run: string,
  count: number,
): Promise<Killed> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [appender, JSON.stringify(place), id, run], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const acknowledged: string[] = []
    const refused: string[] = []
    let complaint = ''
    child.stderr.on('data', (text) => {
      complaint += text
    })
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      if (line.startsWith('refused')) refused.push(line)
      else acknowledged.push(line)
      if (acknowledged.length === count) child.kill('SIGKILL')
    })
    lines.on('close', () => {
      if (acknowledged.length >= count) resolve({ acknowledged, refused })
      else reject(new Error(`The appender ended by itself: ${complaint}`))
    })
  })

/** Ids of all acts in the rows; throws where the class can no longer be read, row by row, to its state. */
export const idsKept = async (store: ClassStore, id: string): Promise<ReadonlySet<string>> => {
  const kept = await store.read(id)
  if (kept === null) throw new Error(`There is no class ${id}.`)
  const read = readClass(kept)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return new Set(read.value.acts.map((sent) => sent.id ?? ''))
}
