/**
 * Shares the units of a job out among workers, whatever a worker is. The result does not depend on how they are shared:
 * parts are returned in the units' order, and a stopped job keeps an unbroken range from the first unit.
 */

/** Plays units `from` (counted from 0) up to but without `to`. */
export type Play<Part> = (from: number, to: number) => Promise<Part>

export interface Sharing<Part> {
  readonly units: number
  /** One for each worker. */
  readonly workers: readonly Play<Part>[]
  /** Milliseconds, on any clock that only goes forward. */
  readonly clock: () => number
  /** Called after each part: how many units are done in all, and what has newly joined the unbroken range. */
  readonly progress?: (done: number, joined: readonly Part[]) => void
  /** Once true, no more units are given out; what has been given out is finished. */
  readonly isStopped?: () => boolean
}

export interface Shared<Part> {
  /** In order, from the first unit on, without a gap. */
  readonly parts: readonly Part[]
  readonly done: number
}

/**
 * Milliseconds of work in a part: short enough for a moving progress bar and a prompt stop, long enough to keep
 * messages few.
 */
const PART = 250

export const shareOut = async <Part>({
  units,
  workers,
  clock,
  progress,
  isStopped = () => false,
}: Sharing<Part>): Promise<Shared<Part>> => {
  const waiting = new Map<number, { readonly part: Part; readonly to: number }>()
  const parts: Part[] = []
  let next = 0
  let finished = 0
  let unbroken = 0
  const join = (): readonly Part[] => {
    const joined: Part[] = []
    for (let found = waiting.get(unbroken); found !== undefined; found = waiting.get(unbroken)) {
      waiting.delete(unbroken)
      joined.push(found.part)
      unbroken = found.to
    }
    parts.push(...joined)
    return joined
  }
  const work = async (play: Play<Part>): Promise<void> => {
    let size = 1
    while (next < units && !isStopped()) {
      const from = next
      const to = Math.min(units, from + size)
      next = to
      const began = clock()
      const part = await play(from, to)
      const unit = (clock() - began) / (to - from)
      const left = Math.ceil((units - next) / (2 * workers.length))
      size = Math.max(1, Math.min(2 * size, Math.floor(PART / unit), left))
      waiting.set(from, { part, to })
      finished += to - from
      progress?.(finished, join())
    }
  }
  await Promise.all(workers.slice(0, units).map(work))
  return { parts, done: unbroken }
}
