/** Writes to a libsql file from a thread of its own (`writeThread.js`), so that no commit holds up the server. */
import { Worker } from 'node:worker_threads'

export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface FileWriter {
  /** All of them in one transaction, or none: rejects with what the database says. */
  write(statements: readonly Statement[]): Promise<void>
  /** Resolves once everything is written, and the file is closed. */
  close(): Promise<void>
}

interface Answer {
  readonly id: number
  readonly fault: string | null
}

type Told = (fault: Error | null) => void

export const fileWriter = (file: string, pragmas: readonly string[]): FileWriter => {
  const waiting = new Map<number, Told>()
  let jobs = 0
  let thread: Worker | null = null

  const tell = (id: number, fault: Error | null): void => {
    waiting.get(id)?.(fault)
    waiting.delete(id)
  }

  /** A thread that fails takes what it was writing with it; the next job has a new one. */
  const fallen = (fault: Error): void => {
    thread = null
    for (const id of [...waiting.keys()]) tell(id, fault)
  }

  const begun = (): Worker => {
    const worker = new Worker(new URL('./writeThread.js', import.meta.url), { workerData: { file, pragmas } })
    worker.on('message', ({ id, fault }: Answer) => tell(id, fault === null ? null : new Error(fault)))
    worker.on('error', fallen)
    worker.on('exit', () => fallen(new Error('The thread that writes to the file has ended.')))
    return worker
  }

  const write: FileWriter['write'] = (statements) =>
    new Promise((resolve, reject) => {
      jobs += 1
      waiting.set(jobs, (fault) => (fault === null ? resolve() : reject(fault)))
      thread ??= begun()
      thread.postMessage({ id: jobs, statements })
    })

  return {
    write,
    close: async () => {
      // Jobs are answered in their order: after an empty one nothing is being written.
      if (thread !== null) await write([]).catch(() => {})
      await thread?.terminate()
    },
  }
}
