/**
 * A whole game's moves and their results as a page of text: in the third person, of all parties, once the books are
 * open.
 */
import {
  type Communique,
  type Inducement,
  issueOf,
  type Party,
  partyOf,
  roundOf,
  type Scenario,
  type ScenarioEvent,
} from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { esFor, hasOrHave, isOrAre, pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { TableEvent } from '../table/event.ts'
import type { Move } from '../table/move.ts'
import type { Counter } from '../table/offer.ts'
import type { Vote } from '../table/vote.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { optionShort, phrasesOf } from './issues.ts'
import { nameOf } from './parties.ts'

/** Of a scenario, or of its public part with the inducements that a seat knows of. */
type Told = Pick<Scenario, 'issues' | 'vocabulary'> & {
  readonly parties: readonly Pick<Party, 'id' | 'name' | 'nameInText' | 'plural' | 'pronoun'>[]
  readonly communiques: readonly Pick<Communique, 'id' | 'text'>[]
  readonly inducements: readonly Pick<Inducement, 'id' | 'label'>[]
  /** Left out where the reader knows of no more than what was public. */
  readonly events?: readonly Pick<ScenarioEvent, 'id' | 'choice'>[]
}

const issuesNamed = (scenario: Told, ids: readonly IssueId[]): string =>
  ids.map((issue) => issueOf(scenario, issue).label).join(', ') || 'nothing named'

const text = (scenario: Told, pack: Package): string => phrasesOf(scenario, pack).join('; ')

const offered = (scenario: Told, { package: pack, forAccordOnly }: Counter): string =>
  `${text(scenario, pack)}${
    forAccordOnly.length === 0 ? '' : ` (for the accord only: ${issuesNamed(scenario, forAccordOnly)})`
  }`

/** “offers …”, “refuses: …”: the move as the predicate of whoever makes it; “offer …” after a plural name. */
export const tellMove = (scenario: Told, move: Move): string => {
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  const mover = partyOf(scenario, move.by)
  const { subject, possessive, s: after } = pronounOf(mover)
  const { capital } = wordsOf(scenario)
  const s = verbEnding(mover)
  const es = esFor(s)
  switch (move.type) {
    case 'offer':
      return `offer${s} ${offered(scenario, move)}`
    case 'answer':
      if (move.accept) return `accept${s}`
      return `refuse${s}: ${issuesNamed(scenario, move.inTheWay)}${
        move.counter === undefined ? '' : `; counter${s} with ${offered(scenario, move.counter)}`
      }`
    case 'accept':
      return `take${s} up offer ${move.offer}`
    case 'caucus':
      return `ask${s} ${nameOf(scenario, move.with)} aside`
    case 'reply':
      if (move.agree) return `agree${s}`
      return move.why === undefined
        ? `decline${s}`
        : `decline${s}: ${move.why === 'trust' ? `${subject} trust${after} the other too little` : `what ${subject} say${after} ${subject} say${after} to all`}`
    case 'disclose':
      return `name${s} what matters most: ${label(move.issue)}`
    case 'ask':
      return `ask${s} what the other waits for and what matters most to ${pronounOf(wordsOf(scenario).delegation).object}`
    case 'confide': {
      const said = [
        ...(move.conditions
          ? [`tell${s} what ${possessive} ${capital.one} wait${verbEnding(capital)} for`]
          : []),
        ...(move.most === undefined ? [] : [`name${s} what matters most: ${label(move.most)}`]),
      ]
      return said.join(' and ') || 'would rather not say'
    }
    case 'float':
      return `float${s} ${
        move.carriedFor === undefined ? '' : `for ${nameOf(scenario, move.carriedFor)} `
      }${text(scenario, move.package)}`
    case 'respond':
      return move.warm ? 'would look at it' : `would not look at it: ${issuesNamed(scenario, move.inTheWay)}`
    case 'leaveCaucus':
      return `go${es} back to the table`
    case 'askMediator':
      return `ask${s} the mediator for a text`
    case 'press':
      return `press${es} ${nameOf(scenario, move.party)}`
    case 'promise':
      return `promise${s}: ${scenario.inducements.find(({ id }) => id === move.inducement)?.label}`
    case 'consultCapital':
      return `consult${s} ${possessive} ${capital.one}`
    case 'statement':
      return `make${s} a ${move.tone} statement`
    case 'publish':
      return `say${s}: ${scenario.communiques.find(({ id }) => id === move.communique)?.text}`
    case 'sign':
      return move.sign ? `sign${s}` : `decline${s} to sign: ${label(move.reopen)}`
    case 'adjourn':
      return `ask${s} to adjourn`
    case 'pass':
      return `pass${es}`
    case 'walkAway':
      return `walk${s} away`
    case 'choose': {
      const choice = scenario.events?.find(({ id }) => id === move.event)?.choice
      return choice === undefined
        ? `decide${s}`
        : `decide${s}: ${choice.answers[move.answer]?.label} (${choice.question})`
    }
    default:
      return assertNever(move)
  }
}

const votes = (scenario: Scenario, vote: Vote | undefined): string => {
  if (vote === undefined) return ''
  const names = (parties: readonly PartyId[]): string =>
    parties.map((party) => nameOf(scenario, party)).join(', ') || 'nobody'
  return ` (for: ${names(vote.for)}; against: ${names(vote.against)})`
}

/** The result of a move; null where the move itself says it. */
export const tellOutcome = (scenario: Scenario, event: TableEvent): string | null => {
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  const short = (issue: IssueId, option: OptionId): string => optionShort({ scenario }, issue, option)
  switch (event.type) {
    case 'round.opened':
      return `== ${roundOf(scenario, event.round).label} opens ==`
    case 'offer.accepted':
      return `offer ${event.offer} is agreed${votes(scenario, event.vote)}`
    case 'offer.refused':
      return `offer ${event.offer} is refused${votes(scenario, event.vote)}`
    case 'issue.sealed':
      return `sealed: ${label(event.issue)}: ${short(event.issue, event.option)}`
    case 'issue.initialled':
      return `initialled: ${label(event.issue)}: ${short(event.issue, event.option)}`
    case 'issue.reopened':
      return `reopened: ${label(event.issue)}`
    case 'options.changed': {
      const options = event.options.map((option) => short(event.issue, option)).join(', ')
      const falls = event.fell === null ? '' : `; ${short(event.issue, event.fell)} is no longer agreed`
      return `${event.now}: ${label(event.issue)}: ${options}${falls}`
    }
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
      return `${nameOf(scenario, event.by)} ${hasOrHave(partyOf(scenario, event.by))} told of: ${[...new Set(told)].join('; ') || 'no condition'}`
    }
    case 'mandate.widened':
      return `${nameOf(scenario, event.party)} may now sign for ${label(event.issue)}: ${event.options
        .map((option) => short(event.issue, option))
        .join(', ')}`
    case 'news.struck':
      return `news: ${scenario.events.find(({ id }) => id === event.event)?.headline}`
    case 'patience.ran.out':
      return `${nameOf(scenario, event.party)} ${isOrAre(partyOf(scenario, event.party))} out of patience`
    case 'round.closed':
      return `the round closes (${event.because}), settled: ${issuesNamed(scenario, event.settled)}`
    case 'draft.completed':
      return 'the draft is complete'
    case 'accord.ratified':
      return `approved ${wordsOf(scenario).atHome}: ${nameOf(scenario, event.party)}`
    case 'accord.rejected':
      return `not approved ${wordsOf(scenario).atHome}: ${nameOf(scenario, event.party)}`
    case 'choice.made':
    case 'choice.felt':
      return null
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
    case 'signature.withheld':
      return `${nameOf(scenario, event.by)} does not sign, and the others may conclude without it`
    case 'party.left':
      return `${nameOf(scenario, event.by)} has left, and the others go on`
    default:
      return assertNever(event)
  }
}
