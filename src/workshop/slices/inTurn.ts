/**
 * What may wait until nobody does anything: drawn in turn, a few milliseconds at a time, after keys and presses. A long scenario
 * takes longer to draw anew than a key press may wait.
 */

/** Milliseconds of drawing in one task. */
const A_TASK = 4

const waiting = new Set<() => void>()
let isUnderWay = false

/** Safari has no `scheduler`; there a task of its own must do. */
const inTaskOfItsOwn = (run: () => void): void => {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (run: () => void, terms: object) => unknown }
  }
  if (scheduler?.postTask === undefined) setTimeout(run)
  else void scheduler.postTask(run, { priority: 'background' })
}

const goOn = async (): Promise<void> => {
  const began = performance.now()
  for (const job of waiting) {
    waiting.delete(job)
    job()
    // What the job has changed is drawn in a microtask, before this one.
    await null
    if (performance.now() - began > A_TASK) break
  }
  isUnderWay = waiting.size > 0
  if (isUnderWay) inTaskOfItsOwn(() => void goOn())
}

/** Does it when its turn comes; the same job is done once. What is returned takes it out again. */
export const inTurn = (job: () => void): (() => void) => {
  waiting.add(job)
  if (!isUnderWay) {
    isUnderWay = true
    inTaskOfItsOwn(() => void goOn())
  }
  return () => void waiting.delete(job)
}
