import { expect, test } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn } from '../telling/readIn.ts'
import { debriefsOfGame, scenarioIn } from './debriefRead.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const geneva = shipped('geneva-2026-02')

const told = ({ headline, summary, renamed, lesson }: Debrief): readonly string[] => [
  headline,
  summary,
  ...renamed,
  lesson.title,
  lesson.paragraph,
  lesson.named,
]

test.each(TRANSLATED)(
  'How three games of Geneva ended and what they show is told in %s, no word of it English',
  async (language) => {
    const read = await scenarioIn(language, geneva)
    const wrong = new Set<string>()
    for (const seed of [1, 2, 3])
      for (const debrief of debriefsOfGame(read, seed))
        for (const text of told(debrief)) if (notIn(language, text).length > 0) wrong.add(text)
    expect([...wrong]).toEqual([])
  },
)
