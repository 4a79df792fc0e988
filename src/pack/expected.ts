/**
 * What a teacher may expect of a scenario before anybody has played it: how many texts are better than leaving, which one
 * the Nash solution names, and how games end in which counterparts hold every seat. Made once and kept beside the scenario.
 */
import { analyse } from '../bargaining/analysis/analyse.ts'
import { playersFor } from '../playtest/players.ts'
import { playOne } from '../playtest/playRange.ts'
import { seatsOfGame, seedOfGame } from '../playtest/seating.ts'
import { ENDS } from '../playtest/tally.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { End } from '../table/event.ts'
import { draftPackage } from '../table/state.ts'
import type { IssueId, OptionId, ReadingId, SittingId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import { playedHash } from './playedHash.ts'

/** By how many games each end came; they sum to the games played. */
export type Ends = Readonly<Record<End, number>>

export interface ExpectedOfSitting {
  readonly sitting: SittingId
  readonly ends: Ends
  /** In how many games each issue was agreed at the end, in whatever way the talks ended. */
  readonly agreed: Readonly<Record<IssueId, number>>
}

export interface ExpectedOfReading {
  readonly reading: ReadingId
  /** Complete texts: all, those worth more than leaving to every principal, and of these those that mandates can reach. */
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

const playSitting = (
  scenario: Scenario,
  reading: ReadingId,
  sitting: SittingId,
  { games, seed }: { readonly games: number; readonly seed: number },
): ExpectedOfSitting => {
  const ends = Object.fromEntries(ENDS.map((end) => [end, 0])) as Record<End, number>
  const agreed: Record<IssueId, number> = Object.fromEntries(scenario.issues.map(({ id }) => [id, 0]))
  const playersOf = playersFor()
  for (let game = 0; game < games; game++) {
    const seats = seatsOfGame(scenario, game)
    const { line, talks } = playOne(
      { scenario, reading, sitting },
      seedOfGame(seed, game),
      seats,
      playersOf(seats),
    )
    ends[line.end] += 1
    for (const issue of issuesIn(draftPackage(talks.state.draft))) agreed[issue] = (agreed[issue] ?? 0) + 1
  }
  return { sitting, ends, agreed }
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
