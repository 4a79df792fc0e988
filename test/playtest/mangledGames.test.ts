/**
 * Whatever scenario the reader accepts can be played to its end, in few moves and within bounded time and memory: by
 * counterparts, by anybody making lawful moves at random, and by the two at one table. With PARLEY_FULL_TESTS=1 it is 5,000
 * scenarios, in slices that can be run one by one (`-t "from seed 40000"`).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Counterpart } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { howMany } from '../howMany.ts'
import { mutatedFile } from '../scenario/mutating.ts'
import { mediates } from '../table/changes.ts'
import { legalMove } from '../table/legalMoves.ts'

const SLICES = 10
const A_SLICE = howMany(4, 500)
/** Seeds of a slice: the reader takes about one changed file in ten. */
const SEEDS = 20_000
/** A turn takes one offer and its answers, a counter and its answers, a caucus of six utterances, and the free moves. */
const MOVES_A_TURN = 40
/** Milliseconds of the processor for one game; the longest of Geneva takes two hundred. */
const MOST_TIME = 10_000
/** Bytes in use once a game is over. */
const MOST_MEMORY = 1_500_000_000

const accepted = (text: string): Scenario | null => {
  const read = readScenario(text)
  return read.ok ? read.value : null
}

/** Changed files that the reader accepts, in the order of their seeds. */
function* scenarios(from: number): Generator<readonly [number, Scenario]> {
  for (let seed = from; seed < from + SEEDS; seed++) {
    const scenario = accepted(mutatedFile(seed))
    if (scenario !== null) yield [seed, scenario]
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

const faultIn = (scenario: Scenario, seed: number, seating: Seating): string | null => {
  const used = process.cpuUsage()
  try {
    if (play(scenario, seed, seating).state.end === null) return 'it has no end'
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
  const { user, system } = process.cpuUsage(used)
  const took = (user + system) / 1000
  if (took > MOST_TIME) return `it took ${Math.round(took)} ms`
  const { heapUsed } = process.memoryUsage()
  return heapUsed > MOST_MEMORY ? `${Math.round(heapUsed / 1e6)} MB are in use` : null
}

test('a mediator who would look at no text names its mandate only for what it would sign', () => {
  const seed = 184_107
  const scenario = accepted(mutatedFile(seed))
  const seating = SEATINGS['anybody in one seat, counterparts in the others']?.(seed)
  if (scenario === null || seating === undefined) throw new Error('The changed file is another by now.')
  expect(faultIn(scenario, seed, seating)).toBeNull()
})

test.each(Array.from({ length: SLICES }, (_, slice) => slice * SEEDS))(
  `${A_SLICE} changed files that the reader accepts end, with nobody refused and nothing thrown, from seed %i`,
  (from) => {
    const broken: string[] = []
    let played = 0
    for (const [seed, scenario] of scenarios(from)) {
      if (played++ === A_SLICE) break
      for (const [who, seating] of Object.entries(SEATINGS)) {
        const fault = faultIn(scenario, seed, seating(seed))
        if (fault !== null) broken.push(`${seed}, ${who}: ${fault}`)
      }
    }
    expect(broken).toEqual([])
    expect(played).toBeGreaterThanOrEqual(A_SLICE)
  },
  60_000 + 10_000 * A_SLICE,
)

describe('a principal that mediates as well', () => {
  test.each(['ukraine', 'russia'])('%s plays Geneva to its end', (id) => {
    const file = JSON.parse(readFileSync('scenarios/geneva-2026-02.json', 'utf8'))
    mediates(id)(file)
    const scenario = accepted(JSON.stringify(file))
    if (scenario === null) throw new Error('The reader takes no principal that mediates.')
    for (let seed = 0; seed < 12; seed++)
      expect(play(scenario, seed, () => 'counterpart').state.end).not.toBeNull()
  })
})
