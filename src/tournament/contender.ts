/** A strategy in a tournament: a bidding tactic, an acceptance condition and a model by their names in the library. */
import {
  ACCEPTANCES,
  type AcceptanceName,
  type ModelName,
  type Parameters,
  TACTICS,
  type TacticName,
} from '../counterparts/library.ts'
import { AimingBidder } from './aiming.ts'
import type { Arena } from './arena.ts'
import type { Bidder } from './bidder.ts'
import { HeedingPlayer } from './heeding.ts'
import type { Ladder } from './ladder.ts'
import { MicroBidder } from './micro.ts'
import { Others } from './others.ts'
import { PlannedPlayer, planOf } from './planned.ts'
import { leaver, type Player } from './player.ts'
import { RandomBidder } from './random.ts'
import { tasteOf } from './tasteOf.ts'

export interface Contender {
  /** As it was asked for: `boulware`, `boulware:e=0.1`. */
  readonly name: string
  readonly tactic: TacticName
  readonly acceptance: AcceptanceName
  readonly model: ModelName
  readonly parameters: Parameters
}

/** The default acceptance condition and model of a tactic; nice tit-for-tat needs both. */
export const acceptanceBy = (tactic: TacticName): AcceptanceName =>
  tactic === 'niceTitForTat' ? 'combi' : 'next'
export const modelBy = (tactic: TacticName): ModelName => (tactic === 'niceTitForTat' ? 'bayesian' : 'none')

/** Tactics that depend on the clock alone. */
const BY_THE_CLOCK: ReadonlySet<TacticName> = new Set(['boulware', 'linear', 'conceder', 'hardHeaded'])

const bidderOf = (
  { tactic, parameters }: Contender,
  ladder: Ladder,
  others: Others | null,
  steps: number,
): Bidder => {
  switch (tactic) {
    case 'micro':
      return new MicroBidder(ladder, parameters.levelStep ?? 0, steps)
    case 'random':
      return new RandomBidder(ladder)
    default:
      return new AimingBidder(ladder, TACTICS[tactic](parameters), others, steps)
  }
}

/** Tactics that do not choose among outcomes of equal worth need no model. */
const takesModel = (tactic: TacticName): boolean => tactic !== 'micro' && tactic !== 'random'

/** The contender in a seat of an arena, for negotiations of so many steps. Call `begin` before each. */
export const playerFor = (arena: Arena, contender: Contender, seat: number, steps: number): Player => {
  const { domain, ladders } = arena
  const ladder = ladders[seat]
  if (!ladder) throw new Error(`The arena has no seat number ${seat}.`)
  if (ladder.rational === 0) return leaver
  const { tactic, parameters, acceptance, model } = contender
  const { alpha, beta } = parameters
  const seats = ladders.length
  const isNext = acceptance === 'next' && alpha === undefined && beta === undefined
  if (BY_THE_CLOCK.has(tactic) && isNext && model === 'none')
    return new PlannedPlayer(ladder, planOf(ladder, TACTICS[tactic](parameters), steps))
  const others =
    takesModel(tactic) && model !== 'none'
      ? new Others(domain, seats, seat, () => tasteOf(model, domain, steps, parameters))
      : null
  return new HeedingPlayer({
    ladder,
    bidder: bidderOf(contender, ladder, others, steps),
    acceptance: ACCEPTANCES[acceptance](parameters),
    others,
    seats,
    seat,
    steps,
  })
}
