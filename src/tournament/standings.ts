/** Results of a tournament: by strategy, and by pairing. */
import type { PartyId } from '../terms/ids.ts'
import { meanOf } from '../terms/statistics.ts'
import { type EndQuality, endQualitiesIn } from './endQuality.ts'
import { type Spread, spreadOf } from './spread.ts'
import { pairingsIn, type Results, seatedIn, type Tournament } from './tournament.ts'

/** Of some games. Steps and distances are over those that ended in an agreement, null where none did. */
export interface GameFigures {
  readonly games: number
  /** Share of the games that ended in an agreement, 0 to 1. */
  readonly agreementRate: number
  readonly steps: Spread | null
  /** Means, in points. */
  readonly distanceToFrontier: number | null
  readonly distanceToNash: number | null
  /** Sum over all seats, on average over all games: the field's social welfare. */
  readonly jointWorth: number
}

export interface StrategyStanding extends GameFigures {
  readonly strategy: string
  /** Own worth, in whatever seat; in self-play every seat counts. */
  readonly worth: Spread
  /** Mean own worth in the games in which a strategy of that name held another seat; null where there were none. */
  readonly against: Readonly<Record<string, number | null>>
}

export interface Pairing extends GameFigures {
  readonly strategies: Readonly<Record<PartyId, string>>
  readonly worth: Readonly<Record<PartyId, Spread>>
}

export interface Standings {
  readonly games: number
  /** By falling mean worth, then in the order in which they were named. */
  readonly ranking: readonly StrategyStanding[]
  /** In the order in which they were played; those not reached are left out. */
  readonly pairings: readonly Pairing[]
}

interface Game {
  readonly seated: readonly number[]
  readonly steps: number
  readonly accord: EndQuality
}

const present = (figures: readonly (number | null)[]): number[] => figures.filter((one) => one !== null)

const figuresOf = (games: readonly Game[]): GameFigures => {
  const agreed = games.filter(({ accord }) => accord.agreed)
  return {
    games: games.length,
    agreementRate: games.length === 0 ? 0 : agreed.length / games.length,
    steps: spreadOf(agreed.map(({ steps }) => steps)),
    distanceToFrontier: meanOf(present(agreed.map(({ accord }) => accord.toFrontier))),
    distanceToNash: meanOf(present(agreed.map(({ accord }) => accord.toNash))),
    jointWorth: meanOf(games.map(({ accord }) => accord.joint)) ?? 0,
  }
}

/** `results` of the first games of the tournament: all of them, or as many as were played. */
export const standingsOf = (tournament: Tournament, results: Results): Standings => {
  const { arena, contenders } = tournament
  const accordOf = endQualitiesIn(arena)
  const pairings = pairingsIn(tournament)
  const byPairing: Game[][] = Array.from({ length: pairings }, () => [])
  for (let game = 0; 2 * game < results.length; game++) {
    const pairing = game % pairings
    byPairing[pairing]?.push({
      seated: byPairing[pairing][0]?.seated ?? seatedIn(tournament, pairing),
      steps: results[2 * game + 1] ?? 0,
      accord: accordOf(results[2 * game] ?? -1),
    })
  }
  const games = byPairing.flat()
  const ranking = contenders.flatMap(({ name }, number): StrategyStanding[] => {
    const own = games.filter(({ seated }) => seated.includes(number))
    const worth = spreadOf(own.flatMap((game) => worthsOfContender(game, number)))
    if (worth === null) return []
    const against = Object.fromEntries(
      contenders.map((other, rival) => [
        other.name,
        meanOf(own.flatMap((game) => worthsOfContender(game, number, rival))),
      ]),
    )
    return [{ strategy: name, ...figuresOf(own), worth, against }]
  })
  return {
    games: games.length,
    ranking: ranking.sort((a, b) => b.worth.mean - a.worth.mean),
    pairings: byPairing.filter((played) => played.length > 0).map((played) => pairingOf(tournament, played)),
  }
}

/** What a contender had in each of its seats; of those only with a certain rival in another seat, if one is named. */
const worthsOfContender = ({ seated, accord }: Game, number: number, rival?: number): number[] =>
  seated.flatMap((one, seat) => {
    const meets = rival === undefined || seated.some((other, place) => other === rival && place !== seat)
    return one === number && meets ? [accord.worths[seat] ?? 0] : []
  })

const pairingOf = ({ arena, contenders }: Tournament, games: readonly Game[]): Pairing => {
  const seated = games[0]?.seated ?? []
  const parties = arena.ladders.map(({ party }) => party)
  return {
    strategies: Object.fromEntries(
      parties.map((party, seat) => [party, contenders[seated[seat] ?? 0]?.name ?? '']),
    ),
    ...figuresOf(games),
    worth: Object.fromEntries(
      parties.flatMap((party, seat) => {
        const worth = spreadOf(games.map(({ accord }) => accord.worths[seat] ?? 0))
        return worth === null ? [] : [[party, worth]]
      }),
    ),
  }
}
