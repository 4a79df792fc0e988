import { expect, test } from 'vitest'
import type { PartyView } from '../../src/table/view.ts'
import { answerTold } from '../../src/telling/answerSentence.ts'
import { confidenceTold } from '../../src/telling/confidence.ts'
import { floatAnswerTold } from '../../src/telling/floatAnswer.ts'
import { refusalTold } from '../../src/telling/refusalTold.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const views = viewsOfGames(shipped('geneva-2026-02'), 3)

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
      for (const text of answersTold(await readIn(language, view))) told.add(text)
    }
    expect(told.size).toBeGreaterThan(10)
    expect([...told].filter((text) => notIn(language, text).length > 0)).toEqual([])
  },
)
