/** Lessons and forks of whole games between counterparts, whoever of them is taken for a person. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { importDomain } from '../../src/formats/importDomain.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { playTalks } from '../../src/session/transcript/play.ts'
import type { SeatHolder } from '../../src/session/transcript/transcript.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { genius, given } from '../formats/orchard.ts'
import { freeHand } from '../table/changes.ts'
import type { Played } from './playedTalks.ts'
import { recomputeForks, recomputeLesson } from './recomputed.ts'

const shipped = (name: string): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${name}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${name} has problems.`)
  return read.value
}

const orchard = (): Scenario => {
  const imported = importDomain(given(genius))
  if (!imported.ok) throw new Error('The orchard has problems.')
  return imported.value.scenario
}

const TEMPERS = ['fair', 'hard', 'conceding'] as const

/** One seat after another is a person's, then the first two are; readings and tempers go round. */
const game = (scenario: Scenario, seed: number): Played => {
  const ids = scenario.parties.map(({ id }) => id)
  const one = ids[seed % (ids.length + 1)]
  const people: readonly PartyId[] = one === undefined ? ids.slice(0, 2) : [one]
  const holders = ids.map((id, place): [PartyId, SeatHolder] => [
    id,
    { held: 'counterpart', temperament: TEMPERS[(seed + place) % TEMPERS.length] ?? 'fair' },
  ])
  const reading = scenario.readings[seed % scenario.readings.length]
  const sitting = scenario.sittings[seed % scenario.sittings.length]
  if (reading === undefined || sitting === undefined) throw new Error('Nothing to play.')
  const setup = { reading: reading.id, sitting: sitting.id, seed, seats: Object.fromEntries(holders) }
  const { talks, entries: made } = playTalks(scenario, setup)
  // A person gives no reasons.
  const entries = made.map(({ move, reasons }) => ({
    move,
    reasons: people.includes(move.by) ? null : reasons,
  }))
  return { scenario, talks, entries, debrief: debriefOf({ scenario, state: talks.state, entries, people }) }
}

describe.each([
  { name: 'Geneva', open: () => shipped('geneva-2026-02'), games: 15 },
  { name: 'the bicycle', open: () => shipped('second-hand-bicycle'), games: 12 },
  { name: 'an imported domain', open: orchard, games: 9 },
  { name: 'three principals', open: () => tinyScenario(withEast, freeHand), games: 16 },
])('$name, played $games times', ({ open, games }) => {
  test('gives lessons and forks whose claims can all be recomputed', () => {
    const scenario = open()
    const titles = new Set<string>()
    for (let seed = 1; seed <= games; seed++) {
      const one = game(scenario, seed)
      expect(recomputeLesson(one)).toContain('settled')
      recomputeForks(one)
      titles.add(one.debrief.lesson.title)
    }
    expect(titles.size).toBeGreaterThan(1)
  })
})
