/**
 * Once the draft is complete each principal signs, in floor order, or declines naming one initialled issue. Where the
 * others cannot conclude without it, that issue reopens, a turn is gone, and the round goes on; else its signature is
 * withheld, and the others are asked.
 */
import type { PartyId } from '../../terms/ids.ts'
import { mayConcludeWithout, principalsPresent } from '../deciding.ts'
import { reopen } from '../draft.ts'
import { inFloorOrder, owe } from '../floor.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import { nothingBars, type Rule } from './rule.ts'

const TURNS_WHEN_DECLINED = 1

export const askForSignatures = (setting: Setting, state: TableState): TableState =>
  happen(
    setting,
    withChange(state, {
      signing: inFloorOrder(setting, state, principalsPresent(setting, state)),
      withheld: [],
    }),
    { type: 'draft.completed' },
  )

const withhold = (setting: Setting, state: TableState, by: PartyId): TableState =>
  happen(
    setting,
    withChange(state, { signing: (state.signing ?? []).slice(1), withheld: [...state.withheld, by] }),
    { type: 'signature.withheld', by },
  )

export const sign: Rule<'sign'> = {
  leads: { signing: 'signing' },
  bars: nothingBars,
  judge: ({ draft }, move) =>
    move.sign || draft[move.reopen]?.status === 'initialled'
      ? null
      : refusal(
          'not-initialled',
          '/reopen',
          `"${move.reopen}" is not initialled.`,
          'Name one of the initialled issues; what is sealed is in force.',
          { id: move.reopen },
        ),
  make: (setting, state, move) =>
    move.sign
      ? happen(setting, withChange(state, { signing: (state.signing ?? []).slice(1) }), {
          type: 'accord.signed',
          by: move.by,
        })
      : mayConcludeWithout(setting, state, [...state.withheld, move.by])
        ? withhold(setting, state, move.by)
        : reopen(
            setting,
            happen(setting, owe(withChange(state, { signing: null, withheld: [] }), TURNS_WHEN_DECLINED), {
              type: 'signature.declined',
              by: move.by,
              reopens: move.reopen,
            }),
            move.reopen,
            move.by,
          ),
}
