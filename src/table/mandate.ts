/**
 * What a delegation may sign for. Its capital widens that when asked, once its conditions hold; a condition that it has
 * named is as good as met by another option in the same offer, so that two demands can open each other.
 */
import { optionOf, type Party } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { allHold, holds } from './conditions.ts'
import { perSeat } from './kept.ts'
import { unlessChanged } from './latest.ts'
import type { WaitsFor } from './offer.ts'
import { happen } from './record.ts'
import { isPrincipal, partyIn, type Setting } from './setting.ts'
import { seatOf, type TableState, withSeat } from './state.ts'
import type { Mandate } from './view.ts'

type Widening = NonNullable<Party['mandate'][IssueId]>['widening'][number]

const NOTHING: Package = {}

export const isRedLine = (setting: Setting, party: PartyId, issue: IssueId, option: OptionId): boolean =>
  setting.redLines.get(party)?.get(issue)?.has(option) ?? false

/** Where the scenario says nothing of an issue, the delegation may sign for whatever crosses no red line. */
const isAllowed = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): boolean => {
  if (isRedLine(setting, party, issue, option)) return false
  const given = partyIn(setting, party).mandate[issue]
  return (
    given === undefined ||
    given.allowed.includes(option) ||
    (seatOf(state, party).widened[issue] ?? []).includes(option)
  )
}

/** The widenings on an issue whose condition the capital has named. */
const statedWidenings = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  issue: IssueId,
): readonly Widening[] => {
  const { stated } = seatOf(state, party)
  const all = partyIn(setting, party).mandate[issue]?.widening ?? []
  return all.filter((_, index) => stated.some((one) => one.issue === issue && one.widening === index))
}

/** Whether the party may offer or accept this option, as part of `pack`. */
export const isWithinMandate = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
  pack: Package,
): boolean =>
  isAllowed(setting, state, party, issue, option) ||
  (!isRedLine(setting, party, issue, option) &&
    statedWidenings(setting, state, party, issue).some(
      (widening) => widening.options.includes(option) && allHold(setting, state, widening.when, pack),
    ))

/** Principals sign for everything; an underwriter only for the options that need it. */
const signsFor = (setting: Setting, party: PartyId, issue: IssueId, option: OptionId): boolean =>
  isPrincipal(setting, party) || optionOf(setting.scenario, issue, option).underwriters.includes(party)

/** The issues of a package whose options the party may not sign for now. */
export const outsideMandate = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  pack: Package,
): readonly IssueId[] =>
  issuesIn(pack).filter((issue) => {
    const option = pack[issue]
    return (
      option !== undefined &&
      signsFor(setting, party, issue, option) &&
      !isWithinMandate(setting, state, party, issue, option, pack)
    )
  })

const waitsForOf = (
  setting: Setting,
  state: TableState,
  issue: IssueId,
  option: OptionId,
  widening: Widening,
): WaitsFor => ({
  issue,
  option,
  stated: widening.stated,
  needs: widening.when.flatMap((condition) =>
    condition.type === 'agreed' ? [{ issue: condition.issue, options: condition.options }] : [],
  ),
  restMet: allHold(
    setting,
    state,
    widening.when.filter((condition) => condition.type !== 'agreed'),
  ),
})

/** What the capital has said it waits for before it opens this option. */
export const statedFor = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): readonly WaitsFor[] =>
  isAllowed(setting, state, party, issue, option) || isRedLine(setting, party, issue, option)
    ? []
    : statedWidenings(setting, state, party, issue)
        .filter((widening) => widening.options.includes(option))
        .map((widening) => waitsForOf(setting, state, issue, option, widening))

const mandateFor = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): Mandate => {
  if (isRedLine(setting, party, issue, option)) return { status: 'redLine' }
  if (isAllowed(setting, state, party, issue, option)) return { status: 'allowed' }
  if (isWithinMandate(setting, state, party, issue, option, NOTHING))
    return { status: 'allowed', asLongAs: statedFor(setting, state, party, issue, option) }
  const widenings = partyIn(setting, party).mandate[issue]?.widening ?? []
  return {
    status: 'closed',
    waitsFor: statedFor(setting, state, party, issue, option),
    mayOpen: widenings.some((widening) => widening.options.includes(option)),
  }
}

type Mandates = Readonly<Record<IssueId, Readonly<Record<OptionId, Mandate>>>>

const mandates = (setting: Setting, state: TableState, party: PartyId): Mandates => {
  const all: Record<IssueId, Record<OptionId, Mandate>> = {}
  for (const issue of setting.scenario.issues) {
    const ofIssue: Record<OptionId, Mandate> = {}
    for (const option of issue.options)
      ofIssue[option.id] = mandateFor(setting, state, party, issue.id, option.id)
    all[issue.id] = ofIssue
  }
  return all
}

/** A mandate hangs on what the capital has widened and named, and on which of its conditions are met. */
const steadyMandates = perSeat((setting, party) => {
  const conditions = Object.values(partyIn(setting, party).mandate).flatMap(({ widening }) =>
    widening.flatMap(({ when }) => when),
  )
  const keep = unlessChanged<Mandates>()
  return (state: TableState): Mandates => {
    const { widened, stated } = seatOf(state, party)
    const met = conditions.map((condition) => holds(setting, state, condition))
    return keep([widened, stated, ...met], () => mandates(setting, state, party))
  }
})

/** What the party may do with each option. The same object for as long as nothing of it has changed. */
export const mandatesNow = (setting: Setting, state: TableState, party: PartyId): Mandates =>
  steadyMandates(setting, party)(state)

/** Asks the capital: it widens the mandate where its conditions hold, and names those that are still open. */
export const reportHome = (setting: Setting, before: TableState, party: PartyId): TableState => {
  let state = before
  const waitsFor: WaitsFor[] = []
  const stated = [...seatOf(state, party).stated]
  for (const { id: issue } of setting.scenario.issues) {
    const widenings = partyIn(setting, party).mandate[issue]?.widening ?? []
    for (const [index, widening] of widenings.entries()) {
      const options = widening.options.filter(
        (option) =>
          !isRedLine(setting, party, issue, option) && !isAllowed(setting, state, party, issue, option),
      )
      if (options.length === 0) continue
      if (allHold(setting, state, widening.when)) {
        const widened = seatOf(state, party).widened
        state = withSeat(state, party, {
          widened: { ...widened, [issue]: [...(widened[issue] ?? []), ...options] },
        })
        const happening = { type: 'mandate.widened', party, issue, options, stated: widening.stated } as const
        state = happen(setting, state, happening, [party])
      } else {
        for (const option of options) waitsFor.push(waitsForOf(setting, state, issue, option, widening))
        if (!stated.some((one) => one.issue === issue && one.widening === index))
          stated.push({ issue, widening: index })
      }
    }
  }
  state = withSeat(state, party, { stated })
  return happen(setting, state, { type: 'capital.answered', by: party, waitsFor }, [party])
}
