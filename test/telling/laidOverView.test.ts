/** A seat’s whole view in another language, over whole games of Geneva. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'
import { textsOf } from '../../src/scenario/translation/textsOf.ts'
import { type Translation, translationIn } from '../../src/scenario/translation/translation.ts'
import { laidOverView } from '../../src/telling/laidOverView.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { viewsOfGames } from './readIn.ts'

const geneva = shipped('geneva-2026-02')
const views = viewsOfGames(geneva, 2)
/** One view in five, and every seat’s at the end. */
const some = views.filter((_, at) => at % 5 === 0 || at >= views.length - geneva.parties.length)

interface Text {
  readonly path: string
  readonly text: string
}

const textsIn = (value: unknown, path = ''): readonly Text[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, `${path}/${key}`))
}

/** No id, kind, mood or date. */
const isSaid = ({ text }: Text): boolean => !/^(?:[a-z0-9][\w.-]*|very (?:high|low))$/.test(text)
/**
 * Why something stands in the file is read in the original, and so are its sources. English alone has the scenario’s vocabulary;
 * a name within sentences goes with the name.
 */
const staysAsItIs = ({ path }: Text): boolean =>
  /\/(?:because|nameInText)$|^\/scenario\/(?:sources|vocabulary)\//.test(path)

/** Of every text of the scenario: a sign and the hash of the original. */
const signs: Translation = {
  translation: 1,
  scenario: geneva.id,
  language: 'xx',
  reviewedBy: null,
  texts: Object.fromEntries(
    textsIn(geneva)
      .filter(isSaid)
      .map(({ path, text }) => [path, { of: hashOf(text), text: `☐ ${hashOf(text)}` }]),
  ),
}

/** What may not change: everything but texts and how a party’s name is used in sentences. */
const bare = (value: unknown): string =>
  JSON.stringify(value, (key, held: unknown) => {
    if (['language', 'writtenIn', 'plural', 'nameInText'].includes(key)) return undefined
    return typeof held === 'string' && isSaid({ path: '', text: held }) ? '☐' : held
  })

test('all that a scenario says in a view is laid over, and nothing else', () => {
  for (const view of some) {
    const laid = laidOverView(view, signs)
    expect(laid.scenario.language).toBe('xx')
    const [before, now] = [textsIn(view), textsIn(laid)]
    expect(bare(laid)).toBe(bare(view))
    const after = new Map(now.map(({ path, text }) => [path, text]))
    const left = before.filter(
      (text) => isSaid(text) && !staysAsItIs(text) && after.get(text.path) !== `☐ ${hashOf(text.text)}`,
    )
    expect(left).toEqual([])
  }
})

test('every text of a view can be translated', () => {
  const texts = new Set(textsOf(geneva).values())
  const left = some
    .flatMap((view) => textsIn(view))
    .filter((one) => isSaid(one) && !staysAsItIs(one) && !texts.has(one.text))
  expect(left).toEqual([])
})

test('conditions of a mandate are in the other language in the record too', () => {
  const stated = some.flatMap((view) =>
    textsIn(laidOverView(view, signs).record).filter(({ path }) => path.endsWith('/stated')),
  )
  expect(stated.length).toBeGreaterThan(20)
  expect(stated.filter(({ text }) => !text.startsWith('☐'))).toEqual([])
})

test.each(readdirSync(join(import.meta.dirname, '../../scenarios/translations')))(
  '%s leaves no text in the original that it translates',
  (name) => {
    const text = readFileSync(join(import.meta.dirname, '../../scenarios/translations', name), 'utf8')
    const translation = translationIn(text)
    if (translation === null) throw new Error('It is no translation.')
    const translated = new Map(Object.values(translation.texts).map((one) => [one.of, one.text]))
    const left = views
      .slice(-geneva.parties.length)
      .flatMap((view) => textsIn(laidOverView(view, translation)))
      .filter((one) => !staysAsItIs(one) && (translated.get(hashOf(one.text)) ?? one.text) !== one.text)
    expect(left).toEqual([])
  },
)

test('the same parts of two views are the same objects when laid over', () => {
  const [one, other] = views.filter(({ viewer }) => viewer === 'ukraine').slice(-3)
  if (one === undefined || other === undefined) throw new Error('No views.')
  const [first, second] = [laidOverView(one, signs), laidOverView(other, signs)]
  expect(first).toBe(laidOverView(one, signs))
  expect(second.scenario).toBe(first.scenario)
  expect(second.own.interests).toBe(first.own.interests)
  expect(second.own.sheet.points).toBe(other.own.sheet.points)
  const kept = first.record.filter((event, at) => event === second.record[at])
  expect(kept).toHaveLength(first.record.length)
  expect(first.record.filter((event, at) => event === one.record[at]).length).toBeGreaterThan(10)
})

test('a view is laid over in little time', () => {
  const started = performance.now()
  const again = { ...signs }
  for (const view of views) expect(laidOverView(view, again).viewer).toBe(view.viewer)
  const each = (performance.now() - started) / views.length
  console.info(`${views.length} views of whole games: ${each.toFixed(2)} ms each.`)
})
