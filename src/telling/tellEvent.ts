/**
 * An event of the record in words, for one seat: short, in the present tense, in reported speech and with the same
 * words for every party. What a delegation says here is simulated, so nothing is put in quotation marks.
 */

import { boundBy } from '../scenario/decision.ts'
import { esFor, hasOrHave, pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import { caucusEnd } from './caucusEnd.ts'
import { confidenceTold } from './confidence.ts'
import { declinedReported } from './declinedAside.ts'
import { issueLabel, issuesNamed, namedIn, optionShort } from './issues.ts'
import { optionsTold } from './optionsTold.ts'
import { nameFirst, objectOf, partyIn, pronounFor, pronounTo, subjectOf, whomOf } from './parties.ts'
import { peopleWords } from './people.ts'
import { listed } from './phrases.ts'
import { refusalTold } from './refusalTold.ts'
import { shiftsTold } from './shiftWords.ts'
import { tellOffer } from './tellOffer.ts'
import { toldBy } from './told.ts'
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

/** With whom the viewer sits aside at an event. */
const asideWith = (view: PartyView, index: number): PartyId | null => {
  const opened = view.record.findLast((event) => event.type === 'caucus.opened' && event.index < index)
  if (opened?.type !== 'caucus.opened') return null
  return opened.by === view.viewer ? opened.with : opened.by
}

const roundName = (view: PartyView, event: TableEvent): string => {
  const round = view.scenario.rounds.find((each) => each.id === event.round)
  return round?.label ?? 'The round'
}

const CLOSED = {
  turns: 'Its turns are used.',
  settled: 'Everything on its agenda is settled.',
  adjourned: 'Everyone agreed to adjourn.',
  signed: 'The accord is signed.',
  walkedAway: 'A party has left.',
} as const

const ENDED = {
  signed: 'The talks end with an accord',
  brokenOff: 'The talks are broken off',
  partial: 'The talks end with part of the text in force',
  adjourned: 'The talks are adjourned without an accord',
} as const

const sealedWords = (view: PartyView, issue: IssueId, option: OptionId): string => {
  const people = peopleWords(view.scenario, issue, option)
  return `${optionShort(view, issue, option)}. In force from now on${people === null ? '' : `: ${people}`}.`
}

/** Events that are shown elsewhere and left out of the record's panel. */
const UNTOLD: ReadonlySet<TableEvent['type']> = new Set([
  'floor.given',
  'caucus.asked',
  'offer.accepted',
  'offer.refused',
])
export const isTold = (event: TableEvent): boolean => !UNTOLD.has(event.type)

/** By the names that things had then. Null for what `isTold` leaves out. */
export const tellEvent = (now: PartyView, event: TableEvent): Telling | null => {
  const view = viewThen(now, event.index)
  const subject = (id: PartyId) => subjectOf(view, id)
  const say = toldBy(view, RECORD)
  const words = view.scenario.vocabulary
  const capital = pronounOf(words.capital)
  switch (event.type) {
    case 'round.opened': {
      const round = view.scenario.rounds.find((each) => each.id === event.round)
      return strong(null, `${roundName(view, event)} opens`, ...ownText(round?.opening))
    }
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
      const { who, s } = subject(event.answer.by)
      if (event.answer.accepted) return plain(event.answer.by, `${who} accept${s} offer ${event.offer}`)
      const offer = view.offers.find((each) => each.number === event.offer)
      return {
        ...plain(event.answer.by, `${who} refuse${s} offer ${event.offer}`),
        ...refusalTold(view, event.answer, offer?.by ?? event.answer.by, offer?.package ?? {}, event.index),
      }
    }
    case 'offer.refused':
      return null
    case 'offer.takenUp': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} take${s} up offer ${event.offer} after all`)
    }
    case 'issue.sealed':
      return strong(
        null,
        `Sealed: ${issueLabel(view, event.issue)}`,
        sealedWords(view, event.issue, event.option),
      )
    case 'issue.initialled':
      return strong(
        null,
        `Initialled: ${issueLabel(view, event.issue)}`,
        `${optionShort(view, event.issue, event.option)}. In force if the accord is signed.`,
      )
    case 'issue.reopened': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} reopen${s} ${issueLabel(view, event.issue)}`)
    }
    case 'caucus.declined': {
      const { who } = subject(event.with)
      return plain(
        event.with,
        `${who} would rather not go aside with ${objectOf(view, event.by)}`,
        declinedReported(view, event),
      )
    }
    case 'caucus.opened': {
      const pair = listed([subject(event.by).who, objectOf(view, event.with)])
      return plain(event.by, `${pair} step aside`, 'What is said there stays between the two.')
    }
    case 'priority.disclosed': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} name${s} a priority`, `${issueLabel(view, event.issue)} matters most.`)
    }
    case 'question.asked': {
      const { who, s } = subject(event.by)
      const asked = (event.by === view.viewer ? asideWith(view, event.index) : null) ?? view.viewer
      const { subject: they, s: ending } = pronounTo(view, asked)
      const waits = `${they} wait${ending}`
      return plain(
        event.by,
        `${who} ask${s} what ${waits} for and what matters most`,
        'The answer stays between the two.',
      )
    }
    case 'question.answered': {
      const told = confidenceTold(view, event)
      const isOwn = event.by === view.viewer
      return {
        ...plain(event.by, isOwn ? 'You answer in confidence' : told.heading, isOwn ? null : told.reported),
        details: told.conditions.map(
          ({ option, stated, met }) => `${option}: ${stated} (${met ? 'met' : 'open'})`,
        ),
      }
    }
    case 'package.floated': {
      const { who, s } = subject(event.by)
      const carried = event.carriedFor === undefined ? '' : ` for ${objectOf(view, event.carriedFor)}`
      return {
        ...plain(
          event.by,
          `${who} float${s} a package${carried}`,
          event.carriedFor === undefined
            ? 'Without commitment.'
            : `${nameFirst(partyIn(view, event.carriedFor))} would look at it. Without commitment.`,
        ),
        details: namedIn(view, event.package).map(({ issue, option }) => `${issue.label}: ${option.short}`),
      }
    }
    case 'float.answered': {
      const { who } = subject(event.by)
      const heading = `${who} would ${event.warm ? 'look at it' : 'not go there'}`
      if (event.warm) return plain(event.by, heading)
      const floated = view.record.findLast(
        (each) => each.type === 'package.floated' && each.index < event.index,
      )
      const [maker, pack] =
        floated?.type === 'package.floated' ? [floated.by, floated.package] : [event.by, {}]
      return { ...plain(event.by, heading), ...refusalTold(view, event, maker, pack, event.index) }
    }
    case 'caucus.closed':
      return {
        ...aside(
          event.by,
          `${listed([subject(event.by).who, objectOf(view, event.with)])} come back to the table`,
        ),
        sentence: caucusEnd(view, event.index),
      }
    case 'mediator.asked': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} ask${s} the mediator for a text`)
    }
    case 'party.pressed': {
      const by = subject(event.by)
      const pressed = whomOf(view, event.party)
      return plain(event.by, say(texts.presses, { ...by, es: esFor(by.s), ...pressed }), say(texts.dearer))
    }
    case 'inducement.promised': {
      const { who, s } = subject(event.by)
      const promised = view.inducements.find((each) => each.id === event.inducement)
      return plain(
        event.by,
        `${who} promise${s} ${objectOf(view, event.to)} something of ${pronounTo(view, event.by).possessive} own`,
        promised?.text ?? null,
      )
    }
    case 'capital.consulted': {
      const { who, s } = subject(event.by)
      const { name, capital } = partyIn(view, event.by)
      // A party without one capital bears its own name there: “Europe consults Europe”.
      return plain(event.by, `${who} consult${s} ${capital === name ? words.atHome : capital}`)
    }
    case 'capital.answered':
      return {
        ...plain(
          event.by,
          `${partyIn(view, event.by).capital} answer${verbEnding(words.capital)} you`,
          event.waitsFor.length === 0
            ? 'Nothing more waits on a condition.'
            : `This is what ${capital.subject} wait${capital.s} for. Only you know it.`,
        ),
        details: event.waitsFor.map(
          (wait) =>
            `${issueLabel(view, wait.issue)}, ${optionShort(view, wait.issue, wait.option)}: ${wait.stated}`,
        ),
      }
    case 'mandate.widened':
      return strong(
        event.party,
        'Your mandate is wider',
        `${issueLabel(view, event.issue)}: you may now sign for ${listed(event.options.map((option) => optionShort(view, event.issue, option)))}.`,
      )
    case 'statement.made': {
      const { who, s } = subject(event.by)
      return plain(
        event.by,
        `${who} make${s} a ${event.tone} statement`,
        event.tone === 'firm'
          ? `It is heard well ${words.atHome} and less well at the table.`
          : `It is heard well at the table and less well ${words.atHome}.`,
      )
    }
    case 'adjournment.asked': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} ask${s} to adjourn`)
    }
    case 'adjournment.declined': {
      const { who, s } = subject(event.by)
      return plain(event.by, `${who} want${s} to go on`)
    }
    case 'turn.passed': {
      const { who, s } = subject(event.by)
      return aside(event.by, `${who} pass${esFor(s)}`)
    }
    case 'news.struck': {
      const news = view.news.find((each) => each.id === event.event)
      return {
        ...strong(null, news?.headline ?? 'News arrives', ...ownText(news?.text)),
        details: shiftsTold(view, news?.shifts ?? []).map(({ words }) => `${words}.`),
      }
    }
    case 'choice.made':
    case 'choice.felt': {
      const chosen = view.chosen.find((one) => one.event === event.event)
      const asked = view.news.find(({ id }) => id === event.event)?.headline ?? ''
      return {
        ...strong(
          event.by,
          chosen?.own == null
            ? `${subject(event.by).who} ${hasOrHave(partyIn(view, event.by))} decided`
            : `You decided: ${chosen.own.answer}`,
          chosen?.own == null ? `${asked} It moves something for you.` : chosen.own.question,
        ),
        details: shiftsTold(view, chosen?.shifts ?? []).map(({ words: moved }) => `${moved}.`),
      }
    }
    case 'options.changed': {
      const { headline, text } = optionsTold(view, event)
      return strong(null, headline, text)
    }
    case 'patience.ran.out': {
      const isOwn = event.party === view.viewer
      const party = isOwn ? words.delegation : partyIn(view, event.party)
      const who = isOwn ? `Your ${words.delegation.one}` : subject(event.party).who
      return strong(
        event.party,
        `${who} ${hasOrHave(party)} had enough of waiting`,
        `Unless something is settled, ${pronounOf(party).subject} may leave.`,
      )
    }
    case 'round.closed':
      return strong(
        null,
        `${roundName(view, event)} closes`,
        `${CLOSED[event.because]} ${event.settled.length === 0 ? 'Nothing was settled in it.' : `Settled in it: ${issuesNamed(view, event.settled)}.`}`,
      )
    case 'communique.published': {
      const { who, s } = subject(event.by)
      const said = view.scenario.communiques.find((each) => each.id === event.communique)
      return plain(event.by, `${who} tell${s} ${words.cameras}`, said?.text ?? null)
    }
    case 'draft.completed':
      return strong(
        null,
        'The draft is complete',
        'Every issue is settled. The principals are asked to sign.',
      )
    case 'accord.signed': {
      const { who, s } = subject(event.by)
      return strong(event.by, `${who} sign${s}`)
    }
    case 'signature.declined': {
      const { who, s } = subject(event.by)
      return strong(
        event.by,
        `${who} decline${s} to sign`,
        `${issueLabel(view, event.reopens)} is open again.`,
      )
    }
    case 'signature.withheld': {
      const { who, s } = subject(event.by)
      return strong(
        event.by,
        `${who} do${esFor(s)} not sign`,
        boundBy(view.scenario) === 'all'
          ? 'If enough of the others sign, the accord holds for all.'
          : 'If enough of the others sign, the accord holds for those who sign.',
      )
    }
    case 'party.walkedAway': {
      const { who, s } = subject(event.by)
      return strong(event.by, `${who} leave${s} the table`)
    }
    case 'party.left': {
      const { who, s } = subject(event.by)
      return strong(
        event.by,
        `${who} leave${s} the table`,
        `The others go on: they can decide without ${pronounFor(view, event.by).object}.`,
      )
    }
    case 'accord.ratified':
      return strong(event.party, `Approved ${words.atHome}: ${partyIn(view, event.party).name}`)
    case 'accord.rejected':
      return strong(event.party, `Rejected ${words.atHome}: ${partyIn(view, event.party).name}`)
    case 'talks.ended':
      return strong(null, ENDED[event.end])
    default:
      return assertNever(event)
  }
}
