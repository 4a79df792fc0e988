/** Debriefs of whole games as they are read in another language: a sign stands for every text of the scenario’s. */
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import type { MoveMade } from '../../src/debrief/refusals.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openTalks } from '../../src/table/talks.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import type { Translated } from '../../src/words/languages.ts'
import { textsHidden } from '../telling/readIn.ts'

/** The scenario with a sign in the place of every text, read in that language. */
export const scenarioIn = async (language: Translated, scenario: Scenario): Promise<Scenario> => {
  await fetchWords(language)
  const { vocabulary } = scenario
  return { ...(textsHidden(scenario) as Scenario), language, vocabulary }
}

/** Of a game between counterparts, as if nobody, one or two of the seats had been people’s. */
export const debriefOfGame = (scenario: Scenario, seed: number, seats: number): Debrief => {
  const reading = scenario.readings[seed % scenario.readings.length]
  const sitting = scenario.sittings.at(-1)
  if (reading === undefined || sitting === undefined) throw new Error('It cannot be played.')
  const play = playParty('scenario')
  const talks = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed })
  const entries: MoveMade[] = []
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    const { move } = play(talks.viewFor(mover))
    entries.push({ move, reasons: null })
    talks.send(move)
  }
  const people = scenario.parties.slice(0, seats).map(({ id }) => id)
  return debriefOf({ scenario, state: talks.state, entries, people })
}
