/**
 * Whatever scenario the reader accepts can be played to its end: by counterparts, by anybody making lawful moves at
 * random, and by the two at one table. `PARLEY_MANGLED=2000` plays so many scenarios instead of some forty.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Counterpart } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { tinyText, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { mangled } from '../scenario/mangling.ts'
import { mediates } from '../table/changes.ts'
import { legalMove } from '../table/legalMoves.ts'

const SCENARIOS = Number(process.env.PARLEY_MANGLED ?? 40)
/** A turn takes one offer and its answers, a counter and its answers, a caucus of six utterances, and the free moves. */
const MOVES_A_TURN = 40

const shipped = (name: string): string => readFileSync(`scenarios/${name}.json`, 'utf8')

const TEXTS = [
  tinyText(withMediator, withUnderwriter),
  tinyText(withMediator, mediates('north')),
  tinyText(withEast, withMediator),
  tinyText(),
  shipped('second-hand-bicycle'),
  shipped('geneva-2026-02'),
]

const accepted = (text: string): Scenario | null => {
  const read = readScenario(text)
  return read.ok ? read.value : null
}

/** Mangled files that the reader accepts, in the order in which the seed gives them. */
function* scenarios(seed: number): Generator<Scenario> {
  for (let batch = 0; ; batch++)
    for (const text of fc.sample(mangled(...TEXTS), { seed: seed + batch, numRuns: 200 })) {
      const scenario = accepted(text)
      if (scenario !== null) yield scenario
    }
}

const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const

/** Who plays a seat of the game with this seed: a counterpart, or nobody in particular. */
type Seating = (party: PartyId, place: number) => 'counterpart' | 'anybody'

const play = (scenario: Scenario, seed: number, seating: Seating): Talks => {
  const some = <Thing>(things: readonly Thing[], what: string): Thing => {
    const thing = things[Math.floor(chance(seed, what) * things.length)]
    if (thing === undefined) throw new Error(`No ${what}.`)
    return thing
  }
  const sitting = some(scenario.sittings, 'sitting')
  const talks = openTalks(scenario, {
    reading: some(scenario.readings, 'reading').id,
    sitting: sitting.id,
    seed,
  })
  const turns = scenario.rounds
    .filter(({ id }) => sitting.rounds.includes(id))
    .reduce((sum, round) => sum + round.turns + 1, 0)
  const players = new Map<PartyId, Counterpart | null>(
    scenario.parties.map(({ id }, place) => [
      id,
      seating(id, place) === 'anybody' ? null : playParty(some(TEMPERAMENTS, `temperament of ${id}`)),
    ]),
  )
  let moves = 0
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    if (++moves > MOVES_A_TURN * turns) throw new Error(`${moves} moves in ${turns} turns.`)
    const player = players.get(mover)
    const move = player == null ? legalMove(talks, mover, seed, moves) : player(talks.viewFor(mover)).move
    const problem = talks.make(move)
    if (problem !== null) throw new Error(`${mover} may not ${JSON.stringify(move)}: ${problem.message}`)
  }
  return talks
}

const SEATINGS: Readonly<Record<string, (seed: number) => Seating>> = {
  'counterparts in every seat': () => () => 'counterpart',
  'anybody in every seat': () => () => 'anybody',
  'anybody in one seat, counterparts in the others': (seed) => (_, place) =>
    place === seed % 3 ? 'anybody' : 'counterpart',
}

describe('scenarios as the reader accepts them, mangled', () => {
  test(
    `${SCENARIOS} of them end, with nobody refused and nothing thrown`,
    () => {
      const broken: string[] = []
      let seed = 0
      for (const scenario of scenarios(20_260_301)) {
        if (seed === SCENARIOS) break
        for (const [who, seating] of Object.entries(SEATINGS))
          try {
            expect(play(scenario, seed, seating(seed)).state.end).not.toBeNull()
          } catch (fault) {
            broken.push(`${seed}, ${who}: ${fault instanceof Error ? fault.message : String(fault)}`)
          }
        seed++
      }
      expect(broken).toEqual([])
    },
    60_000 + 1_000 * SCENARIOS,
  )
})

describe('a principal that mediates as well', () => {
  test.each(['ukraine', 'russia'])('%s plays Geneva to its end', (id) => {
    const file = JSON.parse(shipped('geneva-2026-02'))
    mediates(id)(file)
    const scenario = accepted(JSON.stringify(file))
    if (scenario === null) throw new Error('The reader takes no principal that mediates.')
    for (let seed = 0; seed < 12; seed++)
      expect(play(scenario, seed, () => 'counterpart').state.end).not.toBeNull()
  })
})
