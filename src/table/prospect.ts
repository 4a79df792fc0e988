/**
 * What a seat has to expect of the talks, in points, to compare the answers that an event offers it: what it has with no deal,
 * plus the most that its options are worth to it, less what its ratifier asks for above no deal.
 */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { approvalNeeds } from './approval.ts'
import { mandatesNow } from './mandate.ts'
import type { Setting } from './setting.ts'
import { sheetNow } from './sheetNow.ts'
import { seatOf, type TableState } from './state.ts'
import { discountsNow, noDealNow } from './worthNow.ts'

/**
 * Issue by issue the option that is worth most after distrust, of those that are neither shut nor a red line; where something
 * is sealed, that. Linkages are left out: an event changes none.
 */
const best = (setting: Setting, state: TableState, party: PartyId): number => {
  const { points } = sheetNow(setting, state, party)
  const discounts = discountsNow(setting, state, party)
  const mandates = mandatesNow(setting, state, party)
  return setting.scenario.issues.reduce((sum, { id: issue, options }) => {
    const line = state.draft[issue]
    const open = options.filter(({ id }) => {
      if (line?.status === 'sealed') return line.option === id
      const status = mandates[issue]?.[id]?.status
      return status !== 'shut' && status !== 'redLine'
    })
    const worths = open.map(({ id }) => (points[issue]?.[id] ?? 0) - (discounts[issue]?.[id] ?? 0))
    return worths.length === 0 ? sum : sum + Math.max(...worths)
  }, 0)
}

export const prospect = (setting: Setting, state: TableState, party: PartyId): number => {
  const { margin, support } = seatOf(state, party)
  return toNano(
    noDealNow(setting, state, party) + best(setting, state, party) - approvalNeeds(margin, support),
  )
}
