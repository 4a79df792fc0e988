/** Closes the round early, if the principals agree: as many as decide on what is about no single issue. It costs nothing, so each may ask once a round. */
import { mayAdjournDespite, principalsPresent } from '../deciding.ts'
import { inFloorOrder } from '../floor.ts'
import type { MoveOf } from '../move.ts'
import { happen } from '../record.ts'
import type { Setting } from '../setting.ts'
import { type Request, type TableState, withChange } from '../state.ts'
import { barsBesideTable, barsTwice, markDone } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

export const adjourn: Rule<'adjourn'> = {
  leads: { floor: 'replying' },
  bars: (view) => barsBesideTable(view) ?? barsTwice(view, 'adjourn', 'asked to adjourn'),
  judge: nothingBars,
  make: (setting, state, move) => {
    const others = principalsPresent(setting, state).filter((party) => party !== move.by)
    const asked = happen(setting, markDone(state, move.by, 'adjourn'), {
      type: 'adjournment.asked',
      by: move.by,
    })
    return waitFor(asked, {
      type: 'adjourn',
      by: move.by,
      waiting: inFloorOrder(setting, state, others),
      declined: [],
    })
  },
}

/** Agreed when no principal is left to ask: a refusal that decides ends it at once. */
export const waitFor = (state: TableState, request: Request): TableState =>
  request.waiting.length > 0
    ? withChange(state, { request })
    : withChange(state, { request: null, adjourned: true })

export const replyToAdjourn = (setting: Setting, state: TableState, move: MoveOf<'reply'>): TableState => {
  if (state.request === null) throw new Error('Nobody asked to adjourn.')
  const waiting = state.request.waiting.slice(1)
  if (move.agree) return waitFor(state, { ...state.request, waiting })
  const declined = [...state.request.declined, move.by]
  const told = happen(setting, state, { type: 'adjournment.declined', by: move.by })
  return mayAdjournDespite(setting, state, declined)
    ? waitFor(told, { ...state.request, waiting, declined })
    : withChange(told, { request: null })
}
