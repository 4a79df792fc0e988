/** Which process a class belongs to: highest random weight (Thaler & Ravishankar 1998). */
import { createHash } from 'node:crypto'

export interface ServerProcess {
  /** Drawn anew at each start. */
  readonly id: string
  /** Where the other processes reach it, such as `http://10.0.0.5:4173`. */
  readonly address: string
}

const weightOf = ({ id }: ServerProcess, classId: string): string =>
  createHash('sha256').update(`${id}:${classId}`).digest('hex')

/**
 * Every process that knows of the same processes says the same, in whatever order it knows them. When one goes, only its own
 * classes move; one that comes takes its share from all. Null where there is none.
 */
export const processFor = (classId: string, processes: readonly ServerProcess[]): ServerProcess | null =>
  processes.reduce<ServerProcess | null>(
    (best, one) => (best === null || weightOf(one, classId) > weightOf(best, classId) ? one : best),
    null,
  )
