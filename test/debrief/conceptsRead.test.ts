import { expect, test } from 'vitest'
import { CARDS } from '../../src/debrief/concepts/concept.ts'
import { conceptsOf } from '../../src/debrief/concepts/conceptsOf.ts'
import { toldBy } from '../../src/telling/told.ts'
import { CONCEPT_TEXTS } from '../../src/words/concepts/catalog.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn } from '../telling/readIn.ts'
import { debriefsIn, debriefsOfGames } from './debriefsRead.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const games = debriefsOfGames(shipped('geneva-2026-02'), 3)

test.each(TRANSLATED)(
  'Concepts of three games of Geneva are told in %s, no word of them English',
  async (language) => {
    const wrong = new Set<string>()
    for (const game of games)
      for (const debrief of await debriefsIn(language, game)) {
        const told = toldBy(debrief, CONCEPT_TEXTS)
        for (const { name, happened } of conceptsOf(debrief)) {
          const { title, means } = CARDS[name]
          for (const text of [happened, told(title), told(means)])
            if (notIn(language, text).length > 0) wrong.add(text)
        }
      }
    expect([...wrong]).toEqual([])
  },
)
