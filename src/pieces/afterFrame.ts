/**
 * Runs something in a task of its own once the page has handed over its next frame: a press is then answered by a frame
 * at once, a button pressed down or an option chosen, and what follows from it is drawn in the next. A page out of sight
 * has no frames and goes on without one.
 */

/** Milliseconds after which no frame is waited for. */
const PATIENCE = 100

export const afterFrame = (act: () => void): void => {
  const go = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    setTimeout(act)
  }
  const timer = setTimeout(go, PATIENCE)
  const frame = requestAnimationFrame(go)
}
