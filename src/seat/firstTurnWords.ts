/** The suggested opening in words: the reasons for it, and what asking for everything would come to. */
import { verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { changeWords } from '../telling/figureStep.ts'
import { nameInside, partyIn } from '../telling/parties.ts'
import { counted, listed } from '../telling/phrases.ts'
import { capitalised } from '../terms/capitalised.ts'
import { issuesIn } from '../terms/package.ts'
import type { SuggestedOpening } from './firstTurn.ts'
import { worthInHand } from './worthInHand.ts'
import { worthWords } from './worthScale.ts'

/** More parties than that are not named one by one. */
const NAMED = 3
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const numbered = (count: number): string => NUMBERS[count] ?? String(count)

/** “Three rows are open to a quick result.” */
export const leadWords = (rows: number): string => {
  const are = rows === 1 ? 'One row is' : `${capitalised(numbered(rows))} rows are`
  return `${are} open to a quick result. What is agreed there is in force at once, whatever becomes of the rest.`
}

/** “Russia opens one step away, the United States on the spot.” Who opens at the same distance is named together. */
const openingsWords = (view: PartyView, { steps }: SuggestedOpening): string => {
  const away = (count: number): string =>
    count === 0 ? 'on the spot' : `${numbered(count)} ${count === 1 ? 'step' : 'steps'} away`
  const distances = [...new Set(steps.map(({ steps: count }) => count))]
  const groups = distances.map((distance) => ({
    parties: steps.filter(({ steps: count }) => count === distance).map(({ party }) => partyIn(view, party)),
    where: away(distance),
  }))
  const [first, ...rest] = groups
  const [alone, ...more] = first?.parties ?? []
  if (first === undefined || alone === undefined) return 'Nobody else has opened on it.'
  const names = (parties: readonly PublicParty[]): string => listed(parties.map(nameInside))
  const ending = more.length > 0 ? '' : verbEnding(alone)
  const others = rest.map(({ parties, where }) => `, ${names(parties)} ${where}`)
  return `${capitalised(names(first.parties))} open${ending} ${first.where}${others.join('')}.`
}

/** Three sentences. */
export const reasonsFor = (view: PartyView, opening: SuggestedOpening): readonly string[] => {
  const { noDeal, issue } = opening
  const kept =
    noDeal === null
      ? 'It can be settled by itself: all sides have something in hand before the hard rows.'
      : issue.holds > 0
        ? `Sealed, it counts for you even without an accord: your no deal ${changeWords(noDeal.before, noDeal.after)}.`
        : 'It can be settled by itself, before the hard rows.'
  return ['It is within your mandate.', openingsWords(view, opening), kept]
}

/** How far apart the principals are where the viewer asks for everything; null for a seat that asks for nothing. */
export const everythingWords = (view: PartyView): string | null => {
  const asked = view.asks[view.viewer] ?? {}
  if (issuesIn(asked).length === 0 || !partyIn(view, view.viewer).roles.includes('principal')) return null
  const others = view.scenario.parties.filter(
    ({ id, roles }) => id !== view.viewer && roles.includes('principal'),
  )
  const rows = view.round.agenda.filter((issue) => asked[issue] !== undefined)
  const apart = rows.filter((issue) => others.some(({ opening }) => opening[issue]?.option !== asked[issue]))
  const { draft, promised } = worthInHand(view, {}, [])
  const names = others.length > NAMED ? 'the others' : listed(others.map(nameInside))
  return `You may. All that you ask is worth to you ${worthWords(draft, promised)}; on ${apart.length} of ${counted(rows.length, 'row')} ${names} opened elsewhere.`
}
