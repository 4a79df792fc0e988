/** Passing, and walking away. */
import type { PartyId } from '../../terms/ids.ts'
import { mayAdjournDespite, mayConcludeWithout } from '../deciding.ts'
import { atLeastOne, owe, turnsLeft } from '../floor.ts'
import { goesOnWithout } from '../goesOn.ts'
import { happen } from '../record.ts'
import { isPrincipal, partyInSetting, type Setting } from '../setting.ts'
import { seatOf, type TableState, withChange, withSeat } from '../state.ts'
import { waitFor } from './adjourn.ts'
import { conclude } from './exchange.ts'
import { barsOthersThanPrincipals } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

/**
 * Always possible: with fewer turns left than it costs, it takes those that are left. A mediator with nothing to say
 * passes free, unless it is a principal too, whose floor is like any other; so does a party beside the table.
 */
export const pass: Rule<'pass'> = {
  leads: { floor: 'settling', drafting: 'settling' },
  bars: nothingBars,
  judge: nothingBars,
  make: (setting, state, move) => {
    const told = happen(setting, state, { type: 'turn.passed', by: move.by })
    if (state.phase === 'drafting') return told
    const isGuest = partyInSetting(setting, move.by).besideTable
    if (isGuest || (move.by === setting.mediator && !isPrincipal(setting, move.by)))
      return withChange(told, { handsOn: true })
    return owe(told, Math.min(atLeastOne(setting.scenario.costs.pass), turnsLeft(setting, state)))
  },
}

const leave = (setting: Setting, state: TableState, by: PartyId): TableState => {
  const standing = { ...state.standing }
  delete standing[by]
  const gone = withChange(state, {
    left: [...state.left, by],
    standing,
    caucus: null,
    refusedLast: state.refusedLast === by ? null : state.refusedLast,
    handsOn: state.handsOn || state.floor === by,
  })
  return goOnWithout(setting, happen(setting, gone, { type: 'party.left', by }), by)
}

/** Whoever was asked something is asked no more; the answer of the others may now decide. */
const goOnWithout = (setting: Setting, state: TableState, by: PartyId): TableState => {
  const { pending, request, signing } = state
  const without = (parties: readonly PartyId[]): readonly PartyId[] => parties.filter((party) => party !== by)
  if (pending !== null)
    return conclude(
      setting,
      withChange(state, { pending: { ...pending, waiting: without(pending.waiting) } }),
    )
  if (request !== null)
    return request.type === 'adjourn' && mayAdjournDespite(setting, state, request.declined)
      ? waitFor(state, { ...request, waiting: without(request.waiting) })
      : withChange(state, { request: null })
  if (signing === null) return state
  // Where too many have withheld their signatures by now, those who are left are asked once more.
  return mayConcludeWithout(setting, state, state.withheld)
    ? withChange(state, { signing: without(signing) })
    : withChange(state, { signing: null, withheld: [] })
}

/**
 * Ends the talks, unless the others can decide without the one who leaves: then they go on, and it has no say any more.
 * Either way it pays: its no deal falls by the scenario's `walkCost`.
 */
export const walkAway: Rule<'walkAway'> = {
  leads: {
    floor: 'leaving',
    answering: 'leaving',
    replying: 'leaving',
    caucus: 'leaving',
    signing: 'leaving',
  },
  bars: barsOthersThanPrincipals,
  judge: nothingBars,
  make: (setting, before, move) => {
    const state = withSeat(before, move.by, {
      reservationValue: seatOf(before, move.by).reservationValue - setting.scenario.rules.walkCost,
    })
    return goesOnWithout({ scenario: setting.scenario, left: state.left }, move.by)
      ? leave(setting, state, move.by)
      : happen(setting, withChange(state, { walked: move.by, pending: null, request: null, caucus: null }), {
          type: 'party.walkedAway',
          by: move.by,
        })
  },
}
