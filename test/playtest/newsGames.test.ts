/** News of every kind, under conditions joined at random: whatever it does, games end, and come to the same again. */
import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { isTextEffect } from '../../src/scenario/changedTexts.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Effect, Scenario } from '../../src/scenario/scenario.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks, resumeTalks, type Talks } from '../../src/table/talks.ts'
import { chance } from '../../src/terms/chance.ts'
import { idsIn } from '../../src/terms/ids.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { tinyText, withMediator } from '../fixtures/tinyScenario.ts'
import { howMany } from '../howMany.ts'
import { set } from '../scenario/editing.ts'
import { legalMove } from '../table/legalMoves.ts'

type Dice = (what: string, sides: number) => number

const grounds = { basis: 'assumed', because: 'Drawn for the test.' } as const
const ISSUES = {
  water: ['unshared', 'north-first', 'even', 'south-first'],
  path: ['shut', 'open'],
  wall: ['stands', 'gate', 'down'],
} as const
const NAMES = ['water', 'path', 'wall'] as const
const PARTIES = ['north', 'south', 'east'] as const

const one = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing =>
  things[dice(what, things.length)] as Thing

const some = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing[] => {
  const chosen = things.filter((_, at) => dice(`${what} ${at}`, 2) === 0)
  return chosen.length === 0 ? [one(dice, what, things)] : chosen
}

const conditionOf = (dice: Dice, what: string, depth: number): object => {
  const issue = one(dice, `${what} issue`, NAMES)
  const leaves: object[] = [
    { type: 'agreed', issue, options: some(dice, `${what} options`, ISSUES[issue]) },
    { type: 'unsettled', issue },
    { type: 'chance', draw: one(dice, `${what} draw`, ['rain', 'luck']), percent: 20 + dice(what, 60) },
    { type: 'reading', reading: one(dice, `${what} reading`, ['plain', 'proud']) },
    { type: 'round', round: 'second', turn: dice(`${what} turn`, 5) },
    { type: 'support', party: one(dice, `${what} party`, PARTIES), atMost: 40 + dice(`${what} support`, 40) },
  ]
  const kind = dice(`${what} kind`, depth > 0 ? leaves.length + 3 : leaves.length)
  return (
    leaves[kind] ?? {
      type: ['all', 'any', 'not'][kind - leaves.length],
      of: [conditionOf(dice, `${what} first`, depth - 1), conditionOf(dice, `${what} next`, depth - 1)],
    }
  )
}

const EFFECTS: Readonly<Record<Effect['on'], (dice: Dice) => object>> = {
  walkAway: (dice) => ({ party: one(dice, 'party', PARTIES), by: dice('by', 9) - 4 }),
  support: (dice) => ({ party: one(dice, 'party', PARTIES), by: dice('by', 31) - 15 }),
  trust: (dice) => ({ party: 'north', towards: 'south', by: dice('by', 31) - 15 }),
  patience: (dice) => ({ party: one(dice, 'party', PARTIES), by: dice('by', 3) - 1 }),
  options: (dice) => {
    const issue = one(dice, 'issue', NAMES)
    return { issue, options: some(dice, 'options', ISSUES[issue]), now: one(dice, 'now', ['open', 'shut']) }
  },
  value: (dice) => {
    const issue = one(dice, 'issue', NAMES)
    const amount = dice('to or by', 2) === 0 ? { to: dice('to', 101) } : { by: dice('by', 201) - 100 }
    return {
      party: one(dice, 'party', PARTIES),
      issue,
      option: one(dice, 'option', ISSUES[issue]),
      ...amount,
    }
  },
  weights: (dice) => {
    const [water, path] = [dice('water', 60), dice('path', 40)]
    return { party: one(dice, 'party', PARTIES), to: { water, path, wall: 100 - water - path } }
  },
  agenda: (dice) => ({ issues: some(dice, 'issues', NAMES) }),
  reveal: (dice) => ({ to: [one(dice, 'to', PARTIES)], text: 'SECRET' }),
  issueText: (dice) => {
    const issue = one(dice, 'issue', NAMES)
    return { issue, to: { label: `${issue} ${dice('label', 4)}`, background: 'COMING, to all of them.' } }
  },
  optionText: (dice) => {
    const issue = one(dice, 'issue', NAMES)
    const option = one(dice, 'option', ISSUES[issue])
    return { issue, option, to: { label: `COMING ${option} ${dice('label', 4)}`, treaty: 'COMING.' } }
  },
  partyText: (dice) => ({
    party: one(dice, 'party', PARTIES),
    to: { publicBrief: 'COMING, to all.', demands: { [one(dice, 'issue', NAMES)]: 'It asks for COMING.' } },
  }),
  ownText: (dice) => ({
    party: one(dice, 'party', PARTIES),
    to: { headline: 'COMING, for one.', goal: `COMING ${dice('goal', 4)}` },
  }),
}

const KINDS = Object.keys(EFFECTS) as Effect['on'][]

/** Three parties and a mediator, up to six events, some options shut from the start. */
const scenarioOf = (seed: number): Scenario | null => {
  const draw = (what: string, sides: number): number => Math.floor(chance(seed, what) * sides)
  const events = Array.from({ length: 2 + draw('events', 5) }, (_, event) => {
    const dice: Dice = (what, sides) => draw(`event ${event} ${what}`, sides)
    const effects = Array.from({ length: 1 + dice('effects', 4) }, (__, place) => {
      const on = one(dice, `on ${place}`, KINDS)
      return { on, ...EFFECTS[on]((what, sides) => dice(`${place} ${what}`, sides)), ...grounds }
    })
    const when = Array.from({ length: 1 + dice('conditions', 2) }, (__, at) =>
      conditionOf(dice, `when ${at}`, 3),
    )
    return { id: `event-${event}`, headline: `Event ${event}`, text: 'It is so.', when, effects, ...grounds }
  })
  const variants = Array.from({ length: 1 + draw('variants', 3) }, (_, at) => {
    const dice: Dice = (what, sides) => draw(`variant ${at} ${what}`, sides)
    const issue = one(dice, 'issue', NAMES)
    return {
      when: [
        { type: 'chance', draw: one(dice, 'draw', ['rain', 'luck']), percent: 20 + dice('percent', 60) },
        { type: 'not', of: [{ type: 'reading', reading: one(dice, 'reading', ['plain', 'proud']) }] },
      ].slice(0, 1 + dice('conditions', 2)),
      to: { opening: { [issue]: one(dice, 'option', ISSUES[issue]) }, goal: `Aim ${at}` },
      ...grounds,
    }
  })
  const shut = draw('shut', 3)
  const read = readScenario(
    tinyText(
      withEast,
      withMediator,
      set('/format', 2),
      set('/events', events),
      set('/parties/0/variants', variants),
      ...(shut === 0 ? [] : [set(`/issues/${shut - 1}/options/1/shut`, true)]),
    ),
  )
  return read.ok ? read.value : null
}

const play = (scenario: Scenario, seed: number): { talks: Talks; moves: readonly Move[] } => {
  const [first, second] = scenario.readings
  const reading = (seed % 2 === 0 ? first : second)?.id
  const sitting = scenario.sittings[1]?.id
  if (reading === undefined || sitting === undefined) throw new Error('No reading, or no sitting.')
  const talks = openTalks(scenario, { reading, sitting, seed })
  const players = new Map(scenario.parties.map(({ id }) => [id, playParty('fair')]))
  const moves: Move[] = []
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    if (moves.length > 2_000) throw new Error('The talks do not end.')
    const player = seed % 3 === 0 || (seed % 3 === 1 && mover === 'north') ? undefined : players.get(mover)
    const move = player?.(talks.viewFor(mover)).move ?? legalMove(talks, mover, seed, moves.length)
    moves.push(move)
    const problem = talks.make(move)
    if (problem !== null) throw new Error(`${mover} may not ${JSON.stringify(move)}: ${problem.message}`)
    checkTable(talks)
  }
  return { talks, moves }
}

/** What holds after every move, whatever has happened. */
const checkTable = (talks: Talks): void => {
  const { draft, shut, standing, offers } = talks.state
  for (const issue of idsIn(shut))
    for (const option of shut[issue] ?? []) {
      expect(draft[issue]?.status === 'initialled' && draft[issue].option === option).toBe(false)
      for (const number of Object.values(standing))
        expect(offers[(number ?? 0) - 1]?.package[issue]).not.toBe(option)
    }
  for (const { id } of talks.scenario.parties) {
    const { own, news } = talks.viewFor(id)
    for (const points of Object.values(own.sheet.points))
      for (const worth of Object.values(points)) expect(worth >= 0 && worth <= 100).toBe(true)
    const told = talks.scenario.events.filter(
      (event) =>
        talks.state.struck.includes(event.id) &&
        event.effects.some((effect) => effect.on === 'reveal' && effect.to.includes(id)),
    )
    const readsNew = talks.scenario.events.some(
      (event) =>
        talks.state.struck.includes(event.id) &&
        event.effects.some(
          (effect) => isTextEffect(effect) && (effect.on !== 'ownText' || effect.party === id),
        ),
    )
    expect(JSON.stringify(talks.viewFor(id)).includes('COMING')).toBe(readsNew)
    expect(news.filter(({ shifts }) => shifts.some(({ on }) => on === 'told'))).toHaveLength(told.length)
  }
}

const GAMES = howMany(24, 2_000)

test(`${GAMES} games with news at random end, come to the same again, and go on from a kept state as they did`, () => {
  const struck = new Set<string>()
  let played = 0
  for (let seed = 1; played < GAMES; seed++) {
    const scenario = scenarioOf(seed)
    if (scenario === null) continue
    played++
    const { talks, moves } = play(scenario, seed)
    for (const { id, effects } of scenario.events)
      if (talks.state.struck.includes(id)) for (const { on } of effects) struck.add(on)
    const { reading, sitting } = talks.state
    const again = openTalks(scenario, { reading, sitting, seed })
    let kept = again
    for (const [at, move] of moves.entries()) {
      if (at === Math.floor(moves.length / 2))
        kept = resumeTalks(scenario, JSON.parse(JSON.stringify(again.state)))
      again.send(move)
      if (kept !== again) kept.send(move)
    }
    expect(JSON.stringify(again.state)).toBe(JSON.stringify(talks.state))
    expect(JSON.stringify(kept.state)).toBe(JSON.stringify(talks.state))
  }
  expect([...struck].sort()).toEqual(Object.keys(EFFECTS).sort())
}, 180_000)
