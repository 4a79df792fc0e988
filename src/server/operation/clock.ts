/**
 * The clock that a server writes into rows, and by which classes are deleted: the database's. Machines that share one may disagree by
 * hours or weeks, and a process whose clock is ahead would delete classes whose time is not over.
 */

export interface SharedClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Compares with the database again; while that is away the last comparison holds. Returns by how much the machine is ahead. */
  set(): Promise<number>
}

/** `own` is the machine's; the answer is taken for the moment half way between question and answer. */
export const clockBy = (time: () => Promise<number>, own: () => number = () => Date.now()): SharedClock => {
  let ahead = 0
  return {
    now: () => Math.round(own() - ahead),
    set: async () => {
      try {
        const asked = own()
        const theirs = await time()
        ahead = (asked + own()) / 2 - theirs
      } catch {
        // As said above.
      }
      return ahead
    },
  }
}
