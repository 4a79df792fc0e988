/** The suggested opening in words: the reasons for it, and what asking for everything would come to. */
import { verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { figureStep } from '../telling/figureStep.ts'
import { nameInside, partyIn } from '../telling/parties.ts'
import { figuresTo, type InLanguage, listedTo, toldBy } from '../telling/told.ts'
import { capitalised } from '../terms/capitalised.ts'
import { issuesIn } from '../terms/package.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import type { SuggestedOpening } from './firstTurn.ts'
import { worthInHand } from './worthInHand.ts'
import { worthWords } from './worthScale.ts'

/** More parties than that are not named one by one. */
const NAMED = 3
/** As English writes them; other languages have the figure. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const numbered = (count: number): string => NUMBERS[count] ?? String(count)

/** “Three rows are open to a quick result.” */
export const leadWords = (read: InLanguage, rows: number): string =>
  toldBy(read, TABLE_TOLD)(texts.lead, { count: rows, spelled: capitalised(numbered(rows)) })

/** “Russia opens one step away, the United States on the spot.” Who opens at the same distance is named together. */
const openingsWords = (view: PartyView, { steps }: SuggestedOpening): string => {
  const say = toldBy(view, TABLE_TOLD)
  const away = (count: number): string =>
    count === 0 ? say(texts.onSpot) : say(texts.away, { count, spelled: numbered(count) })
  const distances = [...new Set(steps.map(({ steps: count }) => count))]
  const groups = distances.map((distance) => ({
    parties: steps.filter(({ steps: count }) => count === distance).map(({ party }) => partyIn(view, party)),
    where: away(distance),
  }))
  const [first, ...rest] = groups
  const [alone, ...more] = first?.parties ?? []
  if (first === undefined || alone === undefined) return say(texts.noneOpened)
  const names = (parties: readonly PublicParty[]): string => listedTo(view, parties.map(nameInside))
  const openings = [
    say(texts.opens, {
      parties: names(first.parties),
      s: more.length > 0 ? '' : verbEnding(alone),
      where: first.where,
    }),
    ...rest.map(({ parties, where }) => say(texts.opensToo, { parties: names(parties), where })),
  ]
  return capitalised(say(texts.opened, { openings: openings.join(', ') }))
}

const keptWords = (view: PartyView, { noDeal, issue }: SuggestedOpening): string => {
  const say = toldBy(view, TABLE_TOLD)
  if (noDeal === null) return say(texts.byItself)
  if (issue.holds <= 0) return say(texts.beforeHard)
  const { points } = figuresTo(view)
  const change = figureStep(noDeal.before, noDeal.after, points)
  return change === null
    ? say(texts.sealedStays, { after: points(Math.round(noDeal.after)) })
    : say(texts.sealedGoes, change)
}

/** Three sentences. */
export const reasonsFor = (view: PartyView, opening: SuggestedOpening): readonly string[] => [
  toldBy(view, TABLE_TOLD)(texts.within),
  openingsWords(view, opening),
  keptWords(view, opening),
]

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
  const say = toldBy(view, TABLE_TOLD)
  return say(texts.everything, {
    worth: worthWords(view, draft, promised),
    apart: apart.length,
    rows: rows.length,
    parties: others.length > NAMED ? say(texts.theOthers) : listedTo(view, others.map(nameInside)),
  })
}
