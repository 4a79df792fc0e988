import { expect, test } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { planeVerdict } from '../../src/debrief/planeVerdict.ts'
import { reportCourse } from '../../src/debrief/reportCourse.ts'
import { scoreSheetsOf } from '../../src/debrief/scoreSheets.ts'
import { guessesHeld, heldWords } from '../../src/debrief/walkAwayGuesses.ts'
import { scaleOf, WIDE } from '../../src/pieces/plane/planeScale.ts'
import { possibleTextWords, readablesOf, readingWords } from '../../src/pieces/plane/reading.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn } from '../telling/readIn.ts'
import { debriefsIn, debriefsOfGames } from './debriefsRead.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const games = debriefsOfGames(shipped('geneva-2026-02'), 3)

const toldOf = (debrief: Debrief): readonly string[] => {
  const guesses = debrief.principals.map((party, p) => ({ party, guess: 50 + p, give: 10 }))
  return [
    planeVerdict(debrief),
    ...debrief.planes.flatMap((plane) =>
      readablesOf(debrief, plane, scaleOf(plane, WIDE)).map((one) => readingWords(debrief, plane, one)),
    ),
    ...debrief.possible.nash.map((point) => possibleTextWords(debrief, point)),
    ...scoreSheetsOf(debrief).together.map(({ label }) => label),
    ...guessesHeld(debrief, guesses).map((held) => heldWords(debrief.scenario, held)),
    ...reportCourse(debrief).flatMap(({ offers, agreed }) => [offers, ...agreed]),
  ]
}

test.each(TRANSLATED)(
  'What was possible in three games of Geneva is told in %s, no word of it English',
  async (language) => {
    const wrong = new Set<string>()
    for (const game of games)
      for (const debrief of await debriefsIn(language, game))
        for (const text of toldOf(debrief)) if (notIn(language, text).length > 0) wrong.add(text)
    expect([...wrong].slice(0, 20)).toEqual([])
  },
)
