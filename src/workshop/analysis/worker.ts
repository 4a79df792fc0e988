/** Analyses beside the page. */
import { analysisRoom } from './analysisRoom.ts'
import type { AnalysisAsked } from './messages.ts'

const ask = analysisRoom({
  say: (said) => postMessage(said),
  // A task of its own: messages that are waiting come first.
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})

addEventListener('message', ({ data }: MessageEvent<AnalysisAsked>) => {
  ask(data).catch((error: unknown) =>
    // A rejected promise stays in here; what a task throws reaches the page.
    setTimeout(() => {
      throw error
    }),
  )
})
