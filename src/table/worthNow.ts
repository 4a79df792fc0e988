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

/** 1 for the whole of the distrust, 0 for none: by the package's option on the verification issue. */
const keptByVerification = (setting: Setting, pack: Package): number => {
  const verification = setting.scenario.rules.verification
  if (verification === undefined) return 1
  const option = pack[verification.issue]
  return option === undefined ? 1 : (verification.keeps[option] ?? 1)
}

/**
 * Points off each option that relies on others, with nothing verified: trustDiscount × (100 − trust)/100. Where an
 * option relies on several, the one trusted least decides; nobody discounts its own word.
 */
export const distrustNow = (setting: Setting, state: TableState, party: PartyId): Discounts => {
  const { trust } = seatOf(state, party)
  const distrust: Partial<Record<IssueId, Record<OptionId, number>>> = {}
  for (const issue of setting.scenario.issues)
    for (const option of issue.options) {
      const others = option.compliance.filter((other) => other !== party)
      if (others.length === 0) continue
      const least = Math.min(...others.map((other) => trust[other] ?? 0))
      const ofIssue = distrust[issue.id] ?? {}
      ofIssue[option.id] = toNano((setting.scenario.rules.trustDiscount * (100 - least)) / 100)
      distrust[issue.id] = ofIssue
    }
  return distrust
}

/** What is left of that under the verification that a complete package holds. */
const discountsUnder = (setting: Setting, state: TableState, party: PartyId, pack: Package): Discounts => {
  const kept = keptByVerification(setting, pack)
  return Object.fromEntries(
    Object.entries(distrustNow(setting, state, party)).map(([issue, options]) => [
      issue,
      Object.fromEntries(
        Object.entries(options ?? {}).map(([option, off]) => [option, toNano(kept * (off ?? 0))]),
      ),
    ]),
  )
}

/** Under the verification drafted so far, else under the status quo's. */
export const discountsNow = (setting: Setting, state: TableState, party: PartyId): Discounts =>
  discountsUnder(setting, state, party, layPackage(setting.statusQuo, draftPackage(state.draft)))

/**
 * A package that leaves issues out is worth what it is with the status quo there. Whatever it says of verification
 * counts for it as it would once signed, also before that is drafted.
 */
export const accordWorthNow = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  pack: Package,
): number => {
  const whole = layPackage(setting.statusQuo, pack)
  return toNano(
    worthOf(sheetIn(setting, party), whole, discountsUnder(setting, state, party, whole)) +
      seatOf(state, party).promised,
  )
}
