/** Debriefs of whole games as they would be read in another language, every text of their scenario a sign. */
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import type { MoveMade } from '../../src/debrief/refusals.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import type { Translated } from '../../src/words/languages.ts'
import { hiddenIn } from '../telling/readIn.ts'

/** Their books are opened once, in English: a page reads the rest from what was found. `people`: whose seats people held. */
export const debriefsOfGames = (
  scenario: Scenario,
  games: number,
  people: readonly PartyId[] = [],
): readonly Debrief[] =>
  Array.from({ length: games }, (_, game) => {
    const reading = scenario.readings[game % scenario.readings.length]
    const sitting = scenario.sittings.at(-1)
    if (reading === undefined || sitting === undefined) throw new Error('It cannot be played.')
    const play = playParty('scenario')
    const talks = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed: game + 1 })
    const entries: MoveMade[] = []
    for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
      const { move, reasons } = play(talks.viewFor(mover))
      talks.send(move)
      entries.push({ move, reasons })
    }
    return debriefOf({ scenario, state: talks.state, entries, people })
  })

/** For whoever sat alone in the first seat, and in names. */
export const debriefsIn = async (language: Translated, debrief: Debrief): Promise<readonly Debrief[]> => {
  const read = await hiddenIn(language, debrief)
  return [{ ...read, people: read.principals.slice(0, 1) }, read]
}
