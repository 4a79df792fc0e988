import { describe, expect, test } from 'vitest'
import type { DeskState } from '../../src/session/desk/desk.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { type Change, partyIn, tinyText, withMediator } from '../fixtures/tinyScenario.ts'
import { counterpart, ELDER, idle, NORTH, person, SOUTH, step, testDesk, wellSetup } from './testDesk.ts'

const PARTIES: readonly PartyId[] = [NORTH, SOUTH, ELDER]

/** Sentences and a number that only one seat may see, in every place where a scenario keeps a secret. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  north: ['planted-north', '55.0625', '49.9375'],
  south: ['planted-south', '40.3125', '29.6875'],
  elder: ['planted-elder', '21.1875', '39.8125'],
}

const plant: Change = (file) => {
  for (const [id, [word, reservationValue, weight]] of Object.entries(PLANTED)) {
    const party = partyIn(file, id)
    party.brief = { headline: `${word} headline`, text: `${word} text`, adviser: `${word} adviser` }
    party.goal = `${word} goal`
    party.interests = party.interests.map((interest) => ({ ...interest, title: `${word} interest` }))
    party.walkAway = {
      ...party.walkAway,
      batna: `${word} batna`,
      because: `${word} because`,
      reservationValue: Number(reservationValue),
    }
    const [first, second] = Object.values(party.positions)
    if (first === undefined || second === undefined) throw new Error('The tiny scenario has three issues.')
    second.weight += first.weight - Number(weight)
    first.weight = Number(weight)
    party.redLines = (party.redLines ?? []).map((line) => ({ ...line, because: `${word} red line` }))
  }
}

const setup = (seats: Parameters<typeof wellSetup>[0], seed: number) => ({
  ...wellSetup({ elder: counterpart, ...seats }, seed),
  scenarioText: tinyText(withMediator, plant),
})

const secretsOf = (party: PartyId): readonly string[] => {
  const planted = PLANTED[party]
  if (planted === undefined) throw new Error(`No secret of "${party}" is looked for.`)
  return planted
}

/** Every state that the store ever held while the talks were open is looked through. */
const watched = (desk: ReturnType<typeof testDesk>) => {
  let looked = 0
  const opened: (PartyId | null)[] = []
  const look = (state: DeskState) => {
    const { game } = state
    const text = JSON.stringify(state)
    if (game !== null) {
      expect(game.view?.viewer ?? null).toBe(game.viewer)
      expect(game.viewer !== null && game.curtain !== null).toBe(false)
      opened.push(game.viewer)
    }
    if (game?.stage === 'closed') return
    looked++
    for (const party of PARTIES) {
      const found = secretsOf(party).filter((secret) => text.includes(secret))
      if (game === null || game.viewer !== party) expect(found, `of ${party}`).toEqual([])
    }
    expect(text).not.toContain('"rule":')
  }
  desk.store.subscribe(look)
  return { looked: () => looked, opened }
}

/** Seeds of games in which the store has many states to be looked through. */
const LONG_GAMES = [2, 3, 4, 7]

describe('until the talks close the store holds', () => {
  test('nothing that one of two people at a screen keeps from the other', async () => {
    for (const seed of LONG_GAMES) {
      const desk = testDesk()
      const watch = watched(desk)
      await desk.acts.start(setup({ north: person, south: person }, seed))
      const whoReads = async (party: PartyId) => {
        expect(desk.game()).toMatchObject({ viewer: null, curtain: party, view: null, notes: '' })
        desk.acts.liftCurtain()
        expect(desk.game()).toMatchObject({ viewer: party, curtain: null })
        desk.acts.prepare(party, { firstOffer: secretsOf(party)[0] ?? '' })
        desk.acts.note(`${secretsOf(party)[0]} note`)
        expect(JSON.stringify(desk.game().transcript)).toContain(secretsOf(party)[0])
        desk.acts.sitDown()
      }
      await whoReads(NORTH)
      await whoReads(SOUTH)
      while (await step(desk)) {
        const { mind, stage } = desk.game()
        if (mind !== null && stage === 'talks')
          desk.acts.keepMind({ ...mind, drafted: { path: 'shut' } as never })
      }
      await idle()
      expect(watch.looked()).toBeGreaterThan(50)
      expect(new Set(watch.opened)).toEqual(new Set([NORTH, SOUTH, null]))
      const both = desk.game().transcript.preparation
      expect(Object.keys(both)).toEqual([NORTH, SOUTH])
    }
  })

  test('nothing that counterparts keep from the person they play with, nor what they thought', async () => {
    for (const seed of LONG_GAMES) {
      const desk = testDesk()
      const watch = watched(desk)
      await desk.acts.start(setup({ north: counterpart, south: person }, seed))
      while (await step(desk));
      expect(watch.looked()).toBeGreaterThan(30)
      expect(new Set(watch.opened)).toEqual(new Set([SOUTH]))
    }
  })

  test('nothing of a game that was left', async () => {
    const desk = testDesk()
    await desk.acts.start(setup({ north: person, south: person }, 4))
    desk.acts.liftCurtain()
    desk.acts.leave()
    await idle()
    const text = JSON.stringify(desk.store.getState())
    for (const party of PARTIES) for (const secret of secretsOf(party)) expect(text).not.toContain(secret)
  })
})

describe('at one screen', () => {
  test('nobody moves, asks or notes while the curtain is down', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup({ north: person, south: person }))
    expect(desk.game().viewer).toBeNull()
    desk.acts.sitDown()
    desk.acts.note('Anything')
    expect(desk.game().stage).toBe('briefing')
    expect(await desk.acts.estimate({ path: 'open' } as never, { [SOUTH]: 50 })).toMatchObject({
      code: 'not-seated',
    })
    expect(desk.acts.judge({ type: 'pass', by: NORTH })).not.toBeNull()
  })

  test('the curtain falls whenever it is another person’s move, also for an answer', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup({ north: person, south: person }))
    for (const party of [NORTH, SOUTH]) {
      desk.acts.liftCurtain()
      expect(desk.game().viewer).toBe(party)
      desk.acts.sitDown()
    }
    const mover = desk.game().curtain
    desk.acts.liftCurtain()
    const { view } = desk.game()
    expect(view?.toMove).toBe(mover)
    expect(
      desk.acts.make({
        type: 'offer',
        by: mover ?? NORTH,
        package: { path: 'open' } as never,
        forAccordOnly: [],
      }),
    ).toBeNull()
    expect(desk.game()).toMatchObject({ viewer: null, curtain: mover === NORTH ? SOUTH : NORTH, view: null })
    desk.acts.liftCurtain()
    expect(desk.game().view?.phase).toBe('answering')
  })
})
