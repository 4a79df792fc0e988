/** Distributes the units of a job over threads. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import workerpool from 'workerpool'
import { type Shared, shareOut } from '../../playtest/shareOut.ts'
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

/** Built beside the commands, all in one folder. */
const SCRIPT = join(import.meta.dirname, 'worker.js')

export const spread = async <Kind extends JobKind>(
  kind: Kind,
  job: JobOf<Kind>,
  { units, workers = availableParallelism(), progress, stop }: Spreading,
): Promise<Shared<PartOf<Kind>>> => {
  const pool = workerpool.pool(SCRIPT, { workerType: 'thread', maxWorkers: workers })
  try {
    return await shareOut<PartOf<Kind>>({
      units,
      workers: Array.from({ length: workers }, () => async (from, to) => pool.exec(kind, [job, from, to])),
      clock: () => performance.now(),
      isStopped: () => stop?.aborted === true,
      ...(progress === undefined ? {} : { progress }),
    })
  } finally {
    await pool.terminate(true)
  }
}
