import { expect, test } from 'vitest'
import { analyse } from '../../../src/bargaining/analysis/analyse.ts'
import type { PartyId, ReadingId } from '../../../src/terms/ids.ts'
import { analysisRoom } from '../../../src/workshop/analysis/analysisRoom.ts'
import type { AnalysisAsked, AnalysisSaid } from '../../../src/workshop/analysis/messages.ts'
import { tinyScenario, tinyText, withMediator } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'

const WALK_AWAY = '/parties/0/walkAway/reservationValue'
const before = tinyText()
const after = tinyText(set(WALK_AWAY, 30))
const [first, second] = tinyScenario().readings.map(({ id }) => id)

/** A room whose pauses end when the test says so. */
const roomOf = () => {
  const said: AnalysisSaid[] = []
  const waiting: (() => void)[] = []
  const ask = analysisRoom({
    say: (one) => said.push(one),
    pause: () => new Promise((resolve) => waiting.push(resolve)),
  })
  const settle = async (): Promise<void> => {
    for (let idle = 0; idle < 20; idle++) {
      const next = waiting.shift()
      if (next !== undefined) idle = 0
      next?.()
      await Promise.resolve()
    }
  }
  return { said, ask, settle }
}

const analysing = (number: number, text: string, saved = before): AnalysisAsked => ({
  type: 'analyse',
  number,
  text,
  saved,
})

test('every reading of the text, then of the saved one, has the figures that parley analyse prints', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, after))
  await settle()
  const figures = said.flatMap((one) => (one.type === 'reading' ? [[one.of, one.figures.analysis]] : []))
  const scenarios = [tinyScenario(set(WALK_AWAY, 30)), tinyScenario()]
  expect(figures).toEqual(
    ['text', 'saved'].flatMap((of, place) =>
      [first, second].map((reading) => [
        of,
        analyse(scenarios[place] ?? tinyScenario(), reading as ReadingId),
      ]),
    ),
  )
  expect(said.at(-1)).toEqual({ type: 'done', number: 1 })
})

test('a text as it was saved is analysed once: the saved one has the very same figures', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, before))
  await settle()
  const of = (which: 'text' | 'saved') =>
    said.flatMap((one) => (one.type === 'reading' && one.of === which ? [one.figures] : []))
  expect(of('text')).toHaveLength(2)
  expect(of('saved')).toHaveLength(2)
  for (const [place, figures] of of('text').entries()) expect(of('saved')[place]).toBe(figures)
})

test('what changed since the text was saved is said in words', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, after))
  await settle()
  const since = said.find((one) => one.type === 'since')
  expect(since?.since?.changes.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/north.*: 55 → 30$/),
  ])
})

test('a saved text with errors is not compared with, and stops nothing', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, after, '{ "title": '))
  await settle()
  expect(said).toContainEqual({ type: 'since', number: 1, since: null })
  expect(said.at(-1)?.type).toBe('done')
})

test('a newer text ends the work on an older one: nothing more is said of it', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, before))
  expect(said.map(({ number }) => number)).toEqual([1])
  void ask(analysing(2, after))
  await settle()
  expect(said.filter(({ number }) => number === 1)).toHaveLength(1)
  expect(said.at(-1)).toEqual({ type: 'done', number: 2 })
})

test('suggestions that are no longer wanted are given up', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, after))
  await settle()
  void ask({ type: 'evenOut', number: 1, reading: first as ReadingId })
  void ask(analysing(2, before))
  await settle()
  expect(said.some(({ type }) => type === 'evenedOut')).toBe(false)
})

test('suggestions are of the text that was analysed, and change only what is written in it', async () => {
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, after))
  await settle()
  void ask({ type: 'evenOut', number: 1, reading: first as ReadingId })
  await settle()
  const found = said.find((one) => one.type === 'evenedOut')?.evenOut
  expect(found?.suggestions.length).toBeGreaterThan(0)
  const file = JSON.parse(after)
  for (const { changes } of found?.suggestions ?? [])
    for (const { path, from } of changes) expect(path.reduce((value, key) => value[key], file)).toBe(from)
})

test('a plane is drawn of any two parties, mediators included, and holds every text once', async () => {
  const text = tinyText(withMediator)
  const { said, ask, settle } = roomOf()
  void ask(analysing(1, text, text))
  await settle()
  const drawable = said.flatMap((one) => (one.type === 'reading' ? one.figures.drawable : []))
  const mediator = tinyScenario(withMediator).parties.find(({ roles }) => roles.includes('mediator'))?.id
  for (const pair of [
    ['north', 'south'],
    ['south', 'north'],
    ...(mediator !== undefined && drawable.includes(mediator) ? [['north', mediator]] : []),
  ] as unknown as (readonly [PartyId, PartyId])[]) {
    await ask({ type: 'plane', number: 1, reading: first as ReadingId, pair })
    const drawn = said.at(-1)
    if (drawn?.type !== 'plane' || drawn.plane === null) throw new Error('There is no plane.')
    const { plane, subject } = drawn.plane
    const texts = plane.dots.reduce((sum, [, , inside, crossing]) => sum + inside + crossing, 0)
    expect(texts).toBe(subject.possible.outcomes)
    const place = plane.across.type === 'worth' ? plane.across.of : -1
    expect(subject.principals[place]).toBe(pair[0])
    expect(subject.possible.nash.every(({ worth }) => worth.length === subject.principals.length)).toBe(true)
  }
  await ask({ type: 'plane', number: 1, reading: first as ReadingId, pair: ['north', 'nobody'] as never })
  expect(said.at(-1)).toMatchObject({ type: 'plane', plane: null })
})
