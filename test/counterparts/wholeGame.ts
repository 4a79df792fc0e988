/** Plays whole games headlessly, and looks over every counterpart's shoulder while it decides. */
import { readFileSync } from 'node:fs'
import type { Counterpart, Decision } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import type { TableState } from '../../src/table/state.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'

export const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const
export type Temperament = (typeof TEMPERAMENTS)[number]

export const PAIRS = TEMPERAMENTS.flatMap((first) => TEMPERAMENTS.map((second) => [first, second] as const))

export interface Seen {
  readonly view: PartyView
  readonly decision: Decision
  readonly before: TableState
}

export interface Game {
  readonly talks: Talks
  readonly seen: readonly Seen[]
}

export interface Sitting {
  readonly reading?: string
  readonly sitting?: string
  readonly seed?: number
}

/** Longer than any game by the rules can be. */
const ENDLESS = 2000

export const playWhole = (
  scenario: Scenario,
  { reading, sitting, seed = 1 }: Sitting,
  players: Readonly<Partial<Record<PartyId, Counterpart>>>,
): Game => {
  const talks = openTalks(scenario, {
    reading: (reading ?? scenario.readings[0]?.id) as ReadingId,
    sitting: (sitting ?? scenario.sittings.at(-1)?.id) as SittingId,
    seed,
  })
  const rest = playParty('scenario')
  const seen: Seen[] = []
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    if (seen.length > ENDLESS) throw new Error('The talks do not end.')
    const view = talks.viewFor(mover)
    const decision = (players[mover] ?? rest)(view)
    const problem = talks.judge(decision.move)
    if (problem !== null)
      throw new Error(`${mover} may not ${decision.move.type} (${decision.reasons.rule}): ${problem.message}`)
    seen.push({ view, decision, before: talks.state })
    talks.send(decision.move)
  }
  return { talks, seen }
}

export const playPair = (
  scenario: Scenario,
  temperaments: readonly [Temperament, Temperament],
  sitting: Sitting = {},
): Game => {
  const players: Partial<Record<PartyId, Counterpart>> = {}
  principalsOf(scenario).forEach(({ id }, place) => {
    players[id] = playParty(temperaments[place % 2] ?? 'fair')
  })
  return playWhole(scenario, sitting, players)
}

export const shipped = (name: string): Scenario => {
  const read = readScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.message).join('\n'))
  return read.value
}
