import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Setup } from '../../src/session/desk/desk.ts'
import { keysOf, seal } from '../../src/session/saving/gameTexts.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { elderSetup, idle, person, SOUTH, step, testDesk, untilAsked, wellSetup } from './testDesk.ts'

const fair = playParty('fair')

/** The same game played straight through, without a desk. */
const straight = (setup: Setup) => {
  const read = readScenario(setup.scenarioText)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const people = Object.entries(setup.seats).filter(([, seat]) => seat.held === 'human')
  const { transcript } = playGame(read.value, setup, Object.fromEntries(people.map(([id]) => [id, fair])))
  return transcript.entries.map(({ move }) => move)
}

const casts = fc.constantFrom<(seed: number) => Setup>(
  (seed) => wellSetup(undefined, seed),
  (seed) => wellSetup({ north: person, south: person }, seed),
  (seed) => elderSetup({ north: { held: 'counterpart', temperament: 'hard' }, south: person }, seed),
  (seed) => elderSetup({ north: person, south: { held: 'counterpart', temperament: 'conceding' } }, seed),
)

test('a game left and resumed after every move is the game played straight through', async () => {
  await fc.assert(
    fc.asyncProperty(casts, fc.integer(), async (cast, seed) => {
      const setup = cast(seed)
      const storage = memoryStorage()
      let desk = testDesk({ storage })
      await desk.acts.open()
      expect(await desk.acts.start(setup)).toEqual([])
      const { id } = desk.game()
      for (;;) {
        await untilAsked(desk)
        const before = desk.game()
        await idle()
        desk = testDesk({ storage })
        await desk.acts.open()
        expect(desk.store.getState().saved.map((saved) => saved.id)).toEqual([id])
        expect(await desk.acts.resume(id)).toEqual([])
        await untilAsked(desk)
        const { viewer } = before
        if (desk.game().curtain !== null && desk.game().curtain === viewer) desk.acts.liftCurtain()
        expect(desk.game()).toEqual(before)
        if (!(await step(desk, fair))) break
      }
      expect(desk.game().transcript.entries.map(({ move }) => move)).toEqual(straight(setup))
    }),
    { numRuns: 8 },
  )
})

test('a draft, notes and what the adviser has given survive a reload', async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup())
  desk.acts.sitDown()
  await untilAsked(desk)
  desk.acts.note('They need the path.')
  const { mind } = desk.game()
  if (mind === null) throw new Error('North has the screen.')
  desk.acts.keepMind({ ...mind, drafted: { path: 'open' } as never, forAccordOnly: ['path'] as never })
  await desk.acts.estimate({ path: 'open' } as never, { [SOUTH]: 60 })
  await idle()
  const again = testDesk({ storage: desk.storage })
  await again.acts.resume(desk.game().id)
  expect(again.game()).toEqual(desk.game())
  expect(again.game().notes).toBe('They need the path.')
  expect(again.game().estimatesLeft).toBe(2)
  expect(again.game().mind).toMatchObject({
    drafted: { path: 'open' },
    forAccordOnly: ['path'],
  })
})

test('a game that was closed when it was left is closed when it is resumed', async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup())
  while (await step(desk));
  await idle()
  const again = testDesk({ storage: desk.storage })
  await again.acts.resume(desk.game().id)
  expect(again.game().stage).toBe('closed')
  expect(again.game()).toEqual(desk.game())
})

test('several games are kept, newest first, each with its place in a sentence', async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup(undefined, 1))
  const first = desk.game().id
  await idle()
  await desk.acts.start(elderSetup({ north: person, south: person }, 2))
  const second = desk.game().id
  await idle()
  expect(desk.store.getState().saved.map(({ id }) => id)).toEqual([second, first])
  await desk.acts.resume(first)
  desk.acts.sitDown()
  await untilAsked(desk)
  await idle()
  const { saved } = desk.store.getState()
  expect(saved.map(({ id }) => id)).toEqual([first, second])
  expect(saved[0]).toMatchObject({ stage: 'talks', seatNames: ['North'], round: { number: 1 } })
  expect(saved[0]?.summary).toMatch(/^Your seat: North\. Round 1, turn \d of 4\. .* your turn/)
  expect(saved[1]?.summary).toBe('Your seats: North and South. You are reading your brief.')
  expect(saved[0]?.cover.map(({ label, steps }) => [label, steps])).toEqual([
    ['Water', 4],
    ['Path', 2],
    ['Wall', 3],
  ])
})

test('a game kept by an earlier version, with notes in its transcript and drafts in its head, opens with both', async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup())
  desk.acts.sitDown()
  await untilAsked(desk)
  desk.acts.note('They need the path.')
  await idle()
  const { id } = desk.game()
  const keys = keysOf(id)
  const { text } = await desk.acts.exportGame(id)
  expect(text).toContain('"notes"')
  const [, head = ''] = ((await desk.storage.read(keys.head)) ?? '').split('\n')
  const { saved, aside } = JSON.parse(head)
  const minds = { north: { issue: 'path', drafted: { path: 'open' }, forAccordOnly: [], toldUpTo: 1 } }
  const storage = memoryStorage(
    new Map([
      [keys.game, text],
      [keys.head, seal({ format: 1, saved, aside: { ...aside, minds } })],
    ]),
  )
  const again = testDesk({ storage })
  await again.acts.open()
  expect(again.store.getState().damaged).toEqual([])
  expect(await again.acts.resume(id)).toEqual([])
  expect(again.game().notes).toBe('They need the path.')
  expect(again.game().mind?.drafted).toEqual({ path: 'open' })
  await idle()
  expect(await storage.read(keys.game)).not.toContain('They need the path.')
})

test('a draft and guesses open although what stood before the person cannot be read', async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup())
  desk.acts.sitDown()
  await untilAsked(desk)
  const { mind } = desk.game()
  if (mind === null) throw new Error('North has the screen.')
  desk.acts.keepMind({ ...mind, drafted: { path: 'open' } as never })
  await idle()
  const keys = keysOf(desk.game().id)
  const [, body = ''] = ((await desk.storage.read(keys.minds)) ?? '').split('\n')
  const { north } = JSON.parse(body)
  const changed = { north: { ...north, cards: [{ kind: 'fog' }], given: { advice: 'yes' } } }
  await desk.storage.write({ [keys.minds]: seal(changed) })
  const again = testDesk({ storage: desk.storage })
  expect(await again.acts.resume(desk.game().id)).toEqual([])
  expect(again.game().mind).toMatchObject({ drafted: { path: 'open' }, cards: [], given: null })
})
