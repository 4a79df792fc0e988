import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal } from '../../src/session/saving/gameTexts.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import { RULES_VERSION } from '../../src/session/transcript/transcript.ts'
import { counterpart, ELDER, elderSetup, idle, person, step, testDesk, untilAsked } from './testDesk.ts'

/** A device on which one game was played for some moves; with its texts by key. */
const device = async (moves = 6) => {
  const texts = new Map<string, string>()
  const desk = testDesk({ storage: memoryStorage(texts) })
  await desk.acts.start(elderSetup({ north: person, south: counterpart }))
  for (let i = 0; i < moves; i++) await step(desk)
  await idle()
  const { id } = desk.game()
  return { id, texts, kept: new Map(texts), game: `game:${id}`, head: `head:${id}`, before: desk.game() }
}

const flip = (text: string, at: number, bit: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)

const textAt = (texts: ReadonlyMap<string, string>, key: string) => {
  const text = texts.get(key)
  if (text === undefined) throw new Error(`Nothing is kept under ${key}.`)
  return text
}

test('a game with a flipped byte is noticed when the shelf is opened, and stays as it is', async () => {
  const { id, texts, kept, game } = await device()
  const whole = textAt(kept, game)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 6 }),
      async (at, bit) => {
        const flipped = flip(whole, at, bit)
        texts.set(game, flipped)
        const desk = testDesk({ storage: memoryStorage(texts) })
        await desk.acts.open()
        const problems = await desk.acts.resume(id)
        const { saved, damaged } = desk.store.getState()
        expect(saved.length + damaged.length).toBe(1)
        if (problems.length === 0) expect(desk.game().transcript.moves).toBeGreaterThan(0)
        else {
          expect(desk.store.getState().game).toBeNull()
          expect(damaged).toMatchObject([{ id, problem: { message: expect.stringMatching(/\w/) } }])
          expect(texts.get(game)).toBe(flipped)
          expect((await desk.acts.exportGame(id)).text).toBe(flipped)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a head with a flipped byte costs the game nothing but its drafts', async () => {
  const { id, texts, kept, game, head, before } = await device()
  const whole = textAt(kept, head)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 6 }),
      async (at, bit) => {
        texts.set(game, textAt(kept, game)).set(head, flip(whole, at, bit))
        const desk = testDesk({ storage: memoryStorage(texts) })
        await desk.acts.open()
        const { saved, damaged } = desk.store.getState()
        expect([saved.length, damaged.length]).toEqual([1, 0])
        expect(saved[0]?.title).toBe('The well')
        expect(await desk.acts.resume(id)).toEqual([])
        await untilAsked(desk)
        expect(desk.game().view).toEqual(before.view)
      },
    ),
    { numRuns: 25 },
  )
})

test.each([
  [
    'other rules',
    (text: string) => text.replace('"rules": 1', `"rules": ${RULES_VERSION + 1}`),
    'other-rules',
  ],
  ['another format', (text: string) => text.replace('"format": 1', '"format": 9'), 'other-format'],
])('a game of %s says so, with the rest of the shelf unharmed', async (_, change, code) => {
  const { id, texts, game } = await device()
  const other = change(textAt(texts, game))
  texts.set(game, other)
  const second = testDesk({ storage: memoryStorage(texts) })
  await second.acts.open()
  await second.acts.start(elderSetup({ north: person, south: counterpart }, 9))
  await idle()
  const { saved, damaged } = second.store.getState()
  expect(damaged).toMatchObject([{ id, savedAt: expect.any(Number), problem: { code } }])
  expect(saved).toHaveLength(1)
  expect(texts.get(game)).toBe(other)
  await second.acts.remove(id)
  expect(second.store.getState().damaged).toEqual([])
  expect(texts.has(game)).toBe(false)
})

test('a game kept without a head gets one, whoever holds its seats', async () => {
  const { id, texts, head } = await device()
  texts.delete(head)
  const desk = testDesk({ storage: memoryStorage(texts) })
  await desk.acts.open()
  expect(desk.store.getState().saved).toMatchObject([{ id, seatNames: ['North'], stage: 'talks' }])
  expect(texts.has(head)).toBe(true)
  expect(desk.store.getState().saved[0]?.cover[0]?.marks.map(({ party }) => party)).toContain(ELDER)
})

test.each([
  ['nothing', {}],
  ['null', null],
  ['a game without a title', { saved: { id: 'x', cover: [] }, aside: {} }],
  ['a cover that is no list', { saved: { cover: 7 }, aside: null }],
])('a head that holds %s under a good hash hides no other game and is made anew', async (_, body) => {
  const { id, texts, head } = await device()
  const second = testDesk({ storage: memoryStorage(texts) })
  await second.acts.start(elderSetup({ north: person, south: counterpart }, 9))
  await idle()
  texts.set(head, seal(body as object))
  const desk = testDesk({ storage: memoryStorage(texts) })
  await desk.acts.open()
  const { saved, damaged } = desk.store.getState()
  expect(new Set(saved.map((game) => game.id))).toEqual(new Set([id, second.game().id]))
  expect(saved.map(({ title }) => title)).toEqual(['The well', 'The well'])
  expect(damaged).toEqual([])
})
