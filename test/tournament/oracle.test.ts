/** Compares the fast negotiation with the plain one, move for move. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ACCEPTANCES,
  type AcceptanceName,
  MODELLINGS,
  type ModelName,
  TACTICS,
  type TacticName,
} from '../../src/counterparts/library.ts'
import { arenaOf } from '../../src/tournament/arena.ts'
import { type Contender, playerFor } from '../../src/tournament/contender.ts'
import { negotiate } from '../../src/tournament/negotiate.ts'
import { smallDomain } from '../bargaining/smallDomain.ts'
import { overheard } from './overheard.ts'
import { plainNegotiation, type Said } from './plainNegotiation.ts'

const tactics = Object.keys(TACTICS) as TacticName[]
const acceptances = Object.keys(ACCEPTANCES) as AcceptanceName[]

const models = Object.keys(MODELLINGS) as ModelName[]

const maybe = (least: number, most: number) =>
  fc.option(
    fc.integer({ min: 1, max: 99 }).map((part) => least + ((most - least) * part) / 100),
    { nil: undefined },
  )

/** Figures that a tactic or condition does not know are passed over by it. */
const parameters = fc.record({
  e: maybe(0.01, 4),
  k: maybe(0, 1),
  nudge: maybe(0, 1),
  levelStep: maybe(0, 10),
  concedesFrom: maybe(0, 1),
  alpha: fc.option(fc.constantFrom(0.9, 1.1), { nil: undefined, freq: 2 }),
  beta: fc.option(fc.constantFrom(-2, 2), { nil: undefined, freq: 2 }),
  constant: maybe(0, 60),
  acceptsFrom: maybe(0, 1),
  spread: maybe(0.05, 1),
  decline: maybe(0, 0.5),
  response: maybe(0, 0.5),
})

const contender = fc
  .record({
    tactic: fc.constantFrom(...tactics),
    acceptance: fc.constantFrom(...acceptances),
    model: fc.constantFrom(...models),
    parameters,
  })
  .map(
    ({ tactic, acceptance, model, parameters: figures }): Contender => ({
      name: tactic,
      tactic,
      acceptance,
      model,
      parameters: Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined)),
    }),
  )

test('every strategy plays as its formula says, move for move, with two to four parties', () => {
  const met = new Set<string>()
  const ends = { agreed: 0, not: 0 }
  fc.assert(
    fc.property(
      smallDomain({ min: 2, max: 4 }),
      fc.array(contender, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(3),
      fc.nat(),
      (small, four, steps, turn, seed) => {
        const seats = small.noDeal.length
        const contenders = four.slice(0, seats)
        const opener = turn % seats
        const seedOf = (seat: number): number => seed + seat
        const plain = plainNegotiation(small, contenders, steps, opener, seedOf)
        const arena = arenaOf(small.domain, small.noDeal)
        const players = contenders.map((one, seat) => playerFor(arena, one, seat, steps))
        const ending = { outcome: 0, steps: 0 }
        // Twice: a player must not remember the negotiation before.
        for (const again of [false, true]) {
          const said: Said[] = []
          players.forEach((player, seat) => {
            player.begin(seedOf(seat))
          })
          negotiate(
            players.map((player, seat) => overheard(player, seat, said)),
            steps,
            opener,
            ending,
          )
          expect({ ...ending, said, again }).toEqual({ ...plain, again })
        }
        for (const { tactic, acceptance, model } of contenders) met.add(tactic).add(acceptance).add(model)
        ends[plain.outcome < 0 ? 'not' : 'agreed']++
      },
    ),
    { numRuns: 700 },
  )
  for (const name of [...tactics, ...acceptances, ...models]) expect(met).toContain(name)
  expect(Math.min(ends.agreed, ends.not)).toBeGreaterThan(70)
})
