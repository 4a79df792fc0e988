import { expect, test } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { draftsWords, evenHandsWords, gapsWords, holdsWords } from '../../src/debrief/mediationWords.ts'
import {
  asideWords,
  askedRowWords,
  askedWords,
  consentWords,
  nothingAside,
  weighsWords,
} from '../../src/debrief/underwritingWords.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { hiddenIn, notIn } from '../telling/readIn.ts'
import { debriefsOfGames } from './debriefsRead.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const geneva = shipped('geneva-2026-02')
const beside = geneva.parties.filter(({ roles }) => !roles.includes('principal')).map(({ id }) => id)
const games = beside.flatMap((party) => debriefsOfGames(geneva, 3, [party]))

const mediated = (debrief: Debrief): readonly string[] => {
  const { mediation } = debrief
  if (mediation === null) return []
  return [
    draftsWords(debrief, mediation),
    gapsWords(debrief, mediation),
    ...evenHandsWords(debrief, mediation),
    holdsWords(debrief),
  ]
}

const underwritten = (debrief: Debrief): readonly string[] =>
  debrief.underwritings.flatMap((underwriting) => [
    askedWords(debrief, underwriting),
    ...underwriting.asked.flatMap((one) => [askedRowWords(debrief, one), consentWords(debrief, one)]),
    nothingAside(debrief, underwriting),
    ...underwriting.aside.map((talk) => asideWords(debrief, underwriting, talk)),
    weighsWords(debrief, underwriting),
  ])

/** As whoever sat there reads it, and as everybody else does. */
const readBy = async (language: Translated, debrief: Debrief): Promise<readonly Debrief[]> => {
  const read = await hiddenIn(language, debrief)
  return [read, { ...read, people: [] }]
}

test('games of Geneva have a mediation and a word to tell of, both with much and with little in them', () => {
  const mediations = games.flatMap(({ mediation }) => (mediation === null ? [] : [mediation]))
  const underwritings = games.flatMap((debrief) => debrief.underwritings)
  expect(mediations.some(({ drafts }) => drafts.length > 0)).toBe(true)
  expect(underwritings.some(({ asked }) => asked.length > 0)).toBe(true)
  expect(underwritings.some(({ aside }) => aside.length > 0)).toBe(true)
})

test.each(TRANSLATED)(
  'What a mediation and a word beside the table came to is told in %s, no word of it English',
  async (language) => {
    const wrong = new Set<string>()
    for (const game of games)
      for (const debrief of await readBy(language, game))
        for (const text of [...mediated(debrief), ...underwritten(debrief)])
          if (notIn(language, text).length > 0) wrong.add(text)
    expect([...wrong]).toEqual([])
  },
)
