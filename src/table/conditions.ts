/** Whether a condition of the scenario holds now. */
import type { Condition, Deep } from '../scenario/scenario.ts'
import { assertNever } from '../terms/assertNever.ts'
import { chance } from '../terms/chance.ts'
import type { RoundId } from '../terms/ids.ts'
import { perSetting } from './kept.ts'
import { roundNow, type Setting } from './setting.ts'
import { seatOf, type TableState } from './state.ts'

const within = (
  value: number,
  bounds: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined },
): boolean => value >= (bounds.atLeast ?? -Infinity) && value <= (bounds.atMost ?? Infinity)

const roundOrder = perSetting(({ scenario }) => scenario.rounds.map((round) => round.id))

/**
 * A round that this sitting tells as history counts as held, with all its turns used, as soon as a later one is under
 * way. A round of the sitting that was skipped never begins.
 */
const hasBegun = (setting: Setting, state: TableState, id: RoundId, turn: number): boolean => {
  const now = roundNow(setting, state).id
  if (state.round >= 0 && id === now) return state.turn >= turn
  if (setting.sitting.rounds.includes(id)) return state.held.includes(id)
  const order = roundOrder(setting)
  return order.indexOf(id) < order.indexOf(now)
}

/** One number for each draw and game, so that what names the same draw has the same luck, however often it is asked. */
const isDrawn = (
  seed: number,
  { draw, percent }: { readonly draw: string; readonly percent: number },
): boolean => 100 * chance(seed, 'draw', draw) < percent

export const holds = (setting: Setting, state: TableState, condition: Deep<Condition>): boolean => {
  switch (condition.type) {
    case 'agreed': {
      const option = state.draft[condition.issue]?.option
      return option !== undefined && condition.options.includes(option)
    }
    case 'event':
      return state.struck.includes(condition.event)
    case 'support':
      return within(seatOf(state, condition.party).support, condition)
    case 'trust':
      return within(seatOf(state, condition.party).trust[condition.towards] ?? 0, condition)
    case 'round':
      return hasBegun(setting, state, condition.round, condition.turn)
    case 'unsettled':
      return state.draft[condition.issue] === undefined
    case 'reading':
      return state.reading === condition.reading
    case 'chance':
      return isDrawn(state.seed, condition)
    case 'all':
      return allHold(setting, state, condition.of)
    case 'any':
      return condition.of.some((one) => holds(setting, state, one))
    case 'not':
      return !condition.of.some((one) => holds(setting, state, one))
    default:
      return assertNever(condition)
  }
}

export const allHold = (
  setting: Setting,
  state: TableState,
  conditions: readonly Deep<Condition>[],
): boolean => conditions.every((condition) => holds(setting, state, condition))
