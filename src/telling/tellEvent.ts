/**
 * An event of the record in words, for one seat or for whoever is in the room: short, in the present tense, in reported
 * speech and with the same words for every party. What a delegation says here is simulated, so nothing is put in quotation marks.
 */

import { boundBy } from '../scenario/decision.ts'
import { esFor, hasOrHave, pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import type { TableEvent } from '../table/event.ts'
import type { Shift } from '../table/shift.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { PartyId } from '../terms/ids.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import { caucusEnd } from './caucusEnd.ts'
import { confidenceTold } from './confidence.ts'
import { declinedReported } from './declinedAside.ts'
import { issueLabel, issuesNamed, namedIn, optionShort } from './issues.ts'
import type { Listener } from './listener.ts'
import { optionsTold } from './optionsTold.ts'
import { partyIn, pronounFor, pronounTo, subjectOf, thirdPerson, whomOf } from './parties.ts'
import { peopleWords } from './people.ts'
import { refusalTold } from './refusalTold.ts'
import { conditionLine } from './refusalWords.ts'
import { shiftsTold } from './shiftWords.ts'
import { tellOffer } from './tellOffer.ts'
import { listedTo, toldBy } from './told.ts'
import { viewThen } from './viewThen.ts'

export interface Telling {
  /** Whose doing it is; null for the table's own. */
  readonly party: PartyId | null
  readonly heading: string
  readonly sentence: string | null
  /** The scenario’s own text, of which the sentence has the words alone. */
  readonly own?: string
  /** Steps and conditions, a line each. */
  readonly details: readonly string[]
  /** Settled, struck and ended events are set off from the rest. */
  readonly weight: 'plain' | 'strong' | 'aside'
}

const plain = (party: PartyId | null, heading: string, sentence: string | null = null): Telling => ({
  party,
  heading,
  sentence,
  details: [],
  weight: 'plain',
})
const strong = (
  party: PartyId | null,
  heading: string,
  sentence: string | null = null,
  own?: string,
): Telling => ({
  ...plain(party, heading, sentence),
  ...(own === undefined ? {} : { own }),
  weight: 'strong',
})
/** A text of the scenario's: its words, and as it is written. */
const ownText = (text: string | undefined): readonly [string | null, string?] =>
  text === undefined ? [null] : [plainText(text), text]
const aside = (party: PartyId | null, heading: string): Telling => ({
  ...plain(party, heading),
  weight: 'aside',
})

/** A line for each that moved for the viewer; none where no seat is looking. */
const movedLines = ({ scenario, viewer }: Listener, shifts: readonly Shift[] = []): readonly string[] =>
  viewer === null ? [] : shiftsTold({ scenario, viewer }, shifts).map(({ words }) => `${words}.`)

/** With whom the viewer sits aside at an event. */
const asideWith = (view: Listener, index: number): PartyId | null => {
  const opened = view.record.findLast((event) => event.type === 'caucus.opened' && event.index < index)
  if (opened?.type !== 'caucus.opened') return null
  return opened.by === view.viewer ? opened.with : opened.by
}

const CLOSED = {
  turns: texts.turnsUsed,
  settled: texts.agendaSettled,
  adjourned: texts.allAdjourn,
  signed: texts.accordSigned,
  walkedAway: texts.partyLeft,
} as const

const ENDED = {
  signed: texts.endSigned,
  brokenOff: texts.endBroken,
  partial: texts.endPartial,
  adjourned: texts.endAdjourned,
} as const

/** Events that are shown elsewhere and left out of the record's panel. */
const UNTOLD: ReadonlySet<TableEvent['type']> = new Set([
  'floor.given',
  'caucus.asked',
  'offer.accepted',
  'offer.refused',
])
export const isTold = (event: TableEvent): boolean => !UNTOLD.has(event.type)

/** By the names that things had then. Null for what `isTold` leaves out. */
export const tellEvent = (now: Listener, event: TableEvent): Telling | null => {
  const view = viewThen(now, event.index)
  const subject = (id: PartyId) => subjectOf(view, id)
  const say = toldBy(view, RECORD)
  const { atHome, cameras, capital, delegation } = view.scenario.vocabulary
  const round = view.scenario.rounds.find((each) => each.id === event.round)
  const roundName = { round: round?.label ?? say(texts.theRound) }
  switch (event.type) {
    case 'round.opened':
      return strong(null, say(texts.roundOpens, roundName), ...ownText(round?.opening))
    case 'floor.given':
    case 'caucus.asked':
    case 'offer.accepted':
      return null
    case 'offer.made': {
      const { offer } = event
      const by = { ...subject(offer.by), offer: offer.number }
      const heading = offer.singleText
        ? say(texts.draftsText, by)
        : offer.counterTo !== undefined
          ? say(texts.countersWith, { ...by, counterTo: offer.counterTo })
          : say(texts.putsOffer, by)
      return { ...plain(offer.by, heading), ...tellOffer(view, offer, event.index) }
    }
    case 'offer.answered': {
      const by = { ...subject(event.answer.by), offer: event.offer }
      if (event.answer.accepted) return plain(event.answer.by, say(texts.acceptsOffer, by))
      const offer = view.offers.find((each) => each.number === event.offer)
      return {
        ...plain(event.answer.by, say(texts.refusesOffer, by)),
        ...refusalTold(view, event.answer, offer?.by ?? event.answer.by, offer?.package ?? {}, event.index),
      }
    }
    case 'offer.refused':
      return null
    case 'offer.takenUp':
      return plain(event.by, say(texts.takesUp, { ...subject(event.by), offer: event.offer }))
    case 'issue.sealed': {
      const option = optionShort(view, event.issue, event.option)
      const people = peopleWords(view.scenario, event.issue, event.option)
      return strong(
        null,
        say(texts.issueSealed, { issue: issueLabel(view, event.issue) }),
        people === null ? say(texts.inForceNow, { option }) : say(texts.inForceFor, { option, people }),
      )
    }
    case 'issue.initialled':
      return strong(
        null,
        say(texts.issueInitialled, { issue: issueLabel(view, event.issue) }),
        say(texts.inForceIfSigned, { option: optionShort(view, event.issue, event.option) }),
      )
    case 'issue.reopened':
      return plain(
        event.by,
        say(texts.reopensIssue, { ...subject(event.by), issue: issueLabel(view, event.issue) }),
      )
    case 'caucus.declined':
      return plain(
        event.with,
        say(texts.notAside, { ...subject(event.with), ...whomOf(view, event.by) }),
        declinedReported(view, event),
      )
    case 'caucus.opened':
      return plain(
        event.by,
        say(texts.stepAside, { ...subject(event.by), ...whomOf(view, event.with) }),
        say(texts.staysThere),
      )
    case 'priority.disclosed':
      return plain(
        event.by,
        say(texts.namesPriority, subject(event.by)),
        say(texts.mattersMost, { issue: issueLabel(view, event.issue) }),
      )
    case 'question.asked': {
      const asked = (event.by === view.viewer ? asideWith(view, event.index) : null) ?? view.viewer
      if (asked === null) return null
      const { subject: they, s: ending } = pronounTo(view, asked)
      const waits = { they, ending, askedPerson: subject(asked).person }
      return plain(event.by, say(texts.asksWaits, { ...subject(event.by), ...waits }), say(texts.answerStays))
    }
    case 'question.answered': {
      const told = confidenceTold(view, event)
      const isOwn = event.by === view.viewer
      return {
        ...plain(event.by, isOwn ? say(texts.youConfide) : told.heading, isOwn ? null : told.reported),
        details: told.conditions.map((one) => conditionLine(view, one)),
      }
    }
    case 'package.floated': {
      const by = subject(event.by)
      const { carriedFor } = event
      return {
        ...(carriedFor === undefined
          ? plain(event.by, say(texts.floats, by), say(texts.withoutCommitment))
          : plain(
              event.by,
              say(texts.floatsFor, { ...by, ...whomOf(view, carriedFor) }),
              say(texts.wouldLookThere, thirdPerson(partyIn(view, carriedFor))),
            )),
        details: namedIn(view, event.package).map(({ issue, option }) =>
          say(texts.issueLine, { issue: issue.label, option: option.short }),
        ),
      }
    }
    case 'float.answered': {
      const by = subject(event.by)
      if (event.warm) return plain(event.by, say(texts.wouldLook, by))
      const floated = view.record.findLast(
        (each) => each.type === 'package.floated' && each.index < event.index,
      )
      const [maker, pack] =
        floated?.type === 'package.floated' ? [floated.by, floated.package] : [event.by, {}]
      return {
        ...plain(event.by, say(texts.wouldNotGo, by)),
        ...refusalTold(view, event, maker, pack, event.index),
      }
    }
    case 'caucus.closed':
      return {
        ...aside(event.by, say(texts.comeBack, { ...subject(event.by), ...whomOf(view, event.with) })),
        sentence: caucusEnd(view, event.index),
      }
    case 'mediator.asked':
      return plain(event.by, say(texts.asksMediator, subject(event.by)))
    case 'party.pressed': {
      const by = subject(event.by)
      const pressed = whomOf(view, event.party)
      return plain(event.by, say(texts.presses, { ...by, es: esFor(by.s), ...pressed }), say(texts.dearer))
    }
    case 'inducement.promised': {
      const promised = view.inducements.find((each) => each.id === event.inducement)
      return plain(
        event.by,
        say(texts.promises, {
          ...subject(event.by),
          ...whomOf(view, event.to),
          their: pronounTo(view, event.by).possessive,
        }),
        promised?.text ?? null,
      )
    }
    case 'capital.consulted': {
      const by = subject(event.by)
      const party = partyIn(view, event.by)
      // A party without one capital bears its own name there: “Europe consults Europe”.
      return plain(
        event.by,
        party.capital === party.name
          ? say(texts.consultsHome, { ...by, atHome })
          : say(texts.consultsCapital, { ...by, capital: party.capital }),
      )
    }
    case 'capital.answered':
      return {
        ...plain(
          event.by,
          say(texts.capitalAnswers, { capital: partyIn(view, event.by).capital, s: verbEnding(capital) }),
          event.waitsFor.length === 0
            ? say(texts.waitsNoMore)
            : say(texts.waitsFor, { they: pronounOf(capital).subject, s: pronounOf(capital).s }),
        ),
        details: event.waitsFor.map((wait) =>
          say(texts.waitLine, {
            issue: issueLabel(view, wait.issue),
            option: optionShort(view, wait.issue, wait.option),
            stated: wait.stated,
          }),
        ),
      }
    case 'mandate.widened':
      return strong(
        event.party,
        say(texts.mandateWider),
        say(texts.maySignNow, {
          issue: issueLabel(view, event.issue),
          options: listedTo(
            view,
            event.options.map((option) => optionShort(view, event.issue, option)),
          ),
        }),
      )
    case 'statement.made':
      return event.tone === 'firm'
        ? plain(event.by, say(texts.makesFirm, subject(event.by)), say(texts.heardHome, { atHome }))
        : plain(event.by, say(texts.makesConciliatory, subject(event.by)), say(texts.heardTable, { atHome }))
    case 'adjournment.asked':
      return plain(event.by, say(texts.asksAdjourn, subject(event.by)))
    case 'adjournment.declined':
      return plain(event.by, say(texts.wantsOn, subject(event.by)))
    case 'turn.passed': {
      const by = subject(event.by)
      return aside(event.by, say(texts.passes, { ...by, es: esFor(by.s) }))
    }
    case 'news.struck': {
      const news = view.news.find((each) => each.id === event.event)
      return {
        ...strong(null, news?.headline ?? say(texts.newsArrives), ...ownText(news?.text)),
        details: movedLines(view, news?.shifts),
      }
    }
    case 'choice.made':
    case 'choice.felt': {
      const chosen = view.chosen?.find((one) => one.event === event.event)
      const asked = view.news.find(({ id }) => id === event.event)?.headline ?? ''
      const has = hasOrHave(partyIn(view, event.by))
      return {
        ...(chosen?.own == null
          ? strong(
              event.by,
              say(texts.hasDecided, { ...subject(event.by), has }),
              say(texts.movesYou, { asked }),
            )
          : strong(event.by, say(texts.youDecided, { answer: chosen.own.answer }), chosen.own.question)),
        details: movedLines(view, chosen?.shifts),
      }
    }
    case 'options.changed': {
      const { headline, text } = optionsTold(view, event)
      return strong(null, headline, text)
    }
    case 'patience.ran.out': {
      const party = event.party === view.viewer ? delegation : partyIn(view, event.party)
      const has = hasOrHave(party)
      return strong(
        event.party,
        event.party === view.viewer
          ? say(texts.youTired, { delegation: delegation.one, has })
          : say(texts.isTired, { ...subject(event.party), has }),
        say(texts.mayLeave, { they: pronounOf(party).subject }),
      )
    }
    case 'round.closed':
      return strong(
        null,
        say(texts.roundCloses, roundName),
        `${say(CLOSED[event.because])} ${event.settled.length === 0 ? say(texts.nothingSettled) : say(texts.settledIn, { issues: issuesNamed(view, event.settled) })}`,
      )
    case 'communique.published': {
      const said = view.scenario.communiques.find((each) => each.id === event.communique)
      return plain(event.by, say(texts.tellsPublic, { ...subject(event.by), cameras }), said?.text ?? null)
    }
    case 'draft.completed':
      return strong(null, say(texts.draftComplete), say(texts.principalsAsked))
    case 'accord.signed':
      return strong(event.by, say(texts.signs, subject(event.by)))
    case 'signature.declined':
      return strong(
        event.by,
        say(texts.declinesSigning, subject(event.by)),
        say(texts.openAgain, { issue: issueLabel(view, event.reopens) }),
      )
    case 'signature.withheld': {
      const by = subject(event.by)
      return strong(
        event.by,
        say(texts.doesNotSign, { ...by, es: esFor(by.s) }),
        say(boundBy(view.scenario) === 'all' ? texts.holdsForAll : texts.holdsForSigners),
      )
    }
    case 'party.walkedAway':
      return strong(event.by, say(texts.leavesTable, subject(event.by)))
    case 'party.left':
      return strong(
        event.by,
        say(texts.leavesTable, subject(event.by)),
        say(texts.othersGoOn, { them: pronounFor(view, event.by).object }),
      )
    case 'accord.ratified':
      return strong(event.party, say(texts.approvedHome, { atHome, party: partyIn(view, event.party).name }))
    case 'accord.rejected':
      return strong(event.party, say(texts.rejectedHome, { atHome, party: partyIn(view, event.party).name }))
    case 'talks.ended':
      return strong(null, say(ENDED[event.end]))
    default:
      return assertNever(event)
  }
}
