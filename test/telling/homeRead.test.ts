import { expect, test } from 'vitest'
import { barredFor } from '../../src/seat/barred.ts'
import type { PartyView } from '../../src/table/view.ts'
import { cableTold } from '../../src/telling/cable.ts'
import { effectsSentence } from '../../src/telling/communique.ts'
import { barredWords, mandateSentence } from '../../src/telling/mandate.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn, viewsOfGames } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const views = viewsOfGames(shipped('geneva-2026-02'), 3)

const toldIn = (view: PartyView): readonly string[] => [
  ...Object.values(view.own.mandate).flatMap((options) =>
    Object.values(options).flatMap((mandate) => mandateSentence(view, mandate) ?? []),
  ),
  ...view.offers.map((offer) => barredWords(view, barredFor(view, offer.package))),
  ...view.scenario.rounds.flatMap(({ id }) => {
    const { allowed, lead, note } = cableTold(
      view,
      view.record.filter(({ round }) => round === id),
    )
    return [...allowed, lead, note]
  }),
  ...view.own.communiques.map((one) => effectsSentence(view, one)),
]

test.each(TRANSLATED)(
  'What the capital allows and the press moves in three games of Geneva is told in %s, no word of it English',
  async (language) => {
    const told = new Set<string>()
    for (const view of views) for (const text of toldIn(await readIn(language, view))) told.add(text)
    expect(told.size).toBeGreaterThan(20)
    expect([...told].filter((text) => notIn(language, text).length > 0)).toEqual([])
  },
)
