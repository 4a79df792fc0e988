import { expect, test } from 'vitest'
import type { TableEvent } from '../../src/table/event.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const views = viewsOfGames(shipped('geneva-2026-02'), 3)

/** Whose reasons are told elsewhere. */
const ANSWERS: ReadonlySet<TableEvent['type']> = new Set([
  'offer.answered',
  'float.answered',
  'question.answered',
  'caucus.declined',
])

test.each(TRANSLATED)(
  'The record of three games of Geneva is told in %s, no word of it English',
  async (language) => {
    const wrong = new Set<string>()
    for (const view of views) {
      const read = await readIn(language, view)
      for (const event of read.record) {
        const told = ANSWERS.has(event.type) ? null : tellEvent(read, event)
        if (told === null) continue
        for (const text of [told.heading, told.sentence ?? '', ...told.details])
          if (notIn(language, text).length > 0) wrong.add(`${event.type}: ${text}`)
      }
    }
    expect([...wrong]).toEqual([])
  },
)
