/** A party's score sheet now: its reading's, with the weights and values that news has changed. */
import type { Sheet } from '../bargaining/sheet.ts'
import { NOTHING_REVALUED, type Revalued, sheetOf, valueInReading } from '../bargaining/sheetOf.ts'
import type { Effect } from '../scenario/scenario.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { perSeat } from './kept.ts'
import { latest } from './latest.ts'
import { type Setting, sheetIn } from './setting.ts'
import { seatOf, type TableState, withSeat } from './state.ts'

const revaluedSheets = perSeat((setting, party) =>
  latest(
    (revalued: Revalued): Sheet =>
      revalued === NOTHING_REVALUED || isNothing(revalued)
        ? sheetIn(setting, party)
        : sheetOf(setting.scenario, setting.reading, party, revalued),
  ),
)

/** A state that was kept as JSON has an equal object, not the same. */
const isNothing = ({ weights, values }: Revalued): boolean =>
  Object.keys(weights).length === 0 && Object.keys(values).length === 0

/** The same object for as long as nothing of it has changed. */
export const sheetNow = (setting: Setting, state: TableState, party: PartyId): Sheet =>
  revaluedSheets(setting, party)(seatOf(state, party).revalued)

type ValueEffect = Extract<Effect, { readonly on: 'value' }>
type WeightsEffect = Extract<Effect, { readonly on: 'weights' }>

/** Values stay within 0 and 100. */
export const revalue = (
  setting: Setting,
  state: TableState,
  { party, issue, option, by, to }: ValueEffect,
): TableState => {
  const { revalued } = seatOf(state, party)
  const before =
    revalued.values[issue]?.[option] ??
    valueInReading(setting.scenario, setting.reading, party, issue, option)
  const after = Math.min(100, Math.max(0, toNano(to ?? before + (by ?? 0))))
  const values = { ...revalued.values, [issue]: { ...revalued.values[issue], [option]: after } }
  return withSeat(state, party, { revalued: { ...revalued, values } })
}

export const reweigh = (state: TableState, { party, to }: WeightsEffect): TableState => {
  const { revalued } = seatOf(state, party)
  return withSeat(state, party, { revalued: { ...revalued, weights: { ...revalued.weights, ...to } } })
}
