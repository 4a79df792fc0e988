/**
 * Views of whole games as they would be read in another language: all that a scenario says in them is a sign of no language, so
 * that every word of a sentence told from them is the telling’s own.
 */
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { onceFor } from '../../src/terms/onceFor.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import type { Translated } from '../../src/words/languages.ts'

const SIGN = '☐'

/** Ids, kinds and dates as files and events have them. */
const isNoText = (text: string): boolean => /^[a-z0-9][\w.-]*$/.test(text)

export const textsHidden = onceFor((value: object): unknown =>
  Array.isArray(value)
    ? value.map(hidden)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, hidden(held)])),
)

const hidden = (value: unknown): unknown => {
  if (typeof value === 'string') return isNoText(value) ? value : SIGN
  return typeof value === 'object' && value !== null ? textsHidden(value) : value
}

interface OfScenario {
  readonly scenario: Pick<Scenario, 'language' | 'vocabulary'>
}

/** With a sign in the place of every text of the scenario, read in that language, whose words are here then. */
export const hiddenIn = async <Held extends OfScenario>(language: Translated, held: Held): Promise<Held> => {
  await fetchWords(language)
  const { vocabulary } = held.scenario
  const read = hidden(held) as Held
  return { ...read, scenario: { ...read.scenario, language, vocabulary } }
}

/** The same view with a sign in the place of every text of the scenario. */
export const readIn = (language: Translated, view: PartyView): Promise<PartyView> => hiddenIn(language, view)

/** Every seat’s view after the last move, and each seat’s at whose turn something else than passing was done, of some games. */
export const viewsOfGames = (scenario: Scenario, games: number): readonly PartyView[] =>
  Array.from({ length: games }, (_, game) => {
    const reading = scenario.readings[game % scenario.readings.length]
    const sitting = scenario.sittings.at(-1)
    if (reading === undefined || sitting === undefined) throw new Error('It cannot be played.')
    const play = playParty('scenario')
    const talks = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed: game + 1 })
    const seen: PartyView[] = []
    for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
      const { move } = play(talks.viewFor(mover))
      talks.send(move)
      if (move.type !== 'pass') seen.push(talks.viewFor(mover))
    }
    return [...seen, ...scenario.parties.map(({ id }) => talks.viewFor(id))]
  }).flat()

/** Words by which English gives itself away, none of them one of German or French. */
const ENGLISH =
  /\b(?:the|and|of|you|your|with|would|is|are|has|have|offer\w*|not|to|by|it|they|their|its|for|turns?|round|agreed)\b/gi

/** What of a text told in that language is not: any Latin letter in Ukrainian and Russian, English words in German and French. */
export const notIn = (language: Translated, text: string): readonly string[] =>
  language === 'uk' || language === 'ru'
    ? (text.match(/[A-Za-z][A-Za-z’ ]*/g) ?? [])
    : (text.match(ENGLISH) ?? [])
