/** What does not change during the talks: a scenario under one reading and in one sitting, with its score sheets. */
import type { Sheet } from '../bargaining/sheet.ts'
import { sheetOf } from '../bargaining/sheetOf.ts'
import { holdsOf, statusQuoOf } from '../bargaining/worth.ts'
import {
  mediatorOf,
  type Party,
  partyOf,
  principalsOf,
  type Round,
  roundOf,
  type Scenario,
  type Sitting,
  sittingOf,
} from '../scenario/scenario.ts'
import type { IssueId, PartyId, ReadingId, SittingId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Package } from '../terms/package.ts'
import type { TableState } from './state.ts'

export interface Setting {
  readonly scenario: Scenario
  readonly reading: ReadingId
  readonly sitting: Sitting
  /** The sitting's rounds in order, whether or not they will be held. */
  readonly rounds: readonly Round[]
  readonly parties: ReadonlyMap<PartyId, Party>
  readonly principals: readonly PartyId[]
  readonly mediator: PartyId | null
  readonly sheets: ReadonlyMap<PartyId, Sheet>
  readonly statusQuo: Package
  readonly holds: Readonly<Record<IssueId, number>>
}

const settingsOf = onceFor((_: Scenario) => new Map<string, Setting>())

/** One setting for each scenario, reading and sitting: thousands of talks share it. */
export const settingOf = (scenario: Scenario, reading: ReadingId, sittingId: SittingId): Setting => {
  const known = settingsOf(scenario)
  const key = `${reading} ${sittingId}`
  const before = known.get(key)
  if (before !== undefined) return before
  const sitting = sittingOf(scenario, sittingId)
  const setting: Setting = {
    scenario,
    reading,
    sitting,
    rounds: sitting.rounds.map((id) => roundOf(scenario, id)),
    parties: new Map(scenario.parties.map((party) => [party.id, party])),
    principals: principalsOf(scenario).map((party) => party.id),
    mediator: mediatorOf(scenario)?.id ?? null,
    sheets: new Map(scenario.parties.map((party) => [party.id, sheetOf(scenario, reading, party.id)])),
    statusQuo: statusQuoOf(scenario),
    holds: holdsOf(scenario),
  }
  known.set(key, setting)
  return setting
}

export const partyInSetting = (setting: Setting, id: PartyId): Party =>
  setting.parties.get(id) ?? partyOf(setting.scenario, id)

export const sheetIn = (setting: Setting, id: PartyId): Sheet =>
  setting.sheets.get(id) ?? sheetOf(setting.scenario, setting.reading, id)

export const isPrincipal = (setting: Setting, id: PartyId): boolean => setting.principals.includes(id)

/** The current round; before the first round, the first. */
export const roundNow = (setting: Setting, state: Pick<TableState, 'round'>): Round => {
  const round = setting.rounds[Math.max(0, state.round)]
  if (round === undefined) throw new Error(`The sitting "${setting.sitting.id}" has no round ${state.round}.`)
  return round
}
