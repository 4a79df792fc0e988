import { expect, test } from 'vitest'
import { calibrationWords } from '../../src/seat/calibration.ts'
import { moveWords, turnWords, whereWords } from '../../src/seat/learnedWords.ts'
import { notFilledWords } from '../../src/seat/notFilledWords.ts'
import type { EstimateReason } from '../../src/table/estimateReason.ts'
import type { EventOf } from '../../src/table/event.ts'
import type { Mood } from '../../src/table/mood.ts'
import type { PartyView } from '../../src/table/view.ts'
import { answerTold } from '../../src/telling/answerSentence.ts'
import { askedFor, saidToText } from '../../src/telling/askedWords.ts'
import { asideCosts, outlookAside } from '../../src/telling/askingAside.ts'
import { confidenceTold } from '../../src/telling/confidence.ts'
import { counterSentence } from '../../src/telling/counterWords.ts'
import { declinedReported, declinedTold } from '../../src/telling/declinedAside.ts'
import { reasonSentence } from '../../src/telling/estimate.ts'
import { floatAnswerTold } from '../../src/telling/floatAnswer.ts'
import { refusalTold } from '../../src/telling/refusalTold.ts'
import { takeUpWords } from '../../src/telling/takeUpWords.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const views = viewsOfGames(shipped('geneva-2026-02'), 3)

const REASONS: readonly EstimateReason['type'][] = [
  'askedItself',
  'waits',
  'refusedAlways',
  'refusedBefore',
  'missesMost',
]
const MOODS: readonly Mood[] = ['very low', 'low', 'middling', 'high', 'very high']
const NOT_FILLED = ['notByText', 'offAgenda', 'sealed', 'mandate', 'otherCondition'] as const

/** What is said beside another party’s name, before it is asked aside, and by an adviser. */
const saidOf = (view: PartyView, party: PartyId): readonly string[] => {
  const [issue] = view.scenario.issues
  const option = issue?.options[0]
  if (issue === undefined || option === undefined) return []
  const wait = { issue: issue.id, option: option.id, stated: '☐', needs: [], restMet: true }
  const row = { issue: issue.id, option: option.id }
  return [
    ...MOODS.map(
      (trustInYou) =>
        outlookAside({ ...view, others: { [party]: { trustInYou } } } as PartyView, party) ?? '',
    ),
    asideCosts(view),
    askedFor(view, party, { signs: true, underwrites: [] }),
    askedFor(view, party, { signs: false, underwrites: [row] }),
    askedFor(view, party, { signs: false, underwrites: [row, row] }),
    saidToText(view, party, null),
    counterSentence(view, party, { package: view.offers[0]?.package ?? {}, forAccordOnly: [] }),
    ...REASONS.map((type) =>
      reasonSentence(view, party, { type, issue: issue.id, stated: '☐' } as EstimateReason),
    ),
    ...NOT_FILLED.map((why) => notFilledWords(view, party, { wait, issue: issue.id, why })),
    ...view.offers.flatMap((offer) => offer.answers.map((answer) => saidToText(view, answer.by, answer))),
    ...view.offers.flatMap((offer) => [
      takeUpWords(view, offer, []),
      takeUpWords(view, offer, [party]),
      takeUpWords(
        view,
        offer,
        view.scenario.parties.map(({ id }) => id),
      ),
    ]),
    ...(['plenary', 'caucus'] as const).flatMap((where) =>
      view.agreedRounds.map((round) => whereWords(view, { where, round, turn: 2 })),
    ),
    ...view.agreedRounds.map((round) => turnWords(view, { round, turn: 2 })),
    ...['', '☐.'].map((cause) => moveWords(view, { before: 'low', after: 'high', cause, turn: 1 })),
    ...['', '☐.'].map((cause) => moveWords(view, { before: 'high', after: 'low', cause, turn: 1 })),
    ...(['unlikely', 'even', 'likely'] as const).flatMap((chance) =>
      [true, false].map((taken) => calibrationWords(view, [{ chance, taken: [taken, taken, taken] }]) ?? ''),
    ),
    ...([undefined, 'trust', 'openly'] as const).flatMap((why) => {
      const event = {
        type: 'caucus.declined',
        by: view.viewer,
        with: party,
        ...(why && { why }),
      } as EventOf<'caucus.declined'>
      const { heading, says } = declinedTold(view, event)
      return [heading, says, declinedReported(view, event) ?? '']
    }),
  ]
}

/** All that is told of answers to a seat, in plenary and aside. */
const answersTold = (view: PartyView): readonly string[] => [
  ...view.offers.flatMap((offer) => {
    const { verdict, sentence, says, left, besides } = answerTold(view, offer)
    return [verdict, sentence, says ?? '', left ?? '', ...besides.map((one) => one.says)]
  }),
  ...view.record.flatMap((event) => {
    if (event.type === 'offer.answered' && !event.answer.accepted) {
      const offer = view.offers.find(({ number }) => number === event.offer)
      const told = refusalTold(
        view,
        event.answer,
        offer?.by ?? view.viewer,
        offer?.package ?? {},
        event.index,
      )
      return [told.sentence ?? '', ...told.details]
    }
    if (event.type === 'float.answered') {
      const { heading, says } = floatAnswerTold(view, event)
      return [heading, says]
    }
    if (event.type === 'question.answered') {
      const { heading, says, reported } = confidenceTold(view, event)
      return [heading, says, reported]
    }
    return []
  }),
]

test.each(TRANSLATED)(
  'How offers were answered in three games of Geneva is told in %s, no word of it English',
  async (language) => {
    const told = new Set<string>()
    for (const view of views.slice(-12)) {
      const read = await readIn(language, view)
      for (const text of answersTold(read)) told.add(text)
      for (const { id } of read.scenario.parties)
        if (id !== read.viewer) for (const text of saidOf(read, id)) told.add(text)
    }
    expect(told.size).toBeGreaterThan(10)
    expect([...told].filter((text) => notIn(language, text).length > 0)).toEqual([])
  },
)
