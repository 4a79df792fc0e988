import { beforeEach, describe, expect, test, vi } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { DeskState } from '../../src/session/desk/desk.ts'
import type { AdviceGiven } from '../../src/session/desk/mind.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import * as judging from '../../src/table/judge.ts'
import type { Card } from '../../src/telling/consequences.ts'
import type { IssueId, OptionId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { counterpart, idle, NORTH, person, testDesk, untilAsked, wellSetup } from './testDesk.ts'

vi.mock('../../src/table/judge.ts', async (load) => {
  const real = await load<typeof judging>()
  return { ...real, judge: vi.fn(real.judge) }
})

beforeEach(() => vi.mocked(judging.judge).mockClear())

const openPath = { path: 'open' } as Package

/** North to move, with every later step of the store written down. */
const watched = async () => {
  const texts = new Map<string, string>()
  const writes: string[][] = []
  const under = memoryStorage(texts)
  const desk = testDesk({
    storage: {
      ...under,
      write: (changed, ...more) => {
        writes.push(Object.keys(changed))
        return under.write(changed, ...more)
      },
    },
  })
  await desk.acts.start(wellSetup({ north: person, south: counterpart }))
  desk.acts.sitDown()
  await untilAsked(desk)
  if (desk.game().view?.toMove !== NORTH) throw new Error('North should be asked first.')
  await idle()
  const steps: DeskState[] = []
  desk.store.subscribe((state) => steps.push(state))
  writes.length = 0
  vi.mocked(judging.judge).mockClear()
  return { desk, steps, writes, id: desk.game().id }
}

describe('the store changes once', () => {
  test('for a person’s move, and names who considers next', async () => {
    const { desk, steps } = await watched()
    steps.length = 0
    expect(desk.acts.make({ type: 'offer', by: NORTH, package: openPath, forAccordOnly: [] })).toBeNull()
    expect(steps).toHaveLength(1)
    expect(steps[0]?.game?.considering).toBe('south')
    expect(steps[0]?.game?.view?.onTable?.package).toEqual(openPath)
    expect(steps[0]?.saved[0]?.summary).toContain('South')
  })

  test('for each move of a counterpart', async () => {
    const { desk, steps } = await watched()
    desk.acts.make({ type: 'offer', by: NORTH, package: openPath, forAccordOnly: [] })
    const { moves } = desk.game().transcript
    steps.length = 0
    await untilAsked(desk)
    expect(desk.game().transcript.moves - moves).toBeGreaterThan(0)
    expect(steps).toHaveLength(desk.game().transcript.moves - moves)
  })

  test('for a note, and not at all for kept attention', async () => {
    const { desk, steps } = await watched()
    desk.acts.note('They need the path.')
    expect(steps).toHaveLength(1)
    const { mind } = desk.game()
    if (mind === null) throw new Error('North has the screen.')
    desk.acts.keepMind({ ...mind, toldUpTo: 3 })
    await idle()
    expect(steps).toHaveLength(1)
  })
})

test('a lawful move is judged once, whoever makes it', async () => {
  const { desk } = await watched()
  const { view, transcript } = desk.game()
  if (view === null) throw new Error('North has the screen.')
  expect(desk.acts.make(playParty('fair')(view).move)).toBeNull()
  await untilAsked(desk)
  const made = desk.game().transcript.moves - transcript.moves
  expect(made).toBeGreaterThan(0)
  expect(vi.mocked(judging.judge)).toHaveBeenCalledTimes(made)
})

describe('what is written', () => {
  test('for a note is the notes alone, and for a draft the attention alone', async () => {
    const { desk, writes, id } = await watched()
    for (const text of ['T', 'Th', 'The']) {
      desk.acts.note(text)
      await idle()
    }
    const { mind } = desk.game()
    if (mind === null) throw new Error('North has the screen.')
    desk.acts.keepMind({ ...mind, drafted: openPath })
    await idle()
    await idle()
    expect(new Set(writes.flat())).toEqual(new Set([`writings:${id}`, `minds:${id}`, `revision:${id}`]))
  })

  test('for an answer on the preparation sheet is not the transcript', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    await idle()
    const written: string[] = []
    const { write } = desk.storage
    Object.assign(desk.storage, {
      write: (changed: Readonly<Record<string, string>>) => {
        written.push(...Object.keys(changed))
        return write(changed)
      },
    })
    desk.acts.prepare(NORTH, { firstOffer: 'The path.' })
    await idle()
    const { id } = desk.game()
    expect(written).toEqual([`writings:${id}`, `revision:${id}`])
    const again = testDesk({ storage: desk.storage })
    await again.acts.resume(desk.game().id)
    expect(again.game().transcript.preparation).toEqual({ north: { firstOffer: 'The path.' } })
  })
})

const card: Card = {
  key: '4.0',
  kind: 'mandate',
  party: NORTH,
  headline: 'The path: wider',
  cause: 'Something was settled.',
  before: null,
  after: null,
  figures: null,
  issue: 'path' as IssueId,
  options: ['open' as OptionId],
  change: 'wider',
  turn: 2,
  turns: 6,
}
const given: AdviceGiven = {
  advice: {
    package: openPath,
    guesses: { [NORTH]: 40 },
    estimates: [
      {
        party: NORTH,
        low: 0.2,
        high: 0.3,
        inTheWay: ['path' as IssueId],
        reason: { type: 'missesMost', issue: 'path' as IssueId },
      },
    ],
  },
  asOf: 4,
}

test('kept attention is there when the game is opened again, limited in size', async () => {
  const { desk, id } = await watched()
  const guess = { party: NORTH, offered: openPath, guess: 40, told: { low: 20, high: 30 }, offer: null }
  const mind = {
    issue: null,
    drafted: openPath,
    forAccordOnly: [],
    toldUpTo: 4,
    cards: Array.from({ length: 120 }, (_, index) => ({ ...card, key: `${120 - index}.0` })),
    given,
    guesses: Array.from({ length: 500 }, (_, index) => ({ ...guess, offer: index })),
    hints: false,
  }
  desk.acts.keepMind(mind)
  await idle()
  const again = testDesk({ storage: desk.storage })
  await again.acts.resume(id)
  expect(again.game().mind).toEqual({
    ...mind,
    guesses: mind.guesses.slice(-400),
    cards: mind.cards.slice(0, 100),
  })
})
