/** The arena of a tournament: a bare domain, without rounds, mandates or events; shared by all its negotiations. */
import { compileDomain, type Domain } from '../bargaining/domain.ts'
import { sheetOf } from '../bargaining/sheetOf.ts'
import type { NoDeals } from '../bargaining/zone.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { ReadingId } from '../terms/ids.ts'
import { type Ladder, ladderOf } from './ladder.ts'

export interface Arena {
  readonly domain: Domain
  /** One for each principal, in the order of `Domain.principals`: the seats of every negotiation. */
  readonly ladders: readonly Ladder[]
}

export const arenaOf = (domain: Domain, reservationValues: NoDeals): Arena => ({
  domain,
  ladders: domain.principals.map((party, p) => ladderOf(domain, party, reservationValues[p] ?? 0)),
})

/** The principals of a scenario under a reading, with their walk-aways as at the opening. */
export const arenaOfScenario = (scenario: Scenario, reading: ReadingId): Arena => {
  const domain = compileDomain(scenario, reading)
  return arenaOf(
    domain,
    domain.principals.map((party) => {
      const id = domain.parties[party]?.id
      return id === undefined ? 0 : sheetOf(scenario, reading, id).reservationValue
    }),
  )
}
