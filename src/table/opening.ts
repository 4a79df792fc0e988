/** The state at the beginning of the talks, from scenario, reading and sitting. */
import { NOTHING_REVALUED } from '../bargaining/sheetOf.ts'
import { issueOf, type Party } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, RoundId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { withBeginnings } from './beginning.ts'
import type { DraftLine } from './offer.ts'
import { NO_TEXTS } from './rewording.ts'
import { roundNow, type Setting, sheetIn } from './setting.ts'
import type { PartyState, TableState } from './state.ts'

const openingAsks = (party: Party): Package =>
  Object.fromEntries(
    Object.entries(party.positions).map(([issue, position]) => [issue, position.opening]),
  ) as Package

const seatAtStart = (setting: Setting, party: Party): PartyState => ({
  reservationValue: sheetIn(setting, party.id).reservationValue,
  pressed: 0,
  promised: 0,
  support: party.support.value,
  margin: party.ratifier?.margin ?? 0,
  patience: party.patience.value,
  outOfPatience: false,
  trust: Object.fromEntries(
    setting.scenario.parties
      .filter((other) => other.id !== party.id)
      .map((other) => [other.id, party.trust.towards[other.id] ?? party.trust.value]),
  ),
  revalued: NOTHING_REVALUED,
  texts: NO_TEXTS,
  widened: {},
  stated: [],
})

/** What the sitting declares settled already. An issue that is not separable cannot be sealed; it starts initialled. */
const linesAtStart = (setting: Setting, round: RoundId): TableState['draft'] =>
  Object.fromEntries(
    (Object.entries(setting.sitting.sealed) as [IssueId, OptionId][]).map(([issue, option]) => {
      const status = issueOf(setting.scenario, issue).separable ? 'sealed' : 'initialled'
      return [issue, { option, status, round, turn: 0 } satisfies DraftLine]
    }),
  )

const shutAtStart = ({ scenario }: Setting): TableState['shut'] =>
  Object.fromEntries(
    scenario.issues.flatMap(({ id, options }) => {
      const shut = options.filter((option) => option.shut === true)
      return shut.length === 0 ? [] : [[id, shut.map((option) => option.id)]]
    }),
  )

const byParty = <Value>(setting: Setting, make: (party: Party) => Value): Readonly<Record<PartyId, Value>> =>
  Object.fromEntries(setting.scenario.parties.map((party) => [party.id, make(party)]))

export const stateAtStart = (setting: Setting, seed: number): TableState => {
  const [first] = setting.principals
  if (first === undefined) throw new Error('Talks need at least one principal.')
  return withBeginnings(setting, {
    reading: setting.reading,
    sitting: setting.sitting.id,
    seed,
    phase: 'briefing',
    round: -1,
    held: [],
    turn: 0,
    owed: 0,
    floor: first,
    handsOn: false,
    next: 0,
    sinceMediator: 0,
    sinceBeside: 0,
    nextBeside: 0,
    done: [],
    takenUp: [],
    singleTexts: 0,
    adjourned: false,
    reopened: [],
    agenda: null,
    settled: [],
    shut: shutAtStart(setting),
    draft: linesAtStart(setting, roundNow(setting, { round: 0 }).id),
    offers: [],
    standing: {},
    pending: null,
    request: null,
    caucus: null,
    publishing: [],
    said: [],
    signing: null,
    withheld: [],
    refusedLast: null,
    pressed: [],
    promised: [],
    struck: [],
    newsShifts: {},
    choosing: [],
    chosen: [],
    texts: NO_TEXTS,
    asks: byParty(setting, openingAsks),
    seats: byParty(setting, (party) => seatAtStart(setting, party)),
    left: [],
    walked: null,
    ratified: {},
    end: null,
    record: [],
  })
}
