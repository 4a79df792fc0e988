/**
 * Who has the floor. Principals take it in the round's order, over and over; the mediator every so many turns; parties
 * beside the table, in their turn, for a word that is no offer. A move that costs turns passes the floor on, a free one
 * keeps it. Free moves are limited in number, so that every round ends.
 */

import type { Round } from '../scenario/scenario.ts'
import type { PartyId } from '../terms/ids.ts'
import { perSetting } from './kept.ts'
import { happen } from './record.ts'
import { partyInSetting, roundNow, type Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

interface Order {
  /** Parties beside the table are not in it. */
  readonly floor: readonly PartyId[]
  /** Parties beside the table, in the scenario's order. */
  readonly beside: readonly PartyId[]
  /** Whoever is not in the floor order comes after, in the scenario's. */
  readonly everyone: readonly PartyId[]
}

const ordersOf = perSetting((setting): ReadonlyMap<Round, Order> => {
  const parties = setting.scenario.parties.map((party) => party.id)
  const beside = parties.filter((party) => partyInSetting(setting, party).besideTable)
  return new Map(
    setting.rounds.map((round) => {
      const atTable = round.floor.filter((party) => !partyInSetting(setting, party).besideTable)
      const floor = atTable.length > 0 ? atTable : setting.principals
      return [round, { floor, beside, everyone: [...new Set([...floor, ...parties])] }]
    }),
  )
})

const orderNow = (setting: Setting, state: TableState): Order => {
  const round = roundNow(setting, state)
  const order = ordersOf(setting).get(round)
  if (order === undefined) throw new Error(`No order of the floor for the round "${round.id}".`)
  return order
}

/** The parties asked for, in floor order; whoever is not in it comes after, in the scenario's order. */
export const inFloorOrder = (
  setting: Setting,
  state: TableState,
  parties: readonly PartyId[],
): readonly PartyId[] => orderNow(setting, state).everyone.filter((party) => parties.includes(party))

export const turnsLeft = (setting: Setting, state: TableState): number =>
  roundNow(setting, state).turns - state.turn

/** Marks the turn's cost as due once the move has been dealt with, so that an offer and its answers share a turn. */
export const owe = (state: TableState, turns: number): TableState =>
  withChange(state, { owed: turns, handsOn: turns > 0 })

/**
 * What a move costs that hands the floor on whatever the scenario says: at least one turn, or the talks might never end.
 */
export const atLeastOne = (cost: number): number => Math.max(1, cost)

export const closeTurn = (setting: Setting, state: TableState): TableState =>
  state.owed === 0
    ? state
    : withChange(state, {
        turn: Math.min(state.turn + state.owed, roundNow(setting, state).turns),
        sinceMediator: state.sinceMediator + state.owed,
        sinceBeside: state.sinceBeside + state.owed,
        takenUp: [],
        owed: 0,
      })

const nextOnFloor = (setting: Setting, state: TableState): TableState => {
  const { mediatorEvery, besideEvery } = roundNow(setting, state)
  if (
    setting.mediator !== null &&
    !state.left.includes(setting.mediator) &&
    mediatorEvery > 0 &&
    state.sinceMediator >= mediatorEvery
  )
    return withChange(state, { floor: setting.mediator, sinceMediator: 0 })
  const { floor: order, beside } = orderNow(setting, state)
  const outside = beside[state.nextBeside % Math.max(1, beside.length)]
  if (outside !== undefined && besideEvery > 0 && state.sinceBeside >= besideEvery)
    return withChange(state, {
      floor: outside,
      sinceBeside: 0,
      nextBeside: (state.nextBeside + 1) % beside.length,
    })
  for (let step = 0; step < order.length; step++) {
    const next = (state.next + step) % order.length
    const party = order[next]
    if (party !== undefined && !state.left.includes(party))
      return withChange(state, { floor: party, next: (next + 1) % order.length })
  }
  throw new Error('Nobody may take the floor in this round.')
}

export const giveFloor = (setting: Setting, before: TableState): TableState => {
  const state = nextOnFloor(setting, withChange(before, { handsOn: false }))
  return happen(setting, state, { type: 'floor.given', party: state.floor })
}
