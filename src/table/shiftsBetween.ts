/** Works out what has moved for each party, from the table just before and just after it happened. */
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { approvalNeeds } from './approval.ts'
import { mandatesNow } from './mandate.ts'
import { type Mood, moodOf, patienceMood } from './mood.ts'
import type { Setting } from './setting.ts'
import type { Shift } from './shift.ts'
import { type PartyState, seatOf, type TableState } from './state.ts'
import { noDealNow } from './worthNow.ts'

/** What an accord must beat no deal by at home, with no noise (`weighAtHome`). */
const lookedFor = ({ margin, support }: PartyState): number => toNano(approvalNeeds(margin, support))

const ownShifts = (setting: Setting, before: TableState, after: TableState, viewer: PartyId): Shift[] => {
  const [was, is] = [seatOf(before, viewer), seatOf(after, viewer)]
  if (was === is) return []
  const figure = (on: 'noDeal' | 'support' | 'ratifier' | 'patience', from: number, to: number): Shift[] =>
    from === to ? [] : [{ on, from, to }]
  return [
    ...figure('noDeal', noDealNow(setting, before, viewer), noDealNow(setting, after, viewer)),
    ...figure('support', was.support, is.support),
    ...(was.margin === is.margin ? [] : figure('ratifier', lookedFor(was), lookedFor(is))),
    ...setting.scenario.parties.flatMap(({ id: towards }): Shift[] => {
      const [from, to] = [was.trust[towards] ?? 0, is.trust[towards] ?? 0]
      return from === to ? [] : [{ on: 'trust', towards, from, to }]
    }),
    ...figure('patience', was.patience, is.patience),
  ]
}

const mandateShifts = (setting: Setting, before: TableState, after: TableState, viewer: PartyId): Shift[] => {
  const was = mandatesNow(setting, before, viewer)
  const is = mandatesNow(setting, after, viewer)
  if (was === is) return []
  return setting.scenario.issues.flatMap(({ id: issue, options }) =>
    [true, false].flatMap((opens): Shift[] => {
      const changed = options.flatMap(({ id }) => {
        const isOpen = is[issue]?.[id]?.status === 'allowed'
        const wasOpen = was[issue]?.[id]?.status === 'allowed'
        return isOpen !== wasOpen && isOpen === opens ? [id] : []
      })
      return changed.length === 0 ? [] : [{ on: 'mandate', issue, options: changed, opens }]
    }),
  )
}

const moodShifts = (setting: Setting, before: TableState, after: TableState, viewer: PartyId): Shift[] =>
  setting.scenario.parties.flatMap(({ id: party }): Shift[] => {
    const [was, is] = [seatOf(before, party), seatOf(after, party)]
    if (party === viewer || was === is) return []
    const mood = (what: Extract<Shift, { on: 'mood' }>['what'], read: (seat: PartyState) => Mood) => {
      const [from, to] = [read(was), read(is)]
      return from === to ? [] : [{ on: 'mood' as const, party, what, from, to }]
    }
    return [
      ...mood('support', ({ support }) => moodOf(support)),
      ...mood('patience', ({ patience }) => patienceMood(patience)),
      ...mood('trustInYou', ({ trust }) => moodOf(trust[viewer] ?? 0)),
    ]
  })

export const shiftsBetween = (
  setting: Setting,
  before: TableState,
  after: TableState,
): Readonly<Record<PartyId, readonly Shift[]>> =>
  Object.fromEntries(
    setting.scenario.parties.map(({ id }) => [
      id,
      [ownShifts, mandateShifts, moodShifts].flatMap((find) => find(setting, before, after, id)),
    ]),
  )
