/**
 * How much of the zone the delegations can reach. Capitals widen a mandate once its conditions are met, so what may be
 * signed depends on what else is in the text.
 */
import { optionOf, partyOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { choiceAt, consentersOf, type Domain } from './domain.ts'
import { membersOf } from './votes.ts'
import type { OutcomeChoices } from './worthOfChoices.ts'
import { type NoDeals, willingFor } from './zone.ts'

export interface Reach {
  /**
   * Whether conditions on news, support, trust and rounds count as met in the end, and news has opened what is shut. They lie outside the text, so that
   * the two answers bound the truth.
   */
  readonly scriptedMet: boolean
}

/** One way for a mandate to open. */
interface Way {
  /** Every one of these issues at an option of its mask, before or in the same offer. */
  readonly agreed: readonly { readonly issue: number; readonly mask: number }[]
  /** Issues that must not be settled before, as bits; in the same offer they may be. */
  readonly unsettled: number
}

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
  if (!reach.scriptedMet && optionOf(scenario, issue, option).shut === true) return []
  const given = partyOf(scenario, party).mandate[issue]
  if (given === undefined || given.allowed.includes(option)) return null
  return given.widening
    .filter((widening) => widening.options.includes(option))
    .flatMap(({ when }) => {
      const agreed: { issue: number; mask: number }[] = []
      let unsettled = 0
      for (const condition of when) {
        if (condition.type === 'agreed') {
          const at = domain.issues.findIndex(({ id }) => id === condition.issue)
          const mask = (domain.issues[at]?.options ?? []).reduce(
            (bits, one, choice) => (condition.options.includes(one) ? bits | (1 << choice) : bits),
            0,
          )
          agreed.push({ issue: at, mask })
        } else if (condition.type === 'unsettled')
          unsettled |= 1 << domain.issues.findIndex(({ id }) => id === condition.issue)
        else if (!reach.scriptedMet) return []
      }
      return [{ agreed, unsettled }]
    })
}

const compileWays = (scenario: Scenario, domain: Domain, reach: Reach, deciding?: readonly PartyId[]): Ways =>
  domain.issues.flatMap(({ id, options }) =>
    options.map((option) =>
      consentersOf(scenario, id, option, deciding).map((party) =>
        waysFor(scenario, domain, party, id, option, reach),
      ),
    ),
  )

/** The issues that each round puts on one agenda, as bits by issue, in the order of the rounds. */
const agendasOf = (scenario: Scenario, domain: Domain): readonly number[] =>
  scenario.rounds.map(({ agenda }) =>
    domain.issues.reduce((bits, { id }, issue) => (agenda.includes(id) ? bits | (1 << issue) : bits), 0),
  )

/** Without alternatives to try nothing needs to be remembered. */
const UNTRIED: readonly Set<number>[] = []

/** Greatest number of issues whose order is tried; beyond, it is assumed that an order exists. */
const MOST_LEFT = 6

/** The issues that some mandate wants unsettled, as bits. */
const leftIn = (ways: Ways): number => ways.flat(2).reduce((bits, way) => bits | (way?.unsettled ?? 0), 0)

const bitsIn = (bits: number): number => bits.toString(2).replaceAll('0', '').length

/** Whether what `isReachableBy` tells is exact; else it may call an outcome reachable that is not, never the other way. */
export const isReachExact = (scenario: Scenario, domain: Domain): boolean =>
  bitsIn(leftIn(compileWays(scenario, domain, { scriptedMet: true }))) <= MOST_LEFT

/**
 * Whether an order of settling an outcome exists in which every delegation may sign for every option. Capitals name all
 * their conditions, and an offer may meet them within itself, as far as one agenda holds the issues. So round by round all
 * of its agenda is settled whose options are in the mandate of everyone who must consent, or have a widening whose
 * conditions are met by what was settled before or in the same offer; the outcome is reached if that comes to every issue.
 * Settling more never closes a mandate, except for issues that some mandate wants `unsettled`: of those every order is tried,
 * up to six of them; with more, `unsettled` counts as met, and the answer is “at most”. What could be reached only by
 * reopening an issue that had opened a mandate is left out, and all rounds are taken to be held.
 * `deciding`: the principals who do all this together; all of them where none are named.
 */
export const isReachableBy = (
  scenario: Scenario,
  domain: Domain,
  reach: Reach = { scriptedMet: true },
  deciding?: readonly PartyId[],
): ((choices: OutcomeChoices) => boolean) => {
  const ways = compileWays(scenario, domain, reach, deciding)
  const all = (1 << domain.issues.length) - 1
  const agendas = agendasOf(scenario, domain)
  const isWhole = agendas.includes(all)
  const wanted = leftIn(ways)
  const left = bitsIn(wanted) <= MOST_LEFT ? wanted : 0
  /** Issues that may wait for something; the others' mandates are open whatever the option. */
  const waiting = [...domain.issues.keys()].filter((issue) => {
    const offset = domain.offsets[issue] ?? 0
    return ways
      .slice(offset, offset + (domain.sizes[issue] ?? 0))
      .some((parties) => parties.some((open) => open !== null))
  })
  /** `among`: what is settled or offered along with it; `settled`: what was so before, as bits. */
  const mayStand = (choices: OutcomeChoices, issue: number, among: number, settled: number): boolean =>
    ways[(domain.offsets[issue] ?? 0) + (choices[issue] ?? 0)]?.every(
      (open) =>
        open === null ||
        open.some(
          ({ agreed, unsettled }) =>
            (unsettled & left & settled) === 0 &&
            agreed.every(
              (one) =>
                (among & (1 << one.issue)) !== 0 && (one.mask & (1 << (choices[one.issue] ?? 0))) !== 0,
            ),
        ),
    ) === true
  /** The largest part of an offer that may be signed, beside what is settled. */
  const standing = (choices: OutcomeChoices, offer: number, settled: number): number => {
    let open = offer
    for (let before = 0; open !== before; ) {
      before = open
      for (const issue of waiting)
        if ((open & (1 << issue)) !== 0 && !mayStand(choices, issue, settled | before, settled))
          open &= ~(1 << issue)
    }
    return open
  }
  /** Whether the outcome is settled whole from some round on. `tried`: by round what was settled when it failed. */
  const ends = (
    choices: OutcomeChoices,
    round: number,
    settled: number,
    tried: readonly Set<number>[],
  ): boolean => {
    const agenda = agendas[round]
    if (settled === all || agenda === undefined) return settled === all
    const open = agenda & ~settled
    // Settling what no mandate wants unsettled can only help: all of it at once.
    const helped = settled | standing(choices, open & ~left, settled)
    if (tried[round]?.has(helped)) return false
    tried[round]?.add(helped)
    const late = open & left
    // Every choice of some of the others: counting down through the bits of `late`.
    for (let some = late; some > 0; some = (some - 1) & late) {
      const offer = standing(choices, (agenda & ~helped & ~left) | some, helped)
      if ((offer & some) === some && ends(choices, round, helped | offer, tried)) return true
    }
    return ends(choices, round + 1, helped, tried)
  }

  return (choices) =>
    waiting.every((issue) => mayStand(choices, issue, all, 0)) &&
    (isWhole || ends(choices, 0, 0, left === 0 ? UNTRIED : agendas.map(() => new Set())))
}

/**
 * The same of outcomes by their numbers. Where not all principals must consent, an outcome is reached if some coalition
 * that decides, all of it willing to have the outcome rather than `noDeals`, can settle all of it by itself. What could be
 * reached only with one coalition for one issue and another for the next is left out.
 */
export const isReachableIn = (
  scenario: Scenario,
  domain: Domain,
  noDeals: NoDeals,
  reach: Reach = { scriptedMet: true },
): ((outcome: number) => boolean) => {
  const choices = new Int32Array(domain.issues.length)
  const lay = (outcome: number): OutcomeChoices => {
    for (let issue = 0; issue < choices.length; issue++) choices[issue] = choiceAt(domain, outcome, issue)
    return choices
  }
  const { votes } = domain
  if (votes === null) {
    const isReachable = isReachableBy(scenario, domain, reach)
    return (outcome) => isReachable(lay(outcome))
  }
  const willing = willingFor(domain, noDeals)
  const coalitions = votes.least.map((coalition) => {
    const ids = membersOf(coalition, votes.principals).flatMap(
      (p) => domain.parties[domain.principals[p] ?? -1]?.id ?? [],
    )
    return { coalition, isReachable: isReachableBy(scenario, domain, reach, ids) }
  })
  return (outcome) => {
    const unwilling = ~willing(outcome)
    lay(outcome)
    return coalitions.some(
      ({ coalition, isReachable }) => (coalition & unwilling) === 0 && isReachable(choices),
    )
  }
}
