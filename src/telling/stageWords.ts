/** The words that the stage shows with an event: a few beside a name plate, or a card over the whole. */
import { issueOf } from '../scenario/scenario.ts'
import { esFor, hasOrHave, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { End, TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId } from '../terms/ids.ts'
import { longDate } from './dates.ts'
import { objectOf, partyIn } from './parties.ts'
import { counted } from './phrases.ts'
import { toldIn } from './told.ts'

export interface CardWords {
  readonly eyebrow: string
  readonly title: string
  readonly text: string
}

export interface RoomWords {
  readonly empty: string
  readonly taken: string
}

/** The label of the side room on the stage. */
export const roomWords = ({ vocabulary }: Pick<PartyView['scenario'], 'vocabulary'>): RoomWords => ({
  empty: capitalised(vocabulary.caucusRoom.replace(/^the /, '')),
  taken: capitalised(vocabulary.inCaucus),
})

const ENDINGS: Readonly<Record<End, Omit<CardWords, 'eyebrow'>>> = {
  signed: { title: 'The accord is signed', text: 'Every principal has put its mark under the text.' },
  brokenOff: { title: 'An empty chair', text: 'The talks are broken off.' },
  partial: { title: 'A part is agreed', text: 'What is sealed stays in force; the rest is left open.' },
  adjourned: { title: 'The room empties', text: 'The talks end without an accord.' },
}

const CLOSED_BECAUSE = {
  turns: 'The time of this round is used up.',
  adjourned: 'The principals adjourn.',
  settled: 'All that was on the agenda is settled.',
} as const

const roundWords = (view: PartyView, event: TableEvent): CardWords | null => {
  const round = view.scenario.rounds.find(({ id }) => id === event.round)
  if (round === undefined) return null
  const number = view.agreedRounds.indexOf(round.id) + 1
  const count = number === 0 ? [] : [`Round ${number} of ${view.agreedRounds.length}`]
  return {
    eyebrow: [...count, round.label].join(' · '),
    title: round.place,
    text: longDate(toldIn(view), round.date),
  }
}

/** Null for events that have no card. */
export const cardWords = (view: PartyView, event: TableEvent): CardWords | null => {
  switch (event.type) {
    case 'round.opened':
      return roundWords(view, event)
    case 'news.struck': {
      const news = view.news.find(({ id }) => id === event.event)
      if (news === undefined) return null
      const text = news.date === undefined ? '' : longDate(toldIn(view), news.date)
      return { eyebrow: 'News', title: news.headline, text }
    }
    case 'round.closed':
      return event.because === 'signed' || event.because === 'walkedAway'
        ? null
        : {
            eyebrow: 'The round closes',
            title:
              event.settled.length === 0
                ? 'Nothing settled'
                : `${counted(event.settled.length, 'issue')} settled`,
            text: CLOSED_BECAUSE[event.because],
          }
    case 'draft.completed':
      return {
        eyebrow: 'The draft is complete',
        title: 'To be signed',
        text: 'Each principal signs, or declines and names what must reopen.',
      }
    case 'talks.ended':
      return { eyebrow: 'The talks end', ...ENDINGS[event.end] }
    default:
      return null
  }
}

/** The words beside the plate of the party that acts; null where the stage shows the event otherwise. */
export const plateWords = (view: PartyView, event: TableEvent): string | null => {
  const { scenario } = view
  const { vocabulary } = scenario
  const by = event.type === 'offer.answered' ? event.answer.by : 'by' in event ? event.by : null
  const s = typeof by === 'string' ? verbEnding(partyIn(view, by)) : 's'
  const es = esFor(s)
  const matter = (issue: IssueId): string => issueOf(scenario, issue).label
  switch (event.type) {
    case 'offer.made':
      if (event.offer.singleText) return 'Single text'
      return `${event.offer.counterTo === undefined ? 'Offer' : 'Counter, offer'} ${event.offer.number}`
    case 'offer.answered':
      return event.answer.accepted ? `Accept${s}` : `Refuse${s}`
    case 'offer.takenUp':
      return `Take${s} up offer ${event.offer}`
    case 'issue.reopened':
      return `Reopen${s} ${matter(event.issue)}`
    case 'caucus.asked':
      return `Ask${s} ${objectOf(view, event.with)} aside`
    case 'caucus.declined':
      return `Decline${s}`
    case 'priority.disclosed':
      return `Care${s} most for ${matter(event.issue)}`
    case 'question.asked':
      return `Ask${s} what the other waits for`
    case 'question.answered':
      return event.conditions === null && event.most === null
        ? 'Would rather not say'
        : `Answer${s} in confidence`
    case 'package.floated':
      return `Float${s} a package`
    case 'float.answered':
      return event.warm ? 'Would look at it' : 'Not as it stands'
    case 'mediator.asked':
      return `Ask${s} for a text`
    case 'party.pressed':
      return `Press${es} ${objectOf(view, event.party)}`
    case 'inducement.promised':
      return `Make${s} ${objectOf(view, event.to)} a promise`
    case 'capital.consulted':
      return `Ask${s} the ${vocabulary.capital.one}`
    case 'mandate.widened':
      return 'Mandate widened'
    case 'statement.made':
      return event.tone === 'firm' ? `Speak${s} firmly` : `Speak${s} of agreement`
    case 'adjournment.asked':
      return `Ask${s} to adjourn`
    case 'adjournment.declined':
      return `Stay${s} at the table`
    case 'choice.felt':
      return `${capitalised(hasOrHave(partyIn(view, event.by)))} decided`
    case 'turn.passed':
      return `Pass${es}`
    case 'patience.ran.out':
      return 'Patience has run out'
    case 'communique.published':
      return `Face${s} ${vocabulary.press}`
    case 'signature.declined':
      return `Decline${s}: ${matter(event.reopens)} reopens`
    case 'signature.withheld':
      return `Do${es} not sign`
    case 'party.left':
      return `Leave${s} the table`
    case 'accord.ratified':
      return `Approved ${vocabulary.atHome}`
    case 'accord.rejected':
      return `Not approved ${vocabulary.atHome}`
    default:
      return null
  }
}
