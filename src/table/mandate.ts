/**
 * What a delegation may sign for. Its capital widens that when asked, once the conditions hold. A condition that it has
 * named also counts as met by another option in the same offer, so that two demands can open each other
 * (`withinMandate.ts` checks that for a text).
 */
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { allHold, holds } from './conditions.ts'
import { perSeat } from './kept.ts'
import { latest } from './latest.ts'
import type { WaitsFor } from './offer.ts'
import { happen } from './record.ts'
import { ALLOWED, type Remit, remitsOf, SHUT, type Way, widenablesOf } from './remit.ts'
import type { Setting } from './setting.ts'
import { isShut } from './shut.ts'
import { type PartyState, seatOf, type TableState, withSeat } from './state.ts'
import type { Mandate } from './view.ts'
import type { MandateKnown } from './withinMandate.ts'

const isAllowed = ({ given, redLine, issue, option }: Remit, { widened }: PartyState): boolean =>
  given || (!redLine && widened[issue]?.includes(option) === true)

/** The widenings that open an option and whose condition the capital has named. */
const statedWays = ({ ways, issue }: Remit, { stated }: PartyState): readonly Way[] =>
  ways.filter(({ place }) => stated.some((one) => one.issue === issue && one.widening === place))

const waitsForNow = (setting: Setting, state: TableState, { rest, waitsFor }: Way): WaitsFor =>
  allHold(setting, state, rest) ? waitsFor.met : waitsFor.unmet

const mandateFor = (setting: Setting, state: TableState, seat: PartyState, remit: Remit): Mandate => {
  if (remit.redLine) return remit.atFirst
  if (isShut(state.shut, remit.issue, remit.option)) return SHUT
  if (remit.given) return remit.atFirst
  if (isAllowed(remit, seat)) return ALLOWED
  const ways = statedWays(remit, seat)
  if (ways.length === 0) return remit.atFirst
  const stated = ways.map((way) => waitsForNow(setting, state, way))
  return ways.some(({ widening }) => allHold(setting, state, widening.when))
    ? { status: 'allowed', asLongAs: stated }
    : { status: 'closed', waitsFor: stated, mayOpen: remit.ways.length > 0 }
}

type Mandates = Readonly<Record<IssueId, Readonly<Record<OptionId, Mandate>>>>

const mandates = (setting: Setting, state: TableState, party: PartyId): Mandates => {
  const seat = seatOf(state, party)
  const all: Record<IssueId, Record<OptionId, Mandate>> = {}
  for (const [issue, remits] of remitsOf(setting, party)) {
    const ofIssue: Record<OptionId, Mandate> = {}
    for (const remit of remits.values()) ofIssue[remit.option] = mandateFor(setting, state, seat, remit)
    all[issue] = ofIssue
  }
  return all
}

/**
 * A mandate depends on what the capital has widened and named, and on which of the named conditions are met. Conditions
 * that it has not named reveal nothing to a delegation.
 */
const steadyMandates = perSeat((setting, party) => {
  const named = latest((stated: PartyState['stated']) => [
    ...new Set(
      widenablesOf(setting, party)
        .filter(({ issue, place }) => stated.some((one) => one.issue === issue && one.widening === place))
        .flatMap(({ widening }) => widening.when),
    ),
  ])
  type Known = Pick<PartyState, 'widened' | 'stated'> & {
    readonly shut: TableState['shut']
    /** By named condition, whether it is met. */
    readonly met: readonly boolean[]
    readonly mandates: Mandates
  }
  let known: Known | null = null
  return (state: TableState): Mandates => {
    const { widened, stated } = seatOf(state, party)
    const conditions = named(stated)
    const before =
      known?.widened === widened && known.stated === stated && known.shut === state.shut ? known : null
    if (before !== null && conditions.every((one, at) => holds(setting, state, one) === before.met[at]))
      return before.mandates
    const met = conditions.map((one) => holds(setting, state, one))
    known = { widened, stated, shut: state.shut, met, mandates: mandates(setting, state, party) }
    return known.mandates
  }
})

/** What the party may do with each option. The same object for as long as nothing of it has changed. */
export const mandatesNow = (setting: Setting, state: TableState, party: PartyId): Mandates =>
  steadyMandates(setting, party)(state)

/** What rules need of the party's mandate when they make a move: the same as is in its view. */
export const mandateKnown = (setting: Setting, state: TableState, viewer: PartyId): MandateKnown => ({
  viewer,
  scenario: setting.scenario,
  draft: state.draft,
  own: { mandate: mandatesNow(setting, state, viewer) },
})

/** Whether its capital, asked now, would widen the mandate or name a condition that it has not named yet. */
export const hasNews = (setting: Setting, state: TableState, party: PartyId): boolean => {
  const seat = seatOf(state, party)
  return widenablesOf(setting, party).some(
    ({ issue, widening, place, options }) =>
      options.some(({ remit }) => !isAllowed(remit, seat)) &&
      (!seat.stated.some((one) => one.issue === issue && one.widening === place) ||
        allHold(setting, state, widening.when)),
  )
}

/** Asks the capital: it widens the mandate where its conditions hold, and names those that are still open. */
export const reportHome = (setting: Setting, before: TableState, party: PartyId): TableState => {
  let state = before
  const waitsFor: WaitsFor[] = []
  const { stated } = seatOf(state, party)
  const named: PartyState['stated'][number][] = []
  for (const { issue, widening, place, options } of widenablesOf(setting, party)) {
    const seat = seatOf(state, party)
    const closed = options.filter(({ remit }) => !isAllowed(remit, seat))
    if (closed.length === 0) continue
    if (allHold(setting, state, widening.when)) {
      const opened = closed.map(({ remit }) => remit.option)
      state = withSeat(state, party, {
        widened: { ...seat.widened, [issue]: [...(seat.widened[issue] ?? []), ...opened] },
      })
      const happening = {
        type: 'mandate.widened',
        party,
        issue,
        options: opened,
        stated: widening.stated,
      } as const
      state = happen(setting, state, happening, [party])
    } else {
      for (const { way } of closed) waitsFor.push(waitsForNow(setting, state, way))
      if (!stated.some((one) => one.issue === issue && one.widening === place))
        named.push({ issue, widening: place })
    }
  }
  if (named.length > 0) state = withSeat(state, party, { stated: [...stated, ...named] })
  // Of several ways to one option, another may have opened it in this very answer: nothing waits for it any more.
  const { widened } = seatOf(state, party)
  const open = waitsFor.filter(({ issue, option }) => widened[issue]?.includes(option) !== true)
  return happen(setting, state, { type: 'capital.answered', by: party, waitsFor: open }, [party])
}
