/** Random moves of any kind, by whoever is to move and sometimes by somebody else: most of them break some rule. */
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import type { Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { type Dice, draw } from './legalMoves.ts'

/** The view as it would be if everything could be named: sealed issues, those of other rounds, offers that fell. */
const withoutLimits = (view: PartyView, talks: Talks): PartyView => ({
  ...view,
  mayCounter: true,
  draft: {},
  round: { ...view.round, agenda: view.scenario.issues.map(({ id }) => id) },
  standing: Object.fromEntries(view.offers.map((offer) => [offer.number, offer])),
  own: { ...view.own, inducements: talks.scenario.inducements.map(({ id }) => id) },
})

/** A float that claims to be carried for somebody, of a text that was floated before or of any. */
const carried = (move: Move, view: PartyView, dice: Dice): Move => {
  const { parties } = view.scenario
  const party = parties[dice('for', parties.length)]
  if (move.type !== 'float' || party === undefined || dice('carry', 2) === 0) return move
  const floats = view.record.filter((event) => event.type === 'package.floated')
  const heard = floats[dice('heard', floats.length + 1)]?.package ?? move.package
  return { ...move, package: heard, carriedFor: party.id }
}

const byAnybody = (move: Move, parties: readonly PartyId[], dice: Dice): Move =>
  dice('another', 15) > 0
    ? move
    : { ...move, by: [...parties, 'nobody' as PartyId][dice('by', parties.length + 1)] ?? move.by }

/** `at` tells moves of the same moment apart. */
export const wildMove = (talks: Talks, mover: PartyId, seed: number, at: number): Move => {
  const dice: Dice = (what, sides) => Math.floor(chance(seed, talks.events.length, 'wild', at, what) * sides)
  const view = talks.viewFor(mover)
  const types = dice('any kind', 3) === 0 ? MOVE_TYPES : view.may
  const type = types[dice('type', types.length)] ?? 'pass'
  const move = draw(dice('limits', 2) === 0 ? view : withoutLimits(view, talks), type, dice)
  return byAnybody(
    carried(move, view, dice),
    view.scenario.parties.map(({ id }) => id),
    dice,
  )
}
