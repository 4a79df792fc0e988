/**
 * How much of the zone the delegations may get to. Capitals widen a mandate once its conditions are met, so that what
 * may be signed depends on what else is in the text.
 */
import { partyOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { choiceAt, consentersOf, type Domain } from './domain.ts'

export interface Reach {
  /**
   * Whether conditions on news, support, trust and rounds count as met in the end. They lie outside the text, so that
   * the two answers bound the truth.
   */
  readonly scriptedMet: boolean
}

/** One way for a mandate to open: every one of these issues at an option of its mask. */
type Way = readonly { readonly issue: number; readonly mask: number }[]

/** By place: for every party that must consent, the ways to open its mandate; null where it is open anyway. */
type Ways = readonly (readonly (readonly Way[] | null)[])[]

const waysFor = (
  scenario: Scenario,
  domain: Domain,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
  reach: Reach,
): readonly Way[] | null => {
  const given = partyOf(scenario, party).mandate[issue]
  if (given === undefined || given.allowed.includes(option)) return null
  return given.widening
    .filter((widening) => widening.options.includes(option))
    .flatMap(({ when }) => {
      const way: { issue: number; mask: number }[] = []
      for (const condition of when) {
        if (condition.type === 'agreed') {
          const at = domain.issues.findIndex(({ id }) => id === condition.issue)
          const mask = (domain.issues[at]?.options ?? []).reduce(
            (bits, one, choice) => (condition.options.includes(one) ? bits | (1 << choice) : bits),
            0,
          )
          way.push({ issue: at, mask })
        } else if (condition.type !== 'unsettled' && !reach.scriptedMet) return []
      }
      return [way]
    })
}

const compileWays = (scenario: Scenario, domain: Domain, reach: Reach): Ways =>
  domain.issues.flatMap(({ id, options }) =>
    options.map((option) =>
      consentersOf(scenario, id, option).map((party) => waysFor(scenario, domain, party, id, option, reach)),
    ),
  )

/**
 * Those of `outcomes` for which an order of settling exists in which every delegation may sign for every option. Since
 * capitals name all their conditions, and one offer may hold the whole text and meet them within itself, such an order
 * exists exactly if each option is in the mandate of all who must consent to it, or a widening of it has all its
 * conditions met by other options of the same outcome. `unsettled` counts as met: the other issue can be left for later.
 * What could be reached only by reopening an issue that had opened a mandate is left out.
 */
export const reachableAmong = (
  scenario: Scenario,
  domain: Domain,
  outcomes: Uint32Array,
  reach: Reach = { scriptedMet: true },
): Uint32Array => {
  const ways = compileWays(scenario, domain, reach)
  const isMet = (outcome: number, way: Way): boolean =>
    way.every(({ issue, mask }) => (mask & (1 << choiceAt(domain, outcome, issue))) !== 0)
  return outcomes.filter((outcome) =>
    domain.issues.every((_, issue) =>
      ways[(domain.offsets[issue] ?? 0) + choiceAt(domain, outcome, issue)]?.every(
        (open) => open === null || open.some((way) => isMet(outcome, way)),
      ),
    ),
  )
}
