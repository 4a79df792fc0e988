/**
 * What a teacher may expect of a scenario before anybody has played it: how many texts are better than leaving, which one
 * the Nash solution names, and how games end in which counterparts hold every seat. Made once and kept beside the scenario.
 */
import { analyse } from '../bargaining/analysis/analyse.ts'
import { countGame } from '../playtest/countGame.ts'
import type { NeverHappened } from '../playtest/never.ts'
import { playersFor } from '../playtest/players.ts'
import { playOne } from '../playtest/playRange.ts'
import { reportOf } from '../playtest/report.ts'
import { seatsOfGame, seedOfGame } from '../playtest/seating.ts'
import { type GameLine, noCounts } from '../playtest/tally.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { End } from '../table/event.ts'
import { draftPackage } from '../table/state.ts'
import type { IssueId, OptionId, PartyId, ReadingId, RoundId, SittingId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import { playedHash } from './playedHash.ts'

/** By how many games each end came; they sum to the games played. */
export type Ends = Readonly<Record<End, number>>

export interface Concluded {
  readonly parties: readonly PartyId[]
  readonly games: number
}

export interface ExpectedOfSitting {
  readonly sitting: SittingId
  readonly ends: Ends
  /** In how many games each issue was agreed at the end, in whatever way the talks ended. */
  readonly agreed: Readonly<Record<IssueId, number>>
  /** What each playable seat has at the end above leaving with nothing sealed: mean, in points of its own, to a tenth. */
  readonly gain: Readonly<Record<PartyId, number>>
  /** Offers accepted in each round: mean over the games that held it, to a tenth; null where none did. */
  readonly settled: Readonly<Record<RoundId, number | null>>
  /** The longest run of floors in a game without a settlement: the median game, and nine games in ten or fewer. */
  readonly longestWait: { readonly p50: number; readonly p90: number }
  /** Games by who concluded the accord in force, most first; only where not all principals must consent. */
  readonly concludedBy?: readonly Concluded[]
  /** What the scenario provides for and no game came to. */
  readonly never: readonly NeverHappened[]
}

export interface ExpectedOfReading {
  readonly reading: ReadingId
  /** Complete texts: all, those worth more than leaving to principals enough to decide, and of these those in reach of their mandates. */
  readonly texts: { readonly all: number; readonly better: number; readonly reachable: number }
  /** The text of the Nash solution, the first where several tie; null where no text is better for all. */
  readonly nash: Readonly<Record<IssueId, OptionId>> | null
  readonly sittings: readonly ExpectedOfSitting[]
}

export interface Expected {
  /** `playedHash` of the scenario that was played. */
  readonly of: string
  /** Games in each sitting of each reading. */
  readonly games: number
  readonly seed: number
  readonly readings: readonly ExpectedOfReading[]
}

const toTenth = (mean: number): number => Math.round(mean * 10) / 10

const playSitting = (
  scenario: Scenario,
  reading: ReadingId,
  sitting: SittingId,
  { games, seed }: { readonly games: number; readonly seed: number },
): ExpectedOfSitting => {
  const table = { scenario, reading, sitting }
  const lines: GameLine[] = []
  const counts = noCounts()
  const agreed: Record<IssueId, number> = Object.fromEntries(scenario.issues.map(({ id }) => [id, 0]))
  const playersOf = playersFor()
  for (let game = 0; game < games; game++) {
    const seats = seatsOfGame(scenario, game, 'byTurns')
    const { line, talks, moves } = playOne(table, seedOfGame(seed, game), seats, playersOf(seats))
    lines.push(line)
    countGame(counts, talks, moves)
    for (const issue of issuesIn(draftPackage(talks.state.draft))) agreed[issue] = (agreed[issue] ?? 0) + 1
  }
  const { ends, gain, settledPerRound, longestWait, neverHappened, concludedBy } = reportOf(table, seed, {
    games: lines,
    counts,
  })
  const playable = scenario.parties.filter((party) => party.playable)
  return {
    sitting,
    ends,
    agreed,
    gain: Object.fromEntries(playable.map(({ id }) => [id, toTenth(gain[id] ?? 0)])),
    settled: Object.fromEntries(
      Object.entries(settledPerRound).map(([round, mean]) => [round, mean === null ? null : toTenth(mean)]),
    ),
    longestWait,
    ...(concludedBy === null ? {} : { concludedBy }),
    never: neverHappened,
  }
}

/** Plays `games` games in every sitting of every reading; `step` is told after each reading how many of them are done. */
export const expectedOf = (
  scenario: Scenario,
  chosen: { readonly games: number; readonly seed: number },
  step: (done: number) => void = () => undefined,
): Expected => ({
  of: playedHash(scenario),
  ...chosen,
  readings: scenario.readings.map(({ id }, place): ExpectedOfReading => {
    const { outcomes, zone, nash } = analyse(scenario, id)
    const sittings = scenario.sittings.map((sitting) => playSitting(scenario, id, sitting.id, chosen))
    step(place + 1)
    return {
      reading: id,
      texts: { all: outcomes, better: zone.outcomes, reachable: zone.reachable },
      nash: zone.outcomes === 0 ? null : (nash[0]?.package ?? null),
      sittings,
    }
  }),
})
