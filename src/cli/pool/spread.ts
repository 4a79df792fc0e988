/**
 * Distributes the units of a job over threads. The result does not depend on the distribution: parts are returned in
 * the units' order, and a stopped job keeps an unbroken range from the first unit.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import workerpool from 'workerpool'
import type { JobKind, JobOf, PartOf } from './jobs.ts'

export interface Spreading {
  readonly units: number
  /** Threads; as many as the machine has cores unless said. */
  readonly workers?: number
  /** Called after each part, with all units done so far. */
  readonly progress?: (done: number) => void
  /** Stops giving out units; what has been given out is finished. */
  readonly stop?: AbortSignal
}

export interface SpreadResult<Part> {
  /** In order, from the first unit on, without a gap. */
  readonly parts: readonly Part[]
  readonly done: number
}

/**
 * Milliseconds of work in a part: short enough for a moving progress bar and a prompt stop, long enough to keep
 * messages few.
 */
const PART = 250

/** Built beside the commands, all in one folder. */
const SCRIPT = join(import.meta.dirname, 'worker.js')

export const spread = async <Kind extends JobKind>(
  kind: Kind,
  job: JobOf<Kind>,
  { units, workers = availableParallelism(), progress, stop }: Spreading,
): Promise<SpreadResult<PartOf<Kind>>> => {
  const pool = workerpool.pool(SCRIPT, { workerType: 'thread', maxWorkers: workers })
  const parts = new Map<number, { readonly part: PartOf<Kind>; readonly to: number }>()
  let next = 0
  let finished = 0
  const work = async (): Promise<void> => {
    let size = 1
    while (next < units && stop?.aborted !== true) {
      const from = next
      const to = Math.min(units, from + size)
      next = to
      const began = performance.now()
      const part: PartOf<Kind> = await pool.exec(kind, [job, from, to])
      const unit = (performance.now() - began) / (to - from)
      const left = Math.ceil((units - next) / (2 * workers))
      size = Math.max(1, Math.min(2 * size, Math.floor(PART / unit), left))
      parts.set(from, { part, to })
      finished += to - from
      progress?.(finished)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(workers, units) }, work))
  } finally {
    await pool.terminate(true)
  }
  const inOrder: PartOf<Kind>[] = []
  let done = 0
  for (let found = parts.get(0); found !== undefined; found = parts.get(done)) {
    inOrder.push(found.part)
    done = found.to
  }
  return { parts: inOrder, done }
}
