/** What things are worth to a party now: after scripted events, pressing, promises and changes of trust. */
import type { Sheet } from '../bargaining/sheet.ts'
import { type Discounts, noDealWorth, statusQuoOf, worthOf } from '../bargaining/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type IssueId, idsIn, type OptionId, type PartyId } from '../terms/ids.ts'
import { layPackage, leaveOut, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { perSeat, perSetting } from './kept.ts'
import { latest, latestOfTwo } from './latest.ts'
import type { Setting } from './setting.ts'
import { sheetNow } from './sheetNow.ts'
import { draftPackage, type PartyState, seatOf, type TableState } from './state.ts'
import type { OwnView } from './view.ts'

/** Sealed options in force. A break-off ends those of issues marked `lapses`. */
export const inForce = (
  setting: Setting,
  { draft, walked }: Pick<TableState, 'draft' | 'walked'>,
): Package => {
  const sealed = draftPackage(draft, 'sealed')
  if (walked === null) return sealed
  const lapsing = new Set(setting.scenario.issues.filter((issue) => issue.lapses).map((issue) => issue.id))
  return leaveOut(sealed, (issue) => lapsing.has(issue))
}

const inForceOf = perSetting((setting) =>
  latestOfTwo((draft: TableState['draft'], walked: TableState['walked']) =>
    inForce(setting, { draft, walked }),
  ),
)

const noDealOf = perSeat((setting) =>
  latest((sheet: Sheet) =>
    latestOfTwo((reservationValue: number, sealed: Package) =>
      noDealWorth(sheet, { reservationValue, sealed, holds: setting.holds, statusQuo: setting.statusQuo }),
    ),
  ),
)

/** Reservation value now + Σ over sealed of holds × (option − status quo). */
export const noDealNow = (setting: Setting, state: TableState, party: PartyId): number =>
  noDealOf(setting, party)(sheetNow(setting, state, party))(
    seatOf(state, party).reservationValue,
    inForceOf(setting)(state.draft, state.walked),
  )

/** The part of no deal that comes of what is sealed. */
export const sealedGain = (setting: Setting, state: TableState, party: PartyId): number =>
  toNano(noDealNow(setting, state, party) - seatOf(state, party).reservationValue)

type Verifying = Pick<Scenario, 'rules'>

/**
 * How much of the distrust counts: 1 for all, 0 for none, by the option on the verification issue that `optionOn`
 * returns.
 */
const keptByVerification = (
  { rules: { verification } }: Verifying,
  optionOn: (issue: IssueId) => OptionId | undefined,
): number => {
  if (verification === undefined) return 1
  const option = optionOn(verification.issue)
  return option === undefined ? 1 : (verification.keeps[option] ?? 1)
}

const distrustOf = perSeat((setting, party) => {
  const relying = setting.scenario.issues.flatMap((issue) =>
    issue.options.flatMap((option) => {
      const others = option.compliance.filter((other) => other !== party)
      return others.length === 0 ? [] : [{ issue: issue.id, option: option.id, others }]
    }),
  )
  const { trustDiscount } = setting.scenario.rules
  return latest((trust: PartyState['trust']): Discounts => {
    const distrust: Partial<Record<IssueId, Record<OptionId, number>>> = {}
    for (const { issue, option, others } of relying) {
      let least = Number.POSITIVE_INFINITY
      for (const other of others) least = Math.min(least, trust[other] ?? 0)
      const ofIssue = distrust[issue] ?? {}
      ofIssue[option] = toNano((trustDiscount * (100 - least)) / 100)
      distrust[issue] = ofIssue
    }
    return distrust
  })
})

/**
 * Points off each option that relies on others, with nothing verified: trustDiscount × (100 − trust)/100. Where an
 * option relies on several, the one trusted least decides; nobody discounts its own word.
 */
export const distrustNow = (setting: Setting, state: TableState, party: PartyId): Discounts =>
  distrustOf(setting, party)(seatOf(state, party).trust)

/** Discounts scaled by the share that is kept. */
const discountsOf = perSeat(() =>
  latestOfTwo((distrust: Discounts, kept: number): Discounts => {
    const discounts: Partial<Record<IssueId, Record<OptionId, number>>> = {}
    for (const issue of idsIn(distrust)) {
      const off = distrust[issue] ?? {}
      const ofIssue: Record<OptionId, number> = {}
      for (const option of idsIn(off)) ofIssue[option] = toNano(kept * (off[option] ?? 0))
      discounts[issue] = ofIssue
    }
    return discounts
  }),
)

/** Under the verification drafted so far, else under the status quo's. */
export const discountsNow = (setting: Setting, state: TableState, party: PartyId): Discounts =>
  discountsOf(setting, party)(
    distrustNow(setting, state, party),
    keptByVerification(setting.scenario, (issue) => state.draft[issue]?.option ?? setting.statusQuo[issue]),
  )

/** The figures of a party that decide what an accord is worth to it, found in its view and in the state alike. */
export type AccordTerms = Pick<OwnView, 'sheet' | 'distrust' | 'promised'>

/**
 * A package that leaves issues out is worth what it is with the status quo there. Whatever it says of verification
 * counts for it as it would once signed, also before that is drafted.
 */
export const accordWorth = (
  scenario: Pick<Scenario, 'issues' | 'rules'>,
  { sheet, distrust, promised }: AccordTerms,
  pack: Package,
): number => {
  const whole = layPackage(statusQuoOf(scenario), pack)
  const kept = keptByVerification(scenario, (issue) => whole[issue])
  return toNano(worthOf(sheet, whole, distrust, kept) + promised)
}

export const accordWorthNow = (setting: Setting, state: TableState, party: PartyId, pack: Package): number =>
  accordWorth(
    setting.scenario,
    {
      sheet: sheetNow(setting, state, party),
      distrust: distrustNow(setting, state, party),
      promised: seatOf(state, party).promised,
    },
    pack,
  )
