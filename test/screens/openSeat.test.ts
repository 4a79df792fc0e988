import { describe, expect, test, vi } from 'vitest'
import { openSeat } from '../../src/screens/openSeat.ts'
import { adviceOn } from '../../src/seat/advice.ts'
import type { SeatState } from '../../src/seat/seat.ts'
import type { DeskState, Setup } from '../../src/session/desk/desk.ts'
import type { Card } from '../../src/telling/consequences.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import {
  counterpart,
  idle,
  NORTH,
  person,
  SOUTH,
  testDesk,
  untilAsked,
  wellSetup,
} from '../session/testDesk.ts'

const openPath = { path: 'open' } as Package

const cardOf = (party: PartyId): Card => ({
  key: '4.0',
  kind: 'pressure',
  party,
  headline: 'Your no deal 50 → 47',
  cause: '',
  before: '50',
  after: '47',
  figures: { before: 50, after: 47 },
  issue: null,
  options: [],
  change: null,
  turn: 2,
  turns: 6,
})

/** A seat over a desk, on a clock that stands still until it is moved. */
const seated = async (setup: Setup, isPaced = true) => {
  const desk = testDesk()
  let time = 0
  let due: (() => void) | null = null
  const seat = openSeat({
    desk,
    clock: {
      now: () => time,
      after: (_, act) => {
        due = act
        return () => {
          due = null
        }
      },
    },
    isStill: () => false,
    isPaced,
  })
  await seat.acts.start(setup)
  return {
    desk,
    seat,
    state: (): SeatState => seat.store.getState(),
    /** Lets time pass, as far as anything waits for it. */
    wait: (milliseconds: number) => {
      time += milliseconds
      const act = due
      due = null
      act?.()
    },
  }
}

const atNorth = async (isPaced = true) => {
  const table = await seated(wellSetup({ north: person, south: counterpart }), isPaced)
  table.seat.acts.sitDown()
  await untilAsked(table.desk)
  table.wait(60_000)
  return table
}

const offer = (by: PartyId) => ({ type: 'offer', by, package: openPath, forAccordOnly: [] }) as const

describe('the store changes once', () => {
  const counting = (table: Awaited<ReturnType<typeof atNorth>>) => {
    const steps: DeskState[] = []
    table.seat.store.subscribe((state) => steps.push(state))
    return steps
  }

  test('for a click on the draft, and not for one that changes nothing', async () => {
    const table = await atNorth()
    const steps = counting(table)
    table.seat.acts.look({ drafted: openPath })
    expect(steps).toHaveLength(1)
    table.seat.acts.look({ drafted: table.state().focus.drafted })
    expect(steps).toHaveLength(1)
  })

  test('for a person’s offer, which empties the draft and begins its moment', async () => {
    const table = await atNorth()
    table.seat.acts.look({ drafted: openPath })
    const steps = counting(table)
    expect(table.seat.acts.make(offer(NORTH))).toBeNull()
    expect(steps).toHaveLength(1)
    expect(table.state()).toMatchObject({ focus: { drafted: {}, past: [] }, game: { considering: SOUTH } })
    expect(table.state().attention?.moments[0]?.type).toBe('answer')
  })
})

test('while something is being told no move can be made, and the table is not shown beyond it', async () => {
  const table = await atNorth()
  table.seat.acts.make(offer(NORTH))
  await untilAsked(table.desk)
  expect(table.desk.game().view?.toMove).toBe(NORTH)
  expect(table.state().game?.view?.record.some(({ type }) => type === 'offer.answered')).toBe(false)
  expect(table.seat.acts.judge({ type: 'pass', by: NORTH })?.code).toBe('being-told')
  table.wait(60_000)
  table.seat.acts.goOn()
  table.wait(60_000)
  expect(table.state().game?.view).toBe(table.desk.game().view)
  expect(table.seat.acts.judge({ type: 'pass', by: NORTH })).toBeNull()
})

test('a timer that fires early is set again: the moment still comes to its end', async () => {
  const table = await atNorth()
  table.seat.acts.make(offer(NORTH))
  await untilAsked(table.desk)
  const step = () => table.state().attention?.step
  const before = step()
  table.wait(0)
  expect(step()).toBe(before)
  table.wait(60_000)
  expect(step()).not.toBe(before)
})

test('without a pace every moment is told as its end at once', async () => {
  const table = await atNorth(false)
  table.seat.acts.make(offer(NORTH))
  await untilAsked(table.desk)
  const { attention } = table.state()
  expect(attention?.moments[0]?.steps[attention.step]?.name).toBe('told')
})

test('a draft and what has been told are there when the game is opened again', async () => {
  const table = await atNorth()
  table.seat.acts.look({ drafted: openPath })
  const { told } = table.state().attention ?? {}
  await idle()
  const { id } = table.desk.game()
  table.seat.acts.leave()
  expect(table.state()).toMatchObject({ focus: { drafted: {} }, attention: null, mind: null })
  await table.seat.acts.resume(id)
  expect(table.state()).toMatchObject({ focus: { drafted: openPath }, attention: { told, moments: [] } })
})

test('unread cards are there when the game is opened again, read ones are not', async () => {
  const table = await atNorth()
  const reopened = async (cards: readonly Card[]) => {
    const { mind } = table.state()
    if (mind === null) throw new Error('North has the screen.')
    table.desk.acts.keepMind({ ...mind, cards })
    await idle()
    const { id } = table.desk.game()
    table.seat.acts.leave()
    await table.seat.acts.resume(id)
    return table.state().attention?.cards
  }
  const card = cardOf(NORTH)
  expect(await reopened([card])).toEqual([card])
  // Forged, or of another scenario: there is nobody whose mark could stand beside it.
  expect(await reopened([card, cardOf('nobody' as PartyId)])).toEqual([card])
  table.seat.acts.readCards()
  expect(table.state().mind?.cards).toEqual([])
})

test('at one screen, a draft waits behind the curtain for the person whose it is', async () => {
  const table = await seated(wellSetup({ north: person, south: person }))
  const take = (party: PartyId) => {
    expect(table.state().game?.curtain).toBe(party)
    expect(table.state()).toMatchObject({ attention: null, focus: { drafted: {}, past: [] } })
    table.seat.acts.liftCurtain()
    table.wait(60_000)
  }
  take(NORTH)
  table.seat.acts.sitDown()
  take(SOUTH)
  table.seat.acts.sitDown()
  take(NORTH)
  table.seat.acts.look({ drafted: openPath })
  expect(table.seat.acts.make(offer(NORTH))).toBeNull()
  take(SOUTH)
  table.seat.acts.look({ drafted: { path: 'shut' } as Package })
  expect(table.seat.acts.make({ type: 'answer', by: SOUTH, accept: false, inTheWay: [] })).toBeNull()
  expect(table.state().focus.drafted).toEqual({ path: 'shut' })
})

describe('a guess and the adviser', () => {
  test('a guess bears the offer’s number once the draft is offered, and is kept with the game', async () => {
    const table = await atNorth()
    table.seat.acts.look({ drafted: openPath })
    table.seat.acts.guess(SOUTH, 'likely')
    expect(table.state().mind?.guesses).toEqual([
      { party: SOUTH, offered: openPath, guess: 80, told: null, offer: null },
    ])
    table.seat.acts.make(offer(NORTH))
    expect(table.state().mind?.guesses).toMatchObject([{ guess: 80, offer: 1 }])
    await untilAsked(table.desk)
    await idle()
    const { id } = table.desk.game()
    table.seat.acts.leave()
    await table.seat.acts.resume(id)
    expect(table.state().mind?.guesses).toMatchObject([{ guess: 80, offer: 1 }])
  })

  test('two presses are one question; a draft changed meanwhile leaves the answer with the earlier draft', async () => {
    const table = await atNorth()
    table.seat.acts.look({ drafted: openPath })
    table.seat.acts.guess(SOUTH, 'even')
    table.seat.acts.askAdviser()
    table.seat.acts.askAdviser()
    expect(table.state().advising.asking).toEqual([openPath])
    const other = { path: 'shut' } as Package
    table.seat.acts.look({ drafted: other })
    await vi.waitFor(() => expect(table.state().advising.given).not.toBeNull())
    const { advising, game, mind } = table.state()
    expect(game?.estimatesLeft).toBe(2)
    expect(adviceOn(advising, other, 0)).toMatchObject({ type: 'earlier', advice: { package: openPath } })
    expect(mind?.guesses[0]?.told).toEqual(expect.objectContaining({ low: expect.any(Number) }))
  })

  test('an answer that has been paid for is there when the game is opened again', async () => {
    const table = await atNorth()
    table.seat.acts.look({ drafted: openPath })
    table.seat.acts.guess(SOUTH, 'even')
    table.seat.acts.askAdviser()
    await vi.waitFor(() => expect(table.state().advising.given).not.toBeNull())
    const { given } = table.state().advising
    await idle()
    const { id } = table.desk.game()
    table.seat.acts.leave()
    expect(table.state().advising.given).toBeNull()
    await table.seat.acts.resume(id)
    expect(table.state().advising).toEqual({ asking: [], given, failed: null })
    expect(table.state().game?.estimatesLeft).toBe(2)
  })

  test('without a guess the adviser is not asked, and says so', async () => {
    const table = await atNorth()
    table.seat.acts.look({ drafted: openPath })
    table.seat.acts.askAdviser()
    await idle()
    const now = adviceOn(table.state().advising, openPath, 0)
    expect(now).toMatchObject({ type: 'failed', problem: { code: 'guess-first' } })
    expect(table.state().game?.estimatesLeft).toBe(3)
  })
})

test('what happens before the words of announcements are here is announced once they are', async () => {
  const { state } = await atNorth()
  await vi.waitFor(() => expect(state().said?.words).toContain('Your turn'))
  expect(state().said?.number).toBeGreaterThan(0)
})
