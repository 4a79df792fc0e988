/** Thinks in the calling thread: in the worker itself, for a page whose worker was lost, and for tests. */
import type { Memory } from '../../counterparts/memory.ts'
import { decide } from '../../counterparts/playParty.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Thinker } from './thinker.ts'

export const localThinker = (): Thinker => {
  // A page plays one game at a time: the counterparts' memory is dropped when the next game asks.
  let remembered: { readonly game: string; readonly seats: Map<PartyId, Memory> } = {
    game: '',
    seats: new Map<PartyId, Memory>(),
  }
  return {
    decide: async (view, temperament, game) => {
      if (remembered.game !== game) remembered = { game, seats: new Map() }
      const before = remembered.seats.get(view.viewer) ?? null
      const { decision, memory } = decide(view, before, temperament)
      remembered.seats.set(view.viewer, memory)
      return decision
    },
    estimate: async (view, pack, party) => {
      const { estimateAcceptance: estimate } = await import('../../counterparts/adviser.ts')
      return estimate(view, pack, party)
    },
    // The debrief's mathematics is needed once a game, so it is loaded then.
    debrief: async (transcript, translation) => {
      const { debriefRead } = await import('./debriefTranscript.ts')
      return debriefRead(transcript, translation)
    },
    playOn: async (transcript, fork, seeds) => {
      const { playTranscriptOn } = await import('./debriefTranscript.ts')
      return playTranscriptOn(transcript, fork, seeds)
    },
    readTable: async (text) => {
      const { readTable } = await import('./readTable.ts')
      return readTable(text)
    },
    readClosing: async (text) => {
      const { readClosing } = await import('./readTable.ts')
      return readClosing(text)
    },
    contest: async (transcript, contest) => {
      const { contestTranscript } = await import('./debriefTranscript.ts')
      return contestTranscript(transcript, contest)
    },
    weigh: async (transcript, range) => {
      const { weighTranscript } = await import('./debriefTranscript.ts')
      return weighTranscript(transcript, range)
    },
    warm: async () => {
      await Promise.all([import('../../counterparts/adviser.ts'), import('./debriefTranscript.ts')])
    },
    // It cannot be lost while the page lives.
    onTrouble: () => undefined,
    startAgain: () => undefined,
  }
}
