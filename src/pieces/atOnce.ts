/**
 * Draws what `act` changes before it returns, and not after the next frame as all else (`afterFrame.ts`): for an answer that
 * somebody has waited for already, or one so small that a frame of its own would only hold up the next.
 */
import { options } from 'preact'

export const atOnce = (act: () => void): void => {
  const { debounceRendering } = options
  options.debounceRendering = (draw) => draw()
  try {
    act()
  } finally {
    if (debounceRendering === undefined) delete options.debounceRendering
    else options.debounceRendering = debounceRendering
  }
}
