/**
 * How long a counterpart's decision takes on Geneva, over whole headless games. Only the decision is timed, not the
 * making of the view nor the table's own work. A benchmark, never a timed test.
 */
import { readFileSync } from 'node:fs'
import { playParty } from '../src/counterparts/playParty.ts'
import { readScenario } from '../src/scenario/read.ts'
import { principalsOf, type Scenario } from '../src/scenario/scenario.ts'
import { openTalks } from '../src/table/talks.ts'
import type { ReadingId, SittingId } from '../src/terms/ids.ts'

const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const

export interface Spread {
  readonly decisions: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  readonly slowest: number
}

const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { decisions: sorted.length, median: at(0.5), p99: at(0.99), slowest: at(1) }
}

/** Every pair of temperaments plays `games` games; the first game warms the engine up and is not counted. */
export const timeDecisions = (scenario: Scenario, games: number): Spread => {
  const times: number[] = []
  const principals = principalsOf(scenario)
  for (let seed = 0; seed <= games; seed++)
    for (const first of TEMPERAMENTS)
      for (const second of TEMPERAMENTS) {
        const talks = openTalks(scenario, {
          reading: scenario.readings[0]?.id as ReadingId,
          sitting: scenario.sittings.at(-1)?.id as SittingId,
          seed,
        })
        const rest = playParty('scenario')
        const players = new Map([
          [principals[0]?.id, playParty(first)],
          [principals[1]?.id, playParty(second)],
        ])
        for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
          const view = talks.viewFor(mover)
          const decide = players.get(mover) ?? rest
          const started = performance.now()
          const { move } = decide(view)
          if (seed > 0) times.push(performance.now() - started)
          talks.send(move)
        }
      }
  return spreadOf(times)
}

const geneva = readScenario(
  readFileSync(new URL('../scenarios/geneva-2026-02.json', import.meta.url), 'utf8'),
)
if (!geneva.ok) throw new Error('The Geneva scenario does not read.')
const { decisions, median, p99, slowest } = timeDecisions(geneva.value, 6)
console.log(
  `A counterpart’s decision on Geneva, ${decisions} of them: median ${median.toFixed(2)} ms, ` +
    `99th percentile ${p99.toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms.`,
)
