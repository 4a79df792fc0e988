import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import { type Thinker, Unreachable } from '../../src/session/thinking/thinker.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import type { Move } from '../../src/table/move.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import {
  counterpart,
  elderSetup,
  idle,
  NORTH,
  person,
  playOut,
  SOUTH,
  seated,
  step,
  testDesk,
  untilAsked,
  wellSetup,
} from './testDesk.ts'

const neverOpen = (): never => {
  throw new Error('No game is open.')
}

const openPath = { path: 'open' } as Package
const evenWater = { water: 'even' } as Package
const offer = (pack: Package): Move => ({ type: 'offer', by: NORTH, package: pack, forAccordOnly: [] })

describe('a setup', () => {
  test('with a broken scenario gives its problems with their places', async () => {
    const desk = testDesk()
    const problems = await desk.acts.start({ ...wellSetup(), scenarioText: '{ "format": 1, }' })
    expect(problems[0]?.line).toBe(1)
    expect(desk.store.getState().game).toBeNull()
  })

  test('must fit the scenario', async () => {
    const { acts } = testDesk()
    const codes = async (change: object) =>
      (await acts.start({ ...wellSetup(), ...change })).map(({ code }) => code)
    expect(await codes({ reading: 'wishful' })).toEqual(['unknown-reading'])
    expect(await codes({ sitting: 'endless' })).toEqual(['unknown-sitting'])
    expect(await codes({ seats: { north: person } })).toEqual(['empty-seat'])
    expect(await codes({ seats: { north: person, south: person, west: person } })).toEqual(['unknown-party'])
    expect(await codes({ seats: { north: counterpart, south: counterpart } })).toEqual(['nobody-plays'])
    expect(await codes({ seed: 0.5 })).toEqual(['bad-seed'])
  })
})

test('a scenario checked when the game was built plays as the file that it was read from', async () => {
  for (const name of ['geneva-2026-02', 'second-hand-bicycle']) {
    const file = readFileSync(join(import.meta.dirname, `../../scenarios/${name}.json`), 'utf8')
    const read = readScenario(file)
    if (!read.ok) throw new Error(read.problems[0]?.message)
    const scenario = read.value
    const scenarioText = JSON.stringify(scenario)
    expect(JSON.parse(scenarioText)).toEqual(scenario)
    const again = readScenario(scenarioText)
    expect(again.ok && JSON.stringify(again.value)).toBe(scenarioText)
    const seats = Object.fromEntries(
      scenario.parties.map(({ id }, index) => [id, index === 0 ? person : counterpart]),
    )
    const [reading, sitting] = [scenario.readings[0]?.id, scenario.sittings[0]?.id]
    if (reading === undefined || sitting === undefined) throw new Error('Nothing to play.')
    const played = []
    for (const setup of [
      { scenarioText: file, reading, sitting, seed: 11, seats },
      { scenarioText, checked: true, reading, sitting, seed: 11, seats },
    ]) {
      const desk = testDesk()
      expect(await desk.acts.start(setup)).toEqual([])
      await playOut(desk)
      played.push(desk.game().transcript.entries)
    }
    expect(played[1]).toEqual(played[0])
  }
})

describe('at the desk', () => {
  test('no move can be made before the briefing has ended', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    expect(desk.game().stage).toBe('briefing')
    expect(desk.acts.make(offer(openPath))?.code).toBe('not-seated')
    expect(desk.game().transcript.moves).toBe(0)
    desk.acts.sitDown()
    expect(desk.game().stage).toBe('talks')
  })

  test('a move that cannot be made says why, changes nothing, and the next one clears it', async () => {
    const desk = await seated()
    const { moves } = desk.game().transcript
    const problem = desk.acts.make(offer(evenWater))
    expect(problem?.code).toMatch(/mandate/i)
    expect(desk.game().refused).toBe(problem)
    expect(desk.game().transcript.moves).toBe(moves)
    expect(desk.acts.make(offer(openPath))).toBeNull()
    expect(desk.game().refused).toBeNull()
  })

  test('no move can be made for a seat that is not on the screen', async () => {
    const desk = await seated()
    expect(desk.acts.judge({ type: 'pass', by: SOUTH })?.code).toBe('not-your-seat')
  })

  test('the books open when the talks close, and not before', async () => {
    const desk = await seated()
    expect(desk.game().transcript.entries).toEqual([])
    await expect(desk.acts.debrief()).rejects.toThrow(/closed/)
    await playOut(desk)
    const { transcript } = desk.game()
    expect(transcript.entries).toHaveLength(transcript.moves)
    expect(transcript.entries.some(({ reasons }) => reasons !== null)).toBe(true)
  })

  test('the adviser wants a guess first and gives three estimates a round', async () => {
    const desk = await seated()
    const ask = (guesses: Record<PartyId, number>) => desk.acts.estimate(openPath, guesses)
    expect(await ask({})).toMatchObject({ code: 'guess-first' })
    expect(desk.game().estimatesLeft).toBe(3)
    for (const left of [2, 1, 0]) {
      expect(await ask({ [SOUTH]: 50 })).toMatchObject({
        package: openPath,
        guesses: { [SOUTH]: 50 },
        estimates: [{ party: SOUTH }],
      })
      expect(desk.game().estimatesLeft).toBe(left)
    }
    expect(await ask({ [SOUTH]: 50 })).toMatchObject({ code: 'no-estimates-left' })
    const { round } = desk.game().view ?? {}
    while (desk.game().view?.round.id === round?.id && (await step(desk)));
    expect(desk.game().estimatesLeft).toBe(3)
  })

  const failing = (decide: Thinker['decide']): Thinker => ({ ...localThinker(), decide })
  const plainlySpoken = (desk: Awaited<ReturnType<typeof seated>>) =>
    desk.store.getState().notices.map(({ code }) => code)

  test('a counterpart whose strategy throws uses the plain strategy, one notice says so, and the game ends', async () => {
    const local = localThinker()
    const desk = await seated(
      failing((view, temperament, game) =>
        view.own.strategy.model === 'none'
          ? local.decide(view, temperament, game)
          : Promise.reject(new Error('no idea')),
      ),
    )
    await playOut(desk)
    expect(desk.game().stage).toBe('closed')
    expect(plainlySpoken(desk)).toEqual(['played-plainly'])
    expect(desk.game().transcript.entries.every(({ move, reasons }) => move.by === NORTH || reasons)).toBe(
      true,
    )
  })

  test('a counterpart that always throws makes the mildest lawful move', async () => {
    for (const cast of [wellSetup(), elderSetup({ north: person, south: counterpart })]) {
      const desk = testDesk({ thinker: failing(() => Promise.reject(new Error('no idea'))) })
      await desk.acts.start(cast)
      await playOut(desk)
      const { stage, transcript } = desk.game()
      expect(stage).toBe('closed')
      const rules = transcript.entries.flatMap(({ reasons }) => reasons?.rule ?? [])
      expect(rules.length).toBeGreaterThan(0)
      expect(new Set(rules)).toEqual(new Set(['fallback.mild']))
    }
  })

  test('a counterpart that cannot be reached is waited for, and asked again by the notice’s button', async () => {
    const local = localThinker()
    let reached = false
    const desk = await seated(
      failing((view, temperament, game) =>
        reached ? local.decide(view, temperament, game) : Promise.reject(new Unreachable('offline')),
      ),
    )
    if (desk.game().view?.toMove === NORTH) await step(desk)
    expect(desk.game().considering).toBeNull()
    const [notice] = desk.store.getState().notices
    expect(notice).toMatchObject({ code: 'thinking-failed', remedy: 'thinkAgain', game: desk.game().id })
    if (notice === undefined) throw new Error('Nothing was said.')
    reached = true
    const { moves } = desk.game().transcript
    await desk.acts.mend(notice)
    await untilAsked(desk)
    expect(desk.game().transcript.moves).toBeGreaterThan(moves)
    expect(desk.store.getState().notices).toEqual([])
  })

  test('a counterpart’s refused move reveals nothing of its mandate, and another is made', async () => {
    const local = localThinker()
    const desk = await seated(
      failing(async (view, temperament, game) => ({
        ...(await local.decide(view, temperament, game)),
        move: { type: 'answer', by: SOUTH, accept: true, inTheWay: [] },
      })),
    )
    const water = { water: 'north-first' } as Package
    expect(desk.acts.make({ type: 'offer', by: NORTH, package: water, forAccordOnly: [] })).toBeNull()
    await untilAsked(desk)
    const [notice] = desk.store.getState().notices
    expect(notice?.code).toBe('played-plainly')
    expect(notice?.message).not.toMatch(/mandate|red line|government|water/i)
    expect(desk.game().view?.offers.at(-1)?.number).toBe(1)
    expect(desk.game().view?.toMove).toBe(NORTH)
  })

  test('two estimates asked for at once, one of which fails, leave one spent', async () => {
    const local = localThinker()
    let asked = 0
    const desk = await seated({
      ...local,
      estimate: (view, pack, party) =>
        ++asked === 1 ? Promise.reject(new Error('no idea')) : local.estimate(view, pack, party),
    })
    const both = await Promise.all(
      [openPath, evenWater].map((pack) => desk.acts.estimate(pack, { [SOUTH]: 50 })),
    )
    expect(both).toMatchObject([{ code: 'adviser-failed' }, { package: evenWater }])
    expect(desk.game().estimatesLeft).toBe(2)
  })

  test('two presses on the adviser ask once and spend one estimate', async () => {
    const desk = await seated()
    const [first, second] = await Promise.all([
      desk.acts.estimate(openPath, { [SOUTH]: 50 }),
      desk.acts.estimate({ ...openPath }, { [SOUTH]: 90 }),
    ])
    expect(second).toBe(first)
    expect(first).toMatchObject({ guesses: { [SOUTH]: 50 } })
    expect(desk.game().estimatesLeft).toBe(2)
    await desk.acts.estimate(openPath, { [SOUTH]: 50 })
    expect(desk.game().estimatesLeft).toBe(1)
  })

  test('three people share a screen: each reads a brief, takes the screen in turn and sees its own view alone', async () => {
    const desk = testDesk()
    await desk.acts.start(elderSetup({ north: person, south: person, elder: person }))
    const read: (PartyId | null)[] = []
    while (desk.game().stage === 'briefing') {
      read.push(desk.game().curtain)
      desk.acts.liftCurtain()
      expect(desk.game().view?.viewer).toBe(read.at(-1))
      desk.acts.sitDown()
    }
    expect(read).toEqual(desk.game().people)
    expect(read).toHaveLength(3)
    const seen = new Set<PartyId | null>()
    desk.store.subscribe(({ game }) => seen.add(game?.viewer ?? null))
    await playOut(desk)
    expect(desk.game().stage).toBe('closed')
    expect([...desk.game().people].every((party) => seen.has(party))).toBe(true)
  })

  test('the pause for thought comes from the clock, and there is none under reduced motion', async () => {
    const asked: number[] = []
    const storage = testDesk().storage
    const { createDesk } = await import('../../src/session/desk/createDesk.ts')
    const { store, acts, texts } = createDesk({
      storage,
      thinker: localThinker(),
      readCard: async (text) => readCard(text),
      clock: { now: () => 0, wait: async (ms) => void asked.push(ms) },
    })
    await acts.start(wellSetup({ north: person, south: counterpart }))
    acts.sitDown()
    const desk = { store, acts, texts, storage, game: () => store.getState().game ?? neverOpen() }
    await step(desk)
    await step(desk)
    expect(asked.length).toBeGreaterThan(0)
    for (const ms of asked) expect(ms >= 800 && ms <= 2000).toBe(true)
    acts.set({ motion: 'reduced' })
    const before = asked.length
    await playOut(desk)
    expect(new Set(asked.slice(before))).toEqual(new Set([0]))
  })
})

describe('a text from elsewhere', () => {
  const seats = { north: counterpart, south: counterpart }
  const text = () => writeTranscript(playGame(tinyScenario(), wellSetup(seats)).transcript)

  test('that is a game goes on the shelf and can be opened', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    desk.acts.sitDown()
    await untilAsked(desk)
    expect(desk.acts.make(offer(openPath))).toBeNull()
    await untilAsked(desk)
    const exported = (await desk.acts.exportGame(desk.game().id)).text
    const elsewhere = testDesk()
    expect(await elsewhere.acts.importGame(exported)).toEqual([])
    await idle()
    const id = elsewhere.store.getState().saved[0]?.id ?? ''
    expect(await elsewhere.acts.resume(id)).toEqual([])
    const { id: _, ...here } = desk.game()
    const { id: __, ...there } = elsewhere.game()
    // A game without moves would open in its briefing, because sitting down is no move.
    expect(here.transcript.moves).toBeGreaterThan(0)
    // Whoever opens a copy counts as told all that has happened in it.
    const told = here.view?.record.length
    expect(there).toEqual({ ...here, mind: { ...here.mind, toldUpTo: told } })
    expect((await elsewhere.acts.exportGame(id)).text).toBe(exported)
  })

  test('is a game even where nobody at a screen held a seat', async () => {
    const desk = testDesk()
    expect(await desk.acts.importGame(text())).toEqual([])
    await idle()
    const [saved] = desk.store.getState().saved
    expect(await desk.acts.resume(saved?.id ?? '')).toEqual([])
    expect(desk.game()).toMatchObject({ stage: 'closed', people: [], viewer: NORTH })
  })

  test('plays itself out where nobody holds a seat and nobody has moved', async () => {
    const { transcript } = playGame(tinyScenario(), wellSetup(seats))
    const desk = testDesk()
    expect(await desk.acts.importGame(writeTranscript({ ...transcript, entries: [] }))).toEqual([])
    await idle()
    expect(await desk.acts.resume(desk.store.getState().saved[0]?.id ?? '')).toEqual([])
    expect(desk.game().stage).toBe('talks')
    await untilAsked(desk)
    expect(desk.game()).toMatchObject({ stage: 'closed', people: [], viewer: NORTH })
  })

  test.each([
    ['a scenario', () => wellSetup().scenarioText],
    ['an empty file', () => ''],
    ['a page', () => '<!doctype html><p>Hello'],
    ['a package file', () => '{"name":"parley","version":"1.0.0"}'],
    ['a hostile one', () => '{"__proto__":{"format":1},"format":1,"rules":1,"constructor":{"prototype":{}}}'],
  ])('that is %s is refused and leaves the shelf alone', async (_, foreign) => {
    const desk = testDesk()
    const problems = await desk.acts.importGame(foreign())
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/\w/)
    await idle()
    expect(desk.store.getState().saved).toEqual([])
    expect(await desk.storage.list()).toEqual([])
  })
})
