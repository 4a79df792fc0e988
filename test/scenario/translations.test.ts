import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { laidOver } from '../../src/scenario/translation/laidOver.ts'
import { readTranslation } from '../../src/scenario/translation/readTranslation.ts'
import { textsOf } from '../../src/scenario/translation/textsOf.ts'
import type { Translation } from '../../src/scenario/translation/translation.ts'
import { shelfCard } from '../../src/session/desk/shelf.ts'
import { publicScenarioOf } from '../../src/table/publicScenario.ts'

const FOLDER = join(import.meta.dirname, '../../scenarios')
const TRANSLATED = readdirSync(join(FOLDER, 'translations'))

const scenarioOf = (id: string): Scenario => {
  const read = readScenario(readFileSync(join(FOLDER, `${id}.json`), 'utf8'))
  if (!read.ok) throw new Error(`${id} has problems.`)
  return read.value
}
const geneva = scenarioOf('geneva-2026-02')

/** Of Geneva, with one text changed or left out. */
const translationWith = (texts: Translation['texts'], part: object = {}): string =>
  JSON.stringify({
    translation: 1,
    scenario: geneva.id,
    language: 'uk',
    reviewedBy: null,
    texts,
    ...part,
  })

/** Ids, numbers and the shape, without any text that may be translated and how a name is used in sentences. */
const withoutTexts = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held: unknown) =>
      key === 'nameInText' || key === 'plural'
        ? undefined
        : typeof held === 'string' && !/^(id|issue|option|party|shape|colour|kind|basis)$/.test(key)
          ? 'text'
          : held,
    ),
  )

describe.each(TRANSLATED)('%s', (name) => {
  const text = readFileSync(join(FOLDER, 'translations', name), 'utf8')
  const [, id = '', language = ''] = /^(.+)\.([a-z]+)\.json$/.exec(name) ?? []

  test('translates every text of its scenario that players read, as it is now', () => {
    const read = readTranslation(scenarioOf(id), text)
    expect(read).toMatchObject({ ok: true, value: { language, scenario: id }, warnings: [] })
  })

  test('changes texts alone: same ids, numbers and shape, in a view and on a card', () => {
    const scenario = scenarioOf(id)
    const read = readTranslation(scenario, text)
    if (!read.ok) throw new Error('It has problems.')
    for (const shown of [publicScenarioOf(scenario), shelfCard(scenario)]) {
      const laid = laidOver(shown, read.value)
      expect(laid.title).toBe(read.value.texts.title?.text)
      expect(laid.language).toBe(language)
      const { writtenIn, ...rest } = laid as typeof laid & { readonly writtenIn?: string }
      expect(writtenIn).toBe(scenario.language)
      expect(withoutTexts(rest)).toEqual(withoutTexts(shown))
    }
    const { cover, seats } = laidOver(shelfCard(scenario), read.value)
    expect(cover.map(({ label }) => label)).toEqual(
      scenario.issues.map((issue) => read.value.texts[`issues/${issue.id}/label`]?.text),
    )
    expect(seats.map(({ nameInText }) => nameInText)).toEqual(
      seats.map(({ id: seat, name }) => read.value.texts[`parties/${seat}/name`]?.inText ?? name),
    )
  })
})

test('A text whose original has changed is told, and the original is shown', () => {
  const read = readTranslation(geneva, translationWith({ title: { of: hashOf('Geneva'), text: 'Женева' } }))
  if (!read.ok) throw new Error('It has problems.')
  expect(read.warnings[0]).toMatchObject({ code: 'stale-translation', path: '/texts/title' })
  expect(read.warnings[1]).toMatchObject({ code: 'untranslated', path: '/texts/teaser' })
  expect(read.warnings[1]?.hint).toContain(hashOf(geneva.teaser))
  expect(laidOver(publicScenarioOf(geneva), read.value).title).toBe(geneva.title)
})

test('What the debrief alone reads of a scenario is laid over too', () => {
  const texts = Object.fromEntries(
    [...textsOf(geneva)].map(([path, text]) => [path, { of: hashOf(text), text: `☐ ${text}` }]),
  )
  const read = readTranslation(geneva, translationWith(texts))
  if (!read.ok) throw new Error('It has problems.')
  const { debriefQuestions, durability, whatHappened } = laidOver(geneva, read.value)
  const told = [
    ...debriefQuestions,
    ...whatHappened.map(({ text }) => text),
    ...(durability?.conditions.map(({ label }) => label) ?? []),
  ]
  expect(told.length).toBeGreaterThan(25)
  expect(told.filter((text) => !text.startsWith('☐'))).toEqual([])
})

test('A text without an id is filed under its own hash', () => {
  const [hint] = geneva.hints
  const [widening] = Object.values(geneva.parties[0]?.mandate ?? {})[0]?.widening ?? []
  if (hint === undefined || widening === undefined) throw new Error('Geneva has changed.')
  const texts = textsOf(geneva)
  expect(texts.get(`hints/${hashOf(hint.text)}/text`)).toBe(hint.text)
  expect(texts.get(`parties/ukraine/mandate/donbas/widening/${hashOf(widening.stated)}/stated`)).toBe(
    widening.stated,
  )
  expect([...texts.keys()].filter((path) => /because|sources|facilitator|teaching/.test(path))).toEqual([])
})

test('A name has its own form and number within sentences of its language', () => {
  const names = {
    'parties/united-states/name': {
      of: hashOf('United States'),
      text: 'Vereinigte Staaten',
      inText: 'die Vereinigten Staaten',
      plural: true,
    },
    'parties/russia/name': { of: hashOf('Russia'), text: 'Russland' },
  }
  const read = readTranslation(geneva, translationWith(names, { language: 'de' }))
  if (!read.ok) throw new Error('It has problems.')
  const party = (id: string) =>
    laidOver(publicScenarioOf(geneva), read.value).parties.find((each) => each.id === id)
  expect(party('united-states')).toMatchObject({
    name: 'Vereinigte Staaten',
    nameInText: 'die Vereinigten Staaten',
    plural: true,
  })
  expect(party('russia')).not.toHaveProperty('nameInText')
  expect(party('russia')).not.toHaveProperty('plural')
})

test.each([
  ['no JSON', '{', 'no-translation'],
  ['an empty text', translationWith({ title: { of: hashOf(geneva.title), text: ' ' } }), 'no-translation'],
  ['a scenario', readFileSync(join(FOLDER, 'geneva-2026-02.json'), 'utf8'), 'no-translation'],
  ['another scenario’s', translationWith({}, { scenario: 'bicycle' }), 'other-scenario'],
  [
    'a title with the number of a name',
    translationWith({ title: { of: hashOf(geneva.title), text: 'Женева', plural: false } }),
    'no-name',
  ],
  [
    'a path that is not there, or not of the table',
    translationWith({ 'parties/ukraine/grounds/brief/because': { of: '0', text: 'Текст' } }),
    'unknown-text',
  ],
])('What is %s is refused with a reason', (_, text, code) => {
  const read = readTranslation(geneva, text)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.problems.map((problem) => problem.code)).toEqual([code])
})
