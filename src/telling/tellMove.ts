/**
 * A whole game's moves and their results as a page of text: in the third person, of all parties, once the books are
 * open.
 */
import { issueOf, partyOf, roundOf, type Scenario } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import type { Move } from '../table/move.ts'
import type { Counter } from '../table/offer.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { optionShort, phrasesOf } from './issues.ts'
import { nameOf } from './parties.ts'

const issuesNamed = (scenario: Scenario, ids: readonly IssueId[]): string =>
  ids.map((issue) => issueOf(scenario, issue).label).join(', ') || 'nothing named'

const text = (scenario: Scenario, pack: Package): string => phrasesOf(scenario, pack).join('; ')

const offered = (scenario: Scenario, { package: pack, forAccordOnly }: Counter): string =>
  `${text(scenario, pack)}${
    forAccordOnly.length === 0 ? '' : ` (for the accord only: ${issuesNamed(scenario, forAccordOnly)})`
  }`

/** “offers …”, “refuses: …”: the move as the predicate of whoever makes it. */
export const tellMove = (scenario: Scenario, move: Move): string => {
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  switch (move.type) {
    case 'offer':
      return `offers ${offered(scenario, move)}`
    case 'answer':
      if (move.accept) return 'accepts'
      return `refuses: ${issuesNamed(scenario, move.inTheWay)}${
        move.counter === undefined ? '' : `; counters with ${offered(scenario, move.counter)}`
      }`
    case 'accept':
      return `takes up offer ${move.offer}`
    case 'caucus':
      return `asks ${nameOf(scenario, move.with)} aside`
    case 'reply':
      if (move.agree) return 'agrees'
      return move.why === undefined
        ? 'declines'
        : `declines: ${move.why === 'trust' ? 'it trusts the other too little' : 'what it says it says to all'}`
    case 'disclose':
      return `names what matters most: ${label(move.issue)}`
    case 'ask':
      return 'asks what the other waits for and what matters most to it'
    case 'confide': {
      const said = [
        ...(move.conditions ? ['tells what its capital waits for'] : []),
        ...(move.most === undefined ? [] : [`names what matters most: ${label(move.most)}`]),
      ]
      return said.join(' and ') || 'would rather not say'
    }
    case 'float':
      return `floats ${
        move.carriedFor === undefined ? '' : `for ${nameOf(scenario, move.carriedFor)} `
      }${text(scenario, move.package)}`
    case 'respond':
      return move.warm ? 'would look at it' : `would not look at it: ${issuesNamed(scenario, move.inTheWay)}`
    case 'leaveCaucus':
      return 'goes back to the table'
    case 'askMediator':
      return 'asks the mediator for a text'
    case 'press':
      return `presses ${nameOf(scenario, move.party)}`
    case 'promise':
      return `promises: ${scenario.inducements.find(({ id }) => id === move.inducement)?.label}`
    case 'consultCapital':
      return 'consults its capital'
    case 'statement':
      return `makes a ${move.tone} statement`
    case 'publish':
      return `says: ${scenario.communiques.find(({ id }) => id === move.communique)?.text}`
    case 'sign':
      return move.sign ? 'signs' : `declines to sign: ${label(move.reopen)}`
    case 'adjourn':
      return 'asks to adjourn'
    case 'pass':
      return 'passes'
    case 'walkAway':
      return 'walks away'
    default:
      return assertNever(move)
  }
}

/** The result of a move; null where the move itself says it. */
export const tellOutcome = (scenario: Scenario, event: TableEvent): string | null => {
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  const short = (issue: IssueId, option: OptionId): string => optionShort({ scenario }, issue, option)
  switch (event.type) {
    case 'round.opened':
      return `== ${roundOf(scenario, event.round).label} opens ==`
    case 'offer.accepted':
      return `offer ${event.offer} is agreed`
    case 'offer.refused':
      return `offer ${event.offer} is refused`
    case 'issue.sealed':
      return `sealed: ${label(event.issue)}: ${short(event.issue, event.option)}`
    case 'issue.initialled':
      return `initialled: ${label(event.issue)}: ${short(event.issue, event.option)}`
    case 'issue.reopened':
      return `reopened: ${label(event.issue)}`
    case 'capital.answered':
      return `${partyOf(scenario, event.by).capital} to ${nameOf(scenario, event.by)}: ${
        [...new Set(event.waitsFor.map((one) => `${short(one.issue, one.option)} ${one.stated}`))].join(
          '; ',
        ) || 'nothing is closed any more'
      }`
    case 'question.answered': {
      if (event.conditions === null) return null
      const { waitsFor, met } = event.conditions
      const told = [...waitsFor, ...met].map((one) => `${short(one.issue, one.option)} ${one.stated}`)
      return `${nameOf(scenario, event.by)} has told of: ${[...new Set(told)].join('; ') || 'no condition'}`
    }
    case 'mandate.widened':
      return `${nameOf(scenario, event.party)} may now sign for ${label(event.issue)}: ${event.options
        .map((option) => short(event.issue, option))
        .join(', ')}`
    case 'news.struck':
      return `news: ${scenario.events.find(({ id }) => id === event.event)?.headline}`
    case 'patience.ran.out':
      return `${nameOf(scenario, event.party)} is out of patience`
    case 'round.closed':
      return `the round closes (${event.because}), settled: ${issuesNamed(scenario, event.settled)}`
    case 'draft.completed':
      return 'the draft is complete'
    case 'accord.ratified':
      return `approved at home: ${nameOf(scenario, event.party)}`
    case 'accord.rejected':
      return `not approved at home: ${nameOf(scenario, event.party)}`
    case 'talks.ended':
      return `the talks end: ${event.end}${event.ratified ? ', approved' : ''}`
    case 'floor.given':
    case 'offer.made':
    case 'offer.answered':
    case 'offer.takenUp':
    case 'caucus.asked':
    case 'caucus.declined':
    case 'caucus.opened':
    case 'priority.disclosed':
    case 'question.asked':
    case 'package.floated':
    case 'float.answered':
    case 'caucus.closed':
    case 'mediator.asked':
    case 'party.pressed':
    case 'inducement.promised':
    case 'capital.consulted':
    case 'statement.made':
    case 'adjournment.asked':
    case 'adjournment.declined':
    case 'turn.passed':
    case 'communique.published':
    case 'accord.signed':
    case 'signature.declined':
    case 'party.walkedAway':
      return null
    default:
      return assertNever(event)
  }
}
