/** What lay possible and how far from the edge the talks ended, in a sentence or two. */
import { isUnanimous } from '../scenario/decision.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { accordHolds } from '../table/accordHolds.ts'
import { figuresTo, toldBy } from '../telling/told.ts'
import { POSSIBLE_TEXTS } from '../words/possible/catalog.ts'
import * as texts from '../words/possible/en.ts'
import type { Debrief } from './debrief.ts'
import { underNumbers } from './numbers.ts'

/** Of two principals, and of more. */
const OF_BOTH = {
  edge: texts.edgeBoth,
  noBetter: texts.noBetterBoth,
  short: { assumed: texts.shortBothAssumed, published: texts.shortBothPublished },
  without: { assumed: texts.withoutBothAssumed, published: texts.withoutBothPublished },
} as const
const OF_ALL = {
  edge: texts.edgeAll,
  noBetter: texts.noBetterAll,
  short: { assumed: texts.shortAllAssumed, published: texts.shortAllPublished },
  without: { assumed: texts.withoutAllAssumed, published: texts.withoutAllPublished },
} as const

const reachTold = ({ scenario, possible }: Debrief): readonly string[] => {
  if (possible.reachable === possible.zone) return []
  const { grouped } = figuresTo({ scenario })
  const text = isUnanimous(scenario) ? texts.reachAll : texts.reachEnough
  return [
    toldBy({ scenario }, POSSIBLE_TEXTS)(text, {
      reachable: grouped(possible.reachable),
      count: possible.zone,
      zone: grouped(possible.zone),
      capital: wordsOf(scenario).capital.many,
    }),
  ]
}

export const planeVerdict = (debrief: Debrief): string => {
  const { possible, numbers, scenario, leftOnTable, end, principals } = debrief
  const say = toldBy(debrief, POSSIBLE_TEXTS)
  if (possible.zone === 0)
    return say(isUnanimous(scenario) ? texts.noneForAny : texts.noneForDeciders, {
      under: underNumbers(debrief, numbers),
      delegation: wordsOf(scenario).delegation.one,
      subject: scenario.subject,
    })
  const reach = reachTold(debrief)
  const said = principals.length === 2 ? OF_BOTH : OF_ALL
  if (leftOnTable === null) return reach.join(' ')
  const isInForce = accordHolds({ end })
  if (leftOnTable < 0.05) return [say(isInForce ? said.edge : said.noBetter), ...reach].join(' ')
  const points = figuresTo(debrief).points(leftOnTable)
  return [say((isInForce ? said.short : said.without)[numbers], { points }), ...reach].join(' ')
}
