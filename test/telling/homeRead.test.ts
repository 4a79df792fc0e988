import { describe, expect, test } from 'vitest'
import { barredFor } from '../../src/seat/barred.ts'
import type { NotFilled } from '../../src/seat/beginWith.ts'
import { belowNoDeal } from '../../src/seat/belowNoDeal.ts'
import { endingOf } from '../../src/seat/endingPage.ts'
import { openingsOf } from '../../src/seat/firstTurn.ts'
import { everythingWords, leadWords, reasonsFor } from '../../src/seat/firstTurnWords.ts'
import { heardOf } from '../../src/seat/heard.ts'
import { moveWords, turnWords, whereWords } from '../../src/seat/learnedWords.ts'
import { momentWords } from '../../src/seat/momentWords.ts'
import { notFilledWords } from '../../src/seat/notFilledWords.ts'
import { ownFigures } from '../../src/seat/signingPage.ts'
import { takeUpNow } from '../../src/seat/takeUp.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { againstOwn } from '../../src/telling/againstOwn.ts'
import { cableTold } from '../../src/telling/cable.ts'
import { effectsSentence } from '../../src/telling/communique.ts'
import { endLead, noDealWords } from '../../src/telling/endingWords.ts'
import { barredWords, mandateSentence } from '../../src/telling/mandate.ts'
import {
  contentsSentence,
  footWords,
  otherCapitalWords,
  ownCapitalWords,
} from '../../src/telling/signingWords.ts'
import { leastInZone, ruleSentence } from '../../src/telling/whoDecides.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const geneva = shipped('geneva-2026-02')
/** Every seat as the talks open, and after some of the moves of three games. */
const views = [
  ...geneva.parties.map(({ id }) =>
    openTalks(geneva, { reading: 'wider' as ReadingId, sitting: 'full' as SittingId, seed: 1 }).viewFor(id),
  ),
  ...viewsOfGames(geneva, 3).filter((_, place) => place % 6 === 0),
]

const othersOf = ({ scenario, viewer }: PartyView) => scenario.parties.filter(({ id }) => id !== viewer)

const mandateTold = (view: PartyView): readonly string[] => [
  ...Object.values(view.own.mandate).flatMap((options) =>
    Object.values(options).flatMap((mandate) => mandateSentence(view, mandate) ?? []),
  ),
  ...view.offers.map((offer) => barredWords(view, barredFor(view, offer.package))),
  takeUpNow(view)?.barred ?? '',
]

const homeTold = (view: PartyView): readonly string[] => [
  ...view.scenario.rounds.flatMap(({ id }) => {
    const { allowed, lead, note } = cableTold(
      view,
      view.record.filter(({ round }) => round === id),
    )
    return [...allowed, lead, note]
  }),
  ...view.own.communiques.map((one) => effectsSentence(view, one)),
]

const WHY: readonly NotFilled['why'][] = ['notByText', 'offAgenda', 'sealed', 'mandate', 'otherCondition']

const tableTold = (view: PartyView): readonly string[] => [
  leadWords(view, 1),
  leadWords(view, 5),
  everythingWords(view) ?? '',
  ...openingsOf(view).flatMap((opening) => [
    ...reasonsFor(view, opening),
    ...reasonsFor(view, { ...opening, noDeal: null }),
    ...reasonsFor(view, { ...opening, noDeal: { before: 41, after: 41 } }),
  ]),
  ...view.offers.flatMap((offer) => [
    belowNoDeal(view, offer) ?? '',
    againstOwn(view, view.asks[view.viewer] ?? {}, offer.package),
  ]),
  belowNoDeal(view, { package: {}, forAccordOnly: [] }) ?? '',
  ...othersOf(view).flatMap(({ id }) => {
    const { conditions, words } = heardOf(view, id)
    return [
      ...conditions.flatMap(({ wait, at }) => [
        whereWords(view, at),
        ...WHY.map((why) => notFilledWords(view, id, { wait, issue: wait.issue, why })),
      ]),
      ...words.flatMap(({ at }) => [whereWords(view, at), turnWords(view, at)]),
    ]
  }),
  ...(['high', 'low'] as const).flatMap((after) =>
    ['', '☐'].map((cause) => moveWords(view, { before: 'middling', after, cause, turn: 2 })),
  ),
  ...[true, false].map(
    (sealed) =>
      momentWords({ type: 'seal', issues: view.round.agenda, sealed, steps: [], upTo: 0 }, view)?.title ?? '',
  ),
]

const NOT_SIGNED = { end: null, declined: null, awaited: null, isInForce: null, capitals: [] } as const

const signingTold = (view: PartyView): readonly string[] => {
  const [first] = view.scenario.parties
  if (first === undefined) return []
  const figures = ownFigures(view)
  const [issue] = view.scenario.issues
  const asked = [{ name: '☐', answer: 'notApproved' as const }]
  const foot = { ...NOT_SIGNED, view }
  const ending = endingOf(view)
  const promise = { by: first.id, to: view.viewer, label: '☐' }
  return [
    contentsSentence(view, 5, []),
    contentsSentence(view, 1, [promise, { ...promise, label: '☐ ☐' }]),
    ...othersOf(view).map((party) => otherCapitalWords(view.scenario, { name: party.capital, party })),
    ...[-3, 0, 2, 30].flatMap((above) => [
      ownCapitalWords(view, { ...figures, above }),
      ownCapitalWords(view, { ...figures, above, margin: null }),
      ownCapitalWords(view, { ...figures, above, margin: { least: 0, most: 0 } }),
      ownCapitalWords(view, { ...figures, above, margin: { least: 1, most: 4.5 } }),
    ]),
    ...view.scenario.parties.flatMap(({ id }) => [
      footWords({ ...foot, stage: 'awaited', awaited: id }),
      ...(issue === undefined
        ? []
        : [footWords({ ...foot, stage: 'declined', declined: { by: id, reopens: issue.id } })]),
      endLead({ view, end: 'brokenOff', inForce: [], walked: id }),
      endLead({ view, end: 'brokenOff', inForce: [1], walked: id }),
    ]),
    footWords({ ...foot, stage: 'awaited' }),
    footWords({ ...foot, stage: 'telling', capitals: asked }),
    footWords({ ...foot, stage: 'told', isInForce: true }),
    footWords({ ...foot, stage: 'told', isInForce: false, capitals: asked }),
    endLead({ view, end: 'partial', inForce: [1], walked: null }),
    ...(ending === null ? [] : [noDealWords(view, ending.noDeal, ending.sealedGain, ending.leftCost)]),
    noDealWords(view, 55, 0, 0),
    noDealWords(view, 56.5, -5, 4),
    leastInZone(view.scenario),
    ...(['all', 'signers'] as const).flatMap((binds) =>
      [[], [first.id]].flatMap((always) => {
        const scenario = { ...view.scenario, decision: { atLeast: 1, always, issues: {}, binds } }
        return [leastInZone(scenario), ruleSentence(scenario) ?? '']
      }),
    ),
  ]
}

describe.each(TRANSLATED)('Three games of Geneva, read in %s', (language) => {
  test.each([
    ['what the capital allows', mandateTold],
    ['what stands between two rounds', homeTold],
    ['what helps at the table', tableTold],
    ['what is said at the signing', signingTold],
  ])('%s has no word of English', async (_, tell) => {
    const told = new Set<string>()
    for (const view of views) for (const text of tell(await readIn(language, view))) told.add(text)
    expect(told.size).toBeGreaterThan(5)
    expect([...told].filter((text) => notIn(language, text).length > 0)).toEqual([])
  })
})
