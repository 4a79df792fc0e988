/** Passing, and walking away. */
import { atLeastOne, owe, turnsLeft } from '../floor.ts'
import { happen } from '../record.ts'
import { isPrincipal, partyInSetting } from '../setting.ts'
import { seatOf, withChange, withSeat } from '../state.ts'
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

/** Ends the talks. Whoever walks pays for it: its no deal falls by the scenario's `walkCost`. */
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
  make: (setting, state, move) =>
    happen(
      setting,
      withSeat(withChange(state, { walked: move.by, pending: null, request: null, caucus: null }), move.by, {
        reservationValue: seatOf(state, move.by).reservationValue - setting.scenario.rules.walkCost,
      }),
      { type: 'party.walkedAway', by: move.by },
    ),
}
