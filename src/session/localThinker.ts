/** Thinks on the spot: for the worker itself, for a page whose worker was lost, and for tests. */
import { estimate } from '../counterparts/adviser.ts'
import { playParty } from '../counterparts/playParty.ts'
import { debriefTranscript } from './debriefTranscript.ts'
import type { Thinker } from './thinker.ts'

export const localThinker = (): Thinker => ({
  decide: async (view, temperament) => playParty(temperament)(view),
  estimate: async (view, pack, party) => estimate(view, pack, party),
  debrief: async (transcript) => debriefTranscript(transcript),
  // It cannot be lost without the page.
  onTrouble: () => undefined,
})
