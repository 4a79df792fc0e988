/** All secrets, once the talks are closed: every sheet, mandate and red line, and what each party ended with. */
import type { Sheet } from '../bargaining/sheet.ts'
import type { Discounts } from '../bargaining/worth.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { EventId, IssueId, OptionId, PartyId, ReadingId, RoundId, SittingId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { accordHolds } from './accordHolds.ts'
import { allHold } from './conditions.ts'
import { hasSigned } from './deciding.ts'
import { type Ratification, weighAtHome } from './ends.ts'
import { endWorth } from './endWorth.ts'
import type { End, TableEvent } from './event.ts'
import { mandatesNow } from './mandate.ts'
import type { Draft, Offer, Shut } from './offer.ts'
import { partyInSetting, type Setting, settingOf } from './setting.ts'
import { sheetNow } from './sheetNow.ts'
import { draftPackage, seatOf, type TableState } from './state.ts'
import { scenarioAsRead } from './texts.ts'
import type { Mandate } from './view.ts'
import { distrustNow, inForce, noDealNow } from './worthNow.ts'

/** One party's book, as it stood when the talks closed. Worths in points of 100. */
export interface PartyBook {
  readonly party: PartyId
  readonly sheet: Sheet
  readonly redLines: readonly { readonly issue: IssueId; readonly option: OptionId }[]
  readonly mandate: Readonly<Record<IssueId, Readonly<Record<OptionId, Mandate>>>>
  readonly reservationValue: number
  readonly noDeal: number
  /** What it ended with: the accord's worth where that is in force, else no deal. */
  readonly worth: number
  readonly pressed: number
  readonly promised: number
  readonly support: number
  readonly patience: number
  readonly trust: Readonly<Record<PartyId, number>>
  /** Points off options that rely on others, with nothing verified. */
  readonly distrust: Discounts
  /** What was weighed at home; null where nothing was signed or nobody has to approve. */
  readonly ratification: Ratification | null
}

export interface Books {
  readonly scenario: Scenario
  /** The same as its texts read at the close: what to call things by. */
  readonly asRead: Scenario
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
  readonly principals: readonly PartyId[]
  readonly parties: Readonly<Record<PartyId, PartyBook>>
  readonly draft: Draft
  /** The option in force by issue: the accord's, else what is sealed and did not lapse, else the status quo. */
  readonly final: Package
  /** Sealed issues that ended with a break-off. */
  readonly lapsed: readonly IssueId[]
  readonly end: { readonly end: End; readonly ratified: boolean }
  readonly walked: PartyId | null
  /** Principals who did not sign, or left before, while the others concluded; empty where nothing was signed. */
  readonly unsigned: readonly PartyId[]
  readonly offers: readonly Offer[]
  readonly rounds: readonly RoundId[]
  readonly struck: readonly EventId[]
  /** Options that nobody could offer or sign when the talks closed. */
  readonly shut: Shut
  /** Whether each of the scenario's durability conditions holds, in the scenario's order. */
  readonly durable: readonly boolean[]
  readonly record: readonly TableEvent[]
}

const bookOf = (setting: Setting, state: TableState, party: PartyId): PartyBook => {
  const seat = seatOf(state, party)
  return {
    party,
    sheet: sheetNow(setting, state, party),
    redLines: partyInSetting(setting, party).redLines.flatMap(({ issue, options }) =>
      options.map((option) => ({ issue, option })),
    ),
    mandate: mandatesNow(setting, state, party),
    reservationValue: seat.reservationValue,
    noDeal: noDealNow(setting, state, party),
    worth: endWorth(setting, state, party),
    pressed: seat.pressed,
    promised: seat.promised,
    support: seat.support,
    patience: seat.patience,
    trust: seat.trust,
    distrust: distrustNow(setting, state, party),
    ratification:
      state.end?.end === 'signed' && hasSigned(state, party) ? weighAtHome(setting, state, party) : null,
  }
}

/** Throws, for our own bug, while the talks are open. Takes talks, or a scenario with a state of its talks. */
export const openBooks = ({
  scenario,
  state,
}: {
  readonly scenario: Scenario
  readonly state: TableState
}): Books => {
  if (state.end === null) throw new Error('The books stay shut until the talks are closed.')
  const setting = settingOf(scenario, state.reading, state.sitting)
  const kept = inForce(setting, state)
  return {
    scenario,
    asRead: scenarioAsRead(scenario, state),
    reading: state.reading,
    sitting: state.sitting,
    seed: state.seed,
    principals: setting.principals,
    parties: Object.fromEntries(scenario.parties.map(({ id }) => [id, bookOf(setting, state, id)])),
    draft: state.draft,
    final: layPackage(setting.statusQuo, accordHolds(state) ? draftPackage(state.draft) : kept),
    lapsed: issuesIn(draftPackage(state.draft, 'sealed')).filter((issue) => kept[issue] === undefined),
    end: state.end,
    walked: state.walked,
    unsigned:
      state.end.end === 'signed' ? setting.principals.filter((party) => !hasSigned(state, party)) : [],
    offers: state.offers,
    rounds: state.held,
    struck: state.struck,
    shut: state.shut,
    durable: (scenario.durability?.conditions ?? []).map(({ when }) => allHold(setting, state, when)),
    record: state.record,
  }
}
