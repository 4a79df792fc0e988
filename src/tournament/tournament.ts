/**
 * Every strategy against every other: all ordered ways to fill the seats, self-play included, so that each plays each
 * role against each. Games are numbered and independent, so that any range of them can be played anywhere.
 */
import { onceFor } from '../terms/onceFor.ts'
import type { Arena } from './arena.ts'
import { type Contender, playerFor } from './contender.ts'
import { luckOf } from './luck.ts'
import { type Ending, negotiate } from './negotiate.ts'
import type { Player } from './player.ts'

export interface Tournament {
  readonly arena: Arena
  readonly contenders: readonly Contender[]
  /** How often each way to fill the seats is played: with other seeds, and another seat opening each time. */
  readonly repeat: number
  /** Of every negotiation. */
  readonly steps: number
  readonly seed: number
}

/** Ways to fill the seats: the contenders to the power of the seats. */
export const pairingsIn = ({ arena, contenders }: Tournament): number =>
  contenders.length ** arena.ladders.length

export const tournamentSize = (tournament: Tournament): number => pairingsIn(tournament) * tournament.repeat

/** Which contender sits in which seat in a pairing: its number's digits, the last seat's turning fastest. */
export const seatedIn = ({ arena, contenders }: Tournament, pairing: number): number[] => {
  const seated: number[] = []
  let rest = pairing
  for (let seat = arena.ladders.length - 1; seat >= 0; seat--) {
    seated[seat] = rest % contenders.length
    rest = Math.floor(rest / contenders.length)
  }
  return seated
}

/**
 * Two numbers a game: the outcome agreed, −1 without an agreement, and the steps begun. Results of consecutive ranges
 * are concatenated.
 */
export type Results = Int32Array

/** By seat and contender: a player is built once and plays all of its games. */
const playersOf = onceFor((_: Tournament): Player[] => [])

const playerIn = (tournament: Tournament, seat: number, number: number): Player => {
  const { arena, contenders, steps } = tournament
  const players = playersOf(tournament)
  const place = seat * contenders.length + number
  const known = players[place]
  if (known) return known
  const contender = contenders[number]
  if (!contender) throw new Error(`The tournament has no contender number ${number}.`)
  const player = playerFor(arena, contender, seat, steps)
  players[place] = player
  return player
}

/** Games `from` up to but without `to`, of `gamesIn`. All pairings are played once before any is played again. */
export const playTournamentRange = (tournament: Tournament, from: number, to: number): Results => {
  const pairings = pairingsIn(tournament)
  const seats = tournament.arena.ladders.length
  const results = new Int32Array(2 * (to - from))
  const ending: Ending = { outcome: -1, steps: 0 }
  for (let game = from; game < to; game++) {
    const players = seatedIn(tournament, game % pairings).map((number, seat) =>
      playerIn(tournament, seat, number),
    )
    players.forEach((player, seat) => {
      player.begin(luckOf(tournament.seed, game, seat))
    })
    negotiate(players, tournament.steps, Math.floor(game / pairings) % seats, ending)
    results[2 * (game - from)] = ending.outcome
    results[2 * (game - from) + 1] = ending.steps
  }
  return results
}

/** Results of runs that follow one another, in their order. */
export const joinResults = (parts: readonly Results[]): Results => {
  const joined = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
