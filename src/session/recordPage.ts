/** A whole game as a page of text: every move with its reasons, and what came of it. The same page in every engine. */

import { type Issue, issueOf, optionOf, partyOf, roundOf, type Scenario } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import type { Talks } from '../table/talks.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import type { Entry } from './transcript/transcript.ts'

const points = (worth: number): string => worth.toFixed(1)

/** Says moves and events in the scenario's own labels. */
const speaker = (scenario: Scenario) => {
  const name = (party: PartyId): string => partyOf(scenario, party).name
  const label = (issue: IssueId): Issue['label'] => issueOf(scenario, issue).label
  const short = (issue: IssueId, option: OptionId): string => optionOf(scenario, issue, option).short
  const issues = (ids: readonly IssueId[]): string => ids.map(label).join(', ') || 'nothing named'
  const text = (pack: Package): string =>
    issuesIn(pack)
      .flatMap((issue) => {
        const option = pack[issue]
        return option === undefined ? [] : [`${label(issue)}: ${short(issue, option)}`]
      })
      .join('; ')

  const said = (move: Move): string => {
    switch (move.type) {
      case 'offer':
        return `offers ${text(move.package)}${
          move.forAccordOnly.length === 0 ? '' : ` (for the accord only: ${issues(move.forAccordOnly)})`
        }`
      case 'answer':
        return move.accept ? 'accepts' : `refuses: ${issues(move.inTheWay)}`
      case 'accept':
        return `takes up offer ${move.offer}`
      case 'caucus':
        return `asks ${name(move.with)} aside`
      case 'reply':
        return move.agree ? 'agrees' : 'declines'
      case 'disclose':
        return `names what matters most: ${label(move.issue)}`
      case 'float':
        return `floats ${text(move.package)}`
      case 'respond':
        return move.warm ? 'would look at it' : `would not look at it: ${issues(move.inTheWay)}`
      case 'leaveCaucus':
        return 'goes back to the table'
      case 'askMediator':
        return 'asks the mediator for a text'
      case 'press':
        return `presses ${name(move.party)}`
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

  /** What followed from a move; null where the move itself says it. */
  const became = (event: TableEvent): string | null => {
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
        return `${partyOf(scenario, event.by).capital} to ${name(event.by)}: ${
          [...new Set(event.waitsFor.map((one) => `${short(one.issue, one.option)} ${one.stated}`))].join(
            '; ',
          ) || 'nothing is closed any more'
        }`
      case 'mandate.widened':
        return `${name(event.party)} may now sign for ${label(event.issue)}: ${event.options
          .map((option) => short(event.issue, option))
          .join(', ')}`
      case 'news.struck':
        return `news: ${scenario.events.find(({ id }) => id === event.event)?.headline}`
      case 'patience.ran.out':
        return `${name(event.party)} is out of patience`
      case 'round.closed':
        return `the round closes (${event.because}), settled: ${issues(event.settled)}`
      case 'draft.completed':
        return 'the draft is complete'
      case 'accord.ratified':
        return `approved at home: ${name(event.party)}`
      case 'accord.rejected':
        return `not approved at home: ${name(event.party)}`
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
  return { name, said, became }
}

const why = (reasons: Reasons): string =>
  [
    `${reasons.rule}: ${reasons.because}`,
    ...(['worth', 'target', 'noDeal'] as const).flatMap((key) =>
      reasons[key] === undefined ? [] : [`${key} ${points(reasons[key])}`],
    ),
  ].join(' | ')

/** Plays the moves again, as far as they go, on talks just opened, and tells them line by line. */
export const recordPage = (talks: Talks, entries: readonly Entry[]): string => {
  const { name, said, became } = speaker(talks.scenario)
  const followed = (events: readonly TableEvent[]): string[] =>
    events.flatMap((event) => {
      const line = became(event)
      return line === null ? [] : [line.startsWith('==') ? `\n${line}` : `    → ${line}`]
    })
  return [
    ...followed(talks.events),
    ...entries.flatMap(({ move, reasons }) => {
      const events = talks.send(move)
      const turn = events[0]?.turn ?? 0
      return [
        `${String(turn).padStart(2)} ${name(move.by)} ${said(move)}`,
        ...(reasons === null ? [] : [`    ${why(reasons)}`]),
        ...followed(events),
      ]
    }),
    '',
  ].join('\n')
}
