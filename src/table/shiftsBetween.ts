/** Compares the states just before and just after an event and lists what has moved for each party. */
import type { Sheet } from '../bargaining/sheet.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { approvalNeeds } from './approval.ts'
import { mandatesNow } from './mandate.ts'
import { type Mood, moodOf, patienceMood } from './mood.ts'
import type { Setting } from './setting.ts'
import { sheetNow } from './sheetNow.ts'
import type { Shift } from './shift.ts'
import { type PartyState, seatOf, type TableState } from './state.ts'
import { noDealNow } from './worthNow.ts'

/** What an accord must beat no deal by at home, with no noise (`weighAtHome`). */
const lookedFor = ({ margin, support }: PartyState): number => toNano(approvalNeeds(margin, support))

const addOwn = (
  shifts: Shift[],
  setting: Setting,
  before: TableState,
  after: TableState,
  viewer: PartyId,
): void => {
  const [was, is] = [seatOf(before, viewer), seatOf(after, viewer)]
  if (was === is) return
  const add = (on: 'noDeal' | 'support' | 'ratifier' | 'patience', from: number, to: number): void => {
    if (from !== to) shifts.push({ on, from, to })
  }
  add('noDeal', noDealNow(setting, before, viewer), noDealNow(setting, after, viewer))
  add('support', was.support, is.support)
  if (was.margin !== is.margin) add('ratifier', lookedFor(was), lookedFor(is))
  if (was.trust !== is.trust)
    for (const { id: towards } of setting.scenario.parties) {
      const [from, to] = [was.trust[towards] ?? 0, is.trust[towards] ?? 0]
      if (from !== to) shifts.push({ on: 'trust', towards, from, to })
    }
  add('patience', was.patience, is.patience)
  if (was.revalued !== is.revalued)
    addWorths(shifts, setting, sheetNow(setting, before, viewer), sheetNow(setting, after, viewer))
  addTexts(shifts, was.texts, is.texts)
}

const addTexts = (shifts: Shift[], was: TableState['texts'], is: TableState['texts']): void => {
  for (const { path, from, to } of is.slice(was.length)) shifts.push({ on: 'text', path, from, to })
}

/** Where the weight of an issue has changed, all of its options have: the weight alone is told. */
const addWorths = (shifts: Shift[], { scenario }: Setting, was: Sheet, is: Sheet): void => {
  for (const { id: issue, options } of scenario.issues) {
    const [from, to] = [was.weights[issue] ?? 0, is.weights[issue] ?? 0]
    if (from !== to) shifts.push({ on: 'weight', issue, from, to })
    else
      for (const { id: option } of options) {
        const before = was.points[issue]?.[option] ?? 0
        const after = is.points[issue]?.[option] ?? 0
        if (before !== after) shifts.push({ on: 'worth', issue, option, from: before, to: after })
      }
  }
}

const addMandate = (
  shifts: Shift[],
  setting: Setting,
  before: TableState,
  after: TableState,
  viewer: PartyId,
): void => {
  const was = mandatesNow(setting, before, viewer)
  const is = mandatesNow(setting, after, viewer)
  if (was === is) return
  for (const { id: issue, options } of setting.scenario.issues)
    for (const opens of [true, false]) {
      const changed = options
        .map(({ id }) => id)
        .filter((id) => {
          // What opens for everybody, or shuts, is no word of the capital: the record tells it.
          if (is[issue]?.[id]?.status === 'shut' || was[issue]?.[id]?.status === 'shut') return false
          const isOpen = is[issue]?.[id]?.status === 'allowed'
          const wasOpen = was[issue]?.[id]?.status === 'allowed'
          return isOpen !== wasOpen && isOpen === opens
        })
      if (changed.length > 0) shifts.push({ on: 'mandate', issue, options: changed, opens })
    }
}

type MoodKind = Extract<Shift, { on: 'mood' }>['what']

const addMoods = (
  shifts: Shift[],
  setting: Setting,
  before: TableState,
  after: TableState,
  viewer: PartyId,
): void => {
  const add = (party: PartyId, what: MoodKind, from: Mood, to: Mood): void => {
    if (from !== to) shifts.push({ on: 'mood', party, what, from, to })
  }
  for (const { id: party } of setting.scenario.parties) {
    if (party === viewer) continue
    const was = seatOf(before, party)
    const is = seatOf(after, party)
    if (was.support !== is.support) add(party, 'support', moodOf(was.support), moodOf(is.support))
    if (was.patience !== is.patience)
      add(party, 'patience', patienceMood(was.patience), patienceMood(is.patience))
    if (was.trust !== is.trust)
      add(party, 'trustInYou', moodOf(was.trust[viewer] ?? 0), moodOf(is.trust[viewer] ?? 0))
  }
}

export const shiftsBetween = (
  setting: Setting,
  before: TableState,
  after: TableState,
): Readonly<Record<PartyId, readonly Shift[]>> => {
  const all: Record<PartyId, readonly Shift[]> = {}
  for (const { id } of setting.scenario.parties) {
    const shifts: Shift[] = []
    if (before.agenda !== after.agenda && after.agenda !== null)
      shifts.push({ on: 'agenda', issues: after.agenda })
    addTexts(shifts, before.texts, after.texts)
    addOwn(shifts, setting, before, after, id)
    addMandate(shifts, setting, before, after, id)
    addMoods(shifts, setting, before, after, id)
    all[id] = shifts
  }
  return all
}
