import { describe, expect, test } from 'vitest'
import { accordOf } from '../../src/seat/accord.ts'
import { articleWords } from '../../src/seat/accordWords.ts'
import { tellAnswer } from '../../src/seat/answerMoment.ts'
import { answerPicture, slotWords } from '../../src/stage/moments/answerPicture.ts'
import type { PartyView } from '../../src/table/view.ts'
import { accordText } from '../../src/telling/accord.ts'
import { consequencesOf } from '../../src/telling/consequences.ts'
import { describeMap } from '../../src/telling/describeMap.ts'
import { describeTable } from '../../src/telling/describeTable.ts'
import { cardWords, plateWords, roomWords } from '../../src/telling/stageWords.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const views = viewsOfGames(shipped('geneva-2026-02'), 3)

/** Each view with the one of the same seat before it in its game. */
const pairs = views.flatMap((after, place): (readonly [PartyView, PartyView])[] => {
  const before = views
    .slice(0, place)
    .findLast(({ viewer, record }) => viewer === after.viewer && record.length < after.record.length)
  return before === undefined || before.reading !== after.reading ? [] : [[before, after]]
})

const drawnOf = (view: PartyView): readonly string[] => [
  describeTable(view),
  describeTable(view, view.scenario.parties[1]?.id),
  describeMap(view),
  ...[view.onTable, null].map((onTable) =>
    accordText({
      scenario: view.scenario,
      agreed: {},
      onTable,
      drafted: view.offers[0]?.package ?? {},
    }),
  ),
  ...Object.values(roomWords(view.scenario)),
  ...accordOf(view, { issue: null, option: null, drafted: {} }).articles.map((article) =>
    articleWords(view, article, { offer: view.onTable?.number ?? null }),
  ),
  ...view.offers.flatMap((offer) => {
    const moment = tellAnswer(view, offer, view.record.length)
    const picture = answerPicture(view, moment, moment.steps.length - 1)
    return [picture.title, ...view.scenario.parties.map(({ id }) => slotWords(view, picture, id) ?? '')]
  }),
  ...view.record.flatMap((event) => {
    const card = cardWords(view, event)
    return [plateWords(view, event) ?? '', ...(card === null ? [] : [card.eyebrow, card.title, card.text])]
  }),
]

describe.each(TRANSLATED)('in %s, no word of it English, is told', (language) => {
  const english = (texts: readonly string[]) =>
    [...new Set(texts)].filter((text) => notIn(language, text).length > 0)

  test('what has changed for each seat in three games of Geneva', async () => {
    const told: string[] = []
    for (const [before, after] of pairs)
      for (const { headline, cause } of consequencesOf(
        await readIn(language, before),
        await readIn(language, after),
      ))
        told.push(headline, cause)
    expect(english(told)).toEqual([])
  })

  test('what is drawn, and said of it', async () => {
    const told: string[] = []
    for (const view of views.slice(0, 40).concat(views.slice(-12)))
      told.push(...drawnOf(await readIn(language, view)))
    expect(english(told)).toEqual([])
  })
})
