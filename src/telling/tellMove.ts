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
import type { Counter, WaitsFor } from '../table/offer.ts'
import type { Vote } from '../table/vote.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { MOVES } from '../words/moves/catalog.ts'
import * as texts from '../words/moves/en.ts'
import { optionShort } from './issues.ts'
import { nameOf, thirdPerson } from './parties.ts'
import { toldBy } from './told.ts'

/** Of a scenario, or of its public part with the inducements that a seat knows of. */
type Told = Pick<Scenario, 'issues' | 'vocabulary' | 'language'> & {
  readonly parties: readonly Pick<Party, 'id' | 'name' | 'nameInText' | 'plural' | 'pronoun'>[]
  readonly communiques: readonly Pick<Communique, 'id' | 'text'>[]
  readonly inducements: readonly Pick<Inducement, 'id' | 'label'>[]
  /** Left out where the reader knows of no more than what was public. */
  readonly events?: readonly Pick<ScenarioEvent, 'id' | 'choice'>[]
}

const issuesTold = (scenario: Told, ids: readonly IssueId[]): string =>
  ids.map((issue) => issueOf(scenario, issue).label).join(', ') ||
  toldBy({ scenario }, MOVES)(texts.nothingNamed)

const packageTold = (scenario: Told, pack: Package): string =>
  issuesIn(pack)
    .flatMap((issue) => {
      const option = pack[issue]
      return option === undefined
        ? []
        : toldBy({ scenario }, MOVES)(texts.line, {
            issue: issueOf(scenario, issue).label,
            option: optionShort({ scenario }, issue, option),
          })
    })
    .join('; ')

const offered = (scenario: Told, { package: pack, forAccordOnly }: Counter): string => {
  const told = packageTold(scenario, pack)
  return forAccordOnly.length === 0
    ? told
    : toldBy({ scenario }, MOVES)(texts.forAccord, {
        package: told,
        issues: issuesTold(scenario, forAccordOnly),
      })
}

/** “offers …”, “refuses: …”: the move as the predicate of whoever makes it; “offer …” after a plural name. */
export const tellMove = (scenario: Told, move: Move): string => {
  const say = toldBy({ scenario }, MOVES)
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  const mover = partyOf(scenario, move.by)
  const { subject: they, possessive: their, s: ending } = pronounOf(mover)
  const { capital, delegation } = wordsOf(scenario)
  const by = thirdPerson(mover)
  const es = esFor(by.s)
  switch (move.type) {
    case 'offer':
      return say(texts.offers, { ...by, package: offered(scenario, move) })
    case 'answer': {
      if (move.accept) return say(texts.accepts, by)
      const refused = { ...by, issues: issuesTold(scenario, move.inTheWay) }
      return move.counter === undefined
        ? say(texts.refuses, refused)
        : say(texts.refusesCounters, { ...refused, package: offered(scenario, move.counter) })
    }
    case 'accept':
      return say(texts.takesUp, { ...by, offer: move.offer })
    case 'caucus':
      return say(texts.asksAside, { ...by, party: nameOf(scenario, move.with) })
    case 'reply':
      if (move.agree) return say(texts.agrees, by)
      if (move.why === undefined) return say(texts.declines, by)
      return say(move.why === 'trust' ? texts.declinesTrust : texts.declinesOpenly, { ...by, they, ending })
    case 'disclose':
      return say(texts.namesMost, { ...by, issue: label(move.issue) })
    case 'ask':
      return say(texts.asksWaits, { ...by, them: pronounOf(delegation).object })
    case 'confide': {
      const waits = { ...by, their, capital: capital.one, ending: verbEnding(capital) }
      if (move.most === undefined) return say(move.conditions ? texts.tellsWaits : texts.wouldNotSay, waits)
      const issue = label(move.most)
      return move.conditions
        ? say(texts.tellsBoth, { ...waits, issue })
        : say(texts.namesMost, { ...by, issue })
    }
    case 'float': {
      const floated = { ...by, package: packageTold(scenario, move.package) }
      return move.carriedFor === undefined
        ? say(texts.floats, floated)
        : say(texts.floatsFor, { ...floated, party: nameOf(scenario, move.carriedFor) })
    }
    case 'respond':
      return say(move.warm ? texts.wouldLook : texts.wouldNotLook, {
        ...by,
        issues: issuesTold(scenario, move.inTheWay),
      })
    case 'leaveCaucus':
      return say(texts.goesBack, { ...by, es })
    case 'askMediator':
      return say(texts.asksMediator, by)
    case 'press':
      return say(texts.presses, { ...by, es, party: nameOf(scenario, move.party) })
    case 'promise': {
      const promised = scenario.inducements.find(({ id }) => id === move.inducement)
      return say(texts.promises, { ...by, promise: `${promised?.label}` })
    }
    case 'consultCapital':
      return say(texts.consults, { ...by, their, capital: capital.one })
    case 'statement':
      return say(move.tone === 'firm' ? texts.speaksFirmly : texts.conciliates, by)
    case 'publish': {
      const said = scenario.communiques.find(({ id }) => id === move.communique)
      return say(texts.publishes, { ...by, sentence: `${said?.text}` })
    }
    case 'sign':
      return move.sign
        ? say(texts.signs, by)
        : say(texts.declinesSigning, { ...by, issue: label(move.reopen) })
    case 'adjourn':
      return say(texts.asksAdjourn, by)
    case 'pass':
      return say(texts.passes, { ...by, es })
    case 'walkAway':
      return say(texts.walksAway, by)
    case 'choose': {
      const choice = scenario.events?.find(({ id }) => id === move.event)?.choice
      return choice === undefined
        ? say(texts.decides, by)
        : say(texts.decidesSo, {
            ...by,
            answer: `${choice.answers[move.answer]?.label}`,
            question: choice.question,
          })
    }
    default:
      return assertNever(move)
  }
}

const CLOSED = {
  turns: texts.byTurns,
  settled: texts.bySettled,
  adjourned: texts.byAdjourned,
  signed: texts.bySigned,
  walkedAway: texts.byWalking,
} as const

const ENDED = {
  signed: texts.endSigned,
  brokenOff: texts.endBroken,
  partial: texts.endPartial,
  adjourned: texts.endAdjourned,
} as const

/** A party by its name alone, as the subject of a line. */
const named = (scenario: Scenario, id: PartyId) => {
  const { person } = thirdPerson(partyOf(scenario, id))
  return { who: nameOf(scenario, id), person }
}

/** The result of a move; null where the move itself says it. */
export const tellOutcome = (scenario: Scenario, event: TableEvent): string | null => {
  const say = toldBy({ scenario }, MOVES)
  const label = (issue: IssueId): string => issueOf(scenario, issue).label
  const short = (issue: IssueId, option: OptionId): string => optionShort({ scenario }, issue, option)
  const at = (issue: IssueId, option: OptionId) => ({ issue: label(issue), option: short(issue, option) })
  const shorts = (issue: IssueId, options: readonly OptionId[]): string =>
    options.map((option) => short(issue, option)).join(', ')
  const name = (party: PartyId): string => nameOf(scenario, party)
  const names = (parties: readonly PartyId[]): string => parties.map(name).join(', ') || say(texts.nobody)
  const votes = ({ for: ayes, against }: Vote) => ({ ayes: names(ayes), noes: names(against) })
  const waits = (told: readonly WaitsFor[]): string =>
    [
      ...new Set(
        told.map(({ issue, option, stated }) =>
          say(texts.waitsFor, { option: short(issue, option), stated }),
        ),
      ),
    ].join('; ')
  const { atHome } = wordsOf(scenario)
  switch (event.type) {
    case 'round.opened':
      return say(texts.roundOpens, { round: roundOf(scenario, event.round).label })
    case 'offer.accepted':
      return event.vote === undefined
        ? say(texts.agreed, { offer: event.offer })
        : say(texts.agreedVotes, { offer: event.offer, ...votes(event.vote) })
    case 'offer.refused':
      return event.vote === undefined
        ? say(texts.refused, { offer: event.offer })
        : say(texts.refusedVotes, { offer: event.offer, ...votes(event.vote) })
    case 'issue.sealed':
      return say(texts.sealed, at(event.issue, event.option))
    case 'issue.initialled':
      return say(texts.initialled, at(event.issue, event.option))
    case 'issue.reopened':
      return say(texts.reopened, { issue: label(event.issue) })
    case 'options.changed': {
      const changed = { issue: label(event.issue), options: shorts(event.issue, event.options) }
      if (event.now === 'open') return say(texts.opened, changed)
      return event.fell === null
        ? say(texts.shut, changed)
        : say(texts.shutFell, { ...changed, option: short(event.issue, event.fell) })
    }
    case 'capital.answered': {
      const between = { capital: partyOf(scenario, event.by).capital, party: name(event.by) }
      return event.waitsFor.length === 0
        ? say(texts.capitalClear, between)
        : say(texts.capitalTells, { ...between, waits: waits(event.waitsFor) })
    }
    case 'question.answered': {
      if (event.conditions === null) return null
      const { waitsFor, met } = event.conditions
      const told = [...waitsFor, ...met]
      const by = { ...named(scenario, event.by), has: hasOrHave(partyOf(scenario, event.by)) }
      return told.length === 0
        ? say(texts.toldOfNone, by)
        : say(texts.toldOf, { ...by, conditions: waits(told) })
    }
    case 'mandate.widened':
      return say(texts.maySign, {
        ...named(scenario, event.party),
        party: name(event.party),
        issue: label(event.issue),
        options: shorts(event.issue, event.options),
      })
    case 'news.struck':
      return say(texts.news, {
        headline: `${scenario.events.find(({ id }) => id === event.event)?.headline}`,
      })
    case 'patience.ran.out':
      return say(texts.outOfPatience, {
        ...named(scenario, event.party),
        is: isOrAre(partyOf(scenario, event.party)),
      })
    case 'round.closed':
      return say(texts.roundCloses, {
        because: say(CLOSED[event.because]),
        issues: issuesTold(scenario, event.settled),
      })
    case 'draft.completed':
      return say(texts.draftComplete)
    case 'accord.ratified':
      return say(texts.approved, { atHome, party: name(event.party) })
    case 'accord.rejected':
      return say(texts.notApproved, { atHome, party: name(event.party) })
    case 'choice.made':
    case 'choice.felt':
      return null
    case 'talks.ended':
      return say(event.ratified ? texts.endApproved : ENDED[event.end])
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
      return say(texts.withholds, { ...named(scenario, event.by), party: name(event.by) })
    case 'party.left':
      return say(texts.hasLeft, { ...named(scenario, event.by), party: name(event.by) })
    default:
      return assertNever(event)
  }
}
