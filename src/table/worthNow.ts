/** What things are worth to a party as the talks stand: after news, pressing, promises and the state of trust. */
import { type Discounts, noDealWorth, worthOf } from '../bargaining/worth.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { type Setting, sheetIn } from './setting.ts'
import { draftPackage, seatOf, type TableState } from './state.ts'

/** Sealed options in force. A break-off ends those of issues marked `lapses`. */
export const inForce = (setting: Setting, state: TableState): Package => {
  const sealed = draftPackage(state.draft, 'sealed')
  if (state.walked === null) return sealed
  const lapsing = new Set(setting.scenario.issues.filter((issue) => issue.lapses).map((issue) => issue.id))
  return Object.fromEntries(
    Object.entries(sealed).filter(([issue]) => !lapsing.has(issue as IssueId)),
  ) as Package
}

/** Reservation value now + Σ over sealed of holds × (option − status quo). */
export const noDealNow = (setting: Setting, state: TableState, party: PartyId): number =>
  noDealWorth(sheetIn(setting, party), {
    reservationValue: seatOf(state, party).reservationValue,
    sealed: inForce(setting, state),
    holds: setting.holds,
    statusQuo: setting.statusQuo,
  })

/** The part of no deal that comes of what is sealed. */
export const sealedGain = (setting: Setting, state: TableState, party: PartyId): number =>
  toNano(noDealNow(setting, state, party) - seatOf(state, party).reservationValue)

/** 1 for the whole discount, 0 for none: by the option drafted on the verification issue, else its status quo. */
const keptByVerification = (setting: Setting, state: TableState): number => {
  const verification = setting.scenario.rules.verification
  if (verification === undefined) return 1
  const option = state.draft[verification.issue]?.option ?? setting.statusQuo[verification.issue]
  return option === undefined ? 1 : (verification.keeps[option] ?? 1)
}

/**
 * Points off each option that relies on others: trustDiscount × (100 − trust)/100 × what verification leaves of it.
 * Where an option relies on several, the one trusted least decides; nobody discounts its own word.
 */
export const discountsNow = (setting: Setting, state: TableState, party: PartyId): Discounts => {
  const kept = setting.scenario.rules.trustDiscount * keptByVerification(setting, state)
  const { trust } = seatOf(state, party)
  const discounts: Partial<Record<IssueId, Record<OptionId, number>>> = {}
  for (const issue of setting.scenario.issues)
    for (const option of issue.options) {
      const others = option.compliance.filter((other) => other !== party)
      if (others.length === 0) continue
      const least = Math.min(...others.map((other) => trust[other] ?? 0))
      const ofIssue = discounts[issue.id] ?? {}
      ofIssue[option.id] = toNano((kept * (100 - least)) / 100)
      discounts[issue.id] = ofIssue
    }
  return discounts
}

/** A package that leaves issues out is worth what it is with the status quo there. */
export const accordWorthNow = (setting: Setting, state: TableState, party: PartyId, pack: Package): number =>
  toNano(
    worthOf(
      sheetIn(setting, party),
      layPackage(setting.statusQuo, pack),
      discountsNow(setting, state, party),
    ) + seatOf(state, party).promised,
  )
