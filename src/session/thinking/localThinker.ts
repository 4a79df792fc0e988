/** Thinks on the spot: for the worker itself, for a page whose worker was lost, and for tests. */
import { playParty } from '../../counterparts/playParty.ts'
import type { Thinker } from './thinker.ts'

export const localThinker = (): Thinker => ({
  decide: async (view, temperament) => playParty(temperament)(view),
  estimate: async (view, pack, party) => {
    const { estimate } = await import('../../counterparts/adviser.ts')
    return estimate(view, pack, party)
  },
  // The debrief's mathematics is wanted once a game, at its end.
  debrief: async (transcript) => {
    const { debriefTranscript } = await import('./debriefTranscript.ts')
    return debriefTranscript(transcript)
  },
  warm: async () => {
    await Promise.all([import('../../counterparts/adviser.ts'), import('./debriefTranscript.ts')])
  },
  // It cannot be lost without the page.
  onTrouble: () => undefined,
  startAgain: () => undefined,
})
