/** Scripted events: each strikes once, as soon as its conditions hold, and changes what parties have without a deal. */

import type { Effect, ScenarioEvent } from '../scenario/scenario.ts'
import { assertNever } from '../terms/assertNever.ts'
import { allHold, holds } from './conditions.ts'
import { perSetting } from './kept.ts'
import { latest } from './latest.ts'
import { movePatience } from './patience.ts'
import { moveSupport, moveTrust } from './publicMood.ts'
import { happen } from './record.ts'
import type { Setting } from './setting.ts'
import { shiftsBetween } from './shiftsBetween.ts'
import { seatOf, type TableState, withChange, withSeat } from './state.ts'

const take = (setting: Setting, state: TableState, effect: Effect): TableState => {
  switch (effect.on) {
    case 'walkAway':
      return withSeat(state, effect.party, {
        reservationValue: seatOf(state, effect.party).reservationValue + effect.by,
      })
    case 'support':
      return moveSupport(state, effect.party, effect.by)
    case 'trust':
      return moveTrust(state, effect.party, effect.towards, effect.by)
    case 'patience':
      return movePatience(setting, state, effect.party, effect.by)
    default:
      return assertNever(effect)
  }
}

const strike = (setting: Setting, before: TableState, event: ScenarioEvent): TableState => {
  const struck = withChange(before, { struck: [...before.struck, event.id] })
  const told = happen(setting, struck, { type: 'news.struck', event: event.id })
  const state = event.effects.reduce((now, effect) => take(setting, now, effect), told)
  const moved = shiftsBetween(setting, before, state)
  return withChange(state, { newsShifts: { ...state.newsShifts, [event.id]: moved } })
}

const stillToStrike = perSetting(({ scenario }) =>
  latest((struck: TableState['struck']) => scenario.events.filter(({ id }) => !struck.includes(id))),
)

/** One event may bring on another, so the list is read until nothing more strikes; none strikes twice. */
export const strikeNews = (setting: Setting, before: TableState): TableState => {
  let state = before
  for (;;) {
    const event = stillToStrike(setting)(state.struck).find(
      (one) =>
        allHold(setting, state, one.when) &&
        !one.unless.some((condition) => holds(setting, state, condition)),
    )
    if (event === undefined) return state
    state = strike(setting, state, event)
  }
}
