/** Turns what became true into what is seen to happen. Floors, counts and mandates are states, shown without a scene. */
import { issueOf } from '../../scenario/scenario.ts'
import type { End, TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import type { Scene } from './scene.ts'

const note = (party: PartyId, words: string, ms = 700): Scene[] => [{ type: 'note', party, words, ms }]

/** A date as the page writes it, day first: 17 February 2026. */
const spoken = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`))

const ENDINGS: Readonly<Record<End, { readonly title: string; readonly text: string }>> = {
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

function roundCard(view: PartyView, event: TableEvent): Scene[] {
  const { rounds, language } = view.scenario
  const round = rounds.find(({ id }) => id === event.round)
  if (round === undefined) return []
  const number = view.agreedRounds.indexOf(round.id) + 1
  const count = number === 0 ? '' : `Round ${number} of ${view.agreedRounds.length}`
  return [
    { type: 'gather', ms: 700 },
    {
      type: 'card',
      eyebrow: [count, round.label].filter((part) => part !== '').join(' · '),
      title: round.place,
      text: spoken(round.date, language),
      tone: 'plain',
      ms: 2500,
    },
  ]
}

export function scenesFor(event: TableEvent, view: PartyView): Scene[] {
  const { scenario } = view
  const matter = (issue: IssueId) => issueOf(scenario, issue).label
  const nameOf = (party: PartyId) => scenario.parties.find(({ id }) => id === party)?.name ?? party
  switch (event.type) {
    case 'round.opened':
      return roundCard(view, event)
    case 'offer.made':
      return [
        {
          type: 'paper',
          from: event.offer.by,
          words: event.offer.singleText ? 'Single text' : `Offer ${event.offer.number}`,
          ms: 900,
        },
      ]
    case 'offer.answered': {
      const { by, accepted } = event.answer
      return [
        { type: 'answer', party: by, accepts: accepted, words: accepted ? 'Accepts' : 'Refuses', ms: 700 },
      ]
    }
    case 'offer.takenUp':
      return note(event.by, `Takes up offer ${event.offer}`)
    case 'issue.sealed':
      return [{ type: 'stamp', words: 'SEALED', matter: matter(event.issue), ms: 1100 }]
    case 'issue.initialled':
      return [{ type: 'stamp', words: 'INITIALLED', matter: matter(event.issue), ms: 900 }]
    case 'issue.reopened':
      return note(event.by, `Reopens ${matter(event.issue)}`)
    case 'caucus.asked':
      return note(event.by, `Asks ${nameOf(event.with)} aside`, 500)
    case 'caucus.declined':
      return note(event.with, 'Declines', 500)
    case 'caucus.opened':
      return [{ type: 'aside', parties: [event.by, event.with], ms: 900 }]
    case 'caucus.closed':
      return [{ type: 'back', parties: [event.by, event.with], ms: 700 }]
    case 'priority.disclosed':
      return note(event.by, `Cares most for ${matter(event.issue)}`, 900)
    case 'package.floated':
      return note(event.by, 'Floats a package', 600)
    case 'float.answered':
      return [
        {
          type: 'answer',
          party: event.by,
          accepts: event.warm,
          words: event.warm ? 'Would look at it' : 'Not as it stands',
          ms: 700,
        },
      ]
    case 'mediator.asked':
      return note(event.by, 'Asks for a text')
    case 'party.pressed':
      return note(event.by, `Presses ${nameOf(event.party)}`)
    case 'inducement.promised':
      return note(event.by, `Makes ${nameOf(event.to)} a promise`)
    case 'capital.consulted':
      return [{ type: 'cable', party: event.by, ms: 1000 }]
    case 'mandate.widened':
      return note(event.party, 'Mandate widened')
    case 'statement.made':
      return note(event.by, event.tone === 'firm' ? 'Speaks firmly' : 'Speaks of agreement')
    case 'adjournment.asked':
      return note(event.by, 'Asks to adjourn', 500)
    case 'adjournment.declined':
      return note(event.by, 'Stays at the table', 500)
    case 'turn.passed':
      return note(event.by, 'Passes', 400)
    case 'news.struck': {
      const news = view.news.find(({ id }) => id === event.event)
      if (news === undefined) return []
      const text = news.date === undefined ? '' : spoken(news.date, scenario.language)
      return [{ type: 'card', eyebrow: 'News', title: news.headline, text, tone: 'news', ms: 2400 }]
    }
    case 'patience.ran.out':
      return note(event.party, 'Patience has run out')
    case 'round.closed':
      return event.because === 'signed' || event.because === 'walkedAway'
        ? []
        : [
            {
              type: 'card',
              eyebrow: 'The round closes',
              title: event.settled.length === 0 ? 'Nothing settled' : `${event.settled.length} settled`,
              text: CLOSED_BECAUSE[event.because],
              tone: 'plain',
              ms: 1200,
            },
          ]
    case 'communique.published':
      return note(event.by, 'Faces the press', 500)
    case 'draft.completed':
      return [
        {
          type: 'card',
          eyebrow: 'The draft is complete',
          title: 'To be signed',
          text: 'Each principal signs, or declines and names what must reopen.',
          tone: 'plain',
          ms: 1500,
        },
      ]
    case 'accord.signed':
      return [{ type: 'sign', party: event.by, ms: 900 }]
    case 'signature.declined':
      return note(event.by, `Declines: ${matter(event.reopens)} reopens`, 1000)
    case 'party.walkedAway':
      return [{ type: 'leave', party: event.by, ms: 1400 }]
    case 'accord.ratified':
      return note(event.party, 'Approved at home', 900)
    case 'accord.rejected':
      return note(event.party, 'Not approved at home', 900)
    case 'talks.ended': {
      const { title, text } = ENDINGS[event.end]
      const leaving: Scene[] = event.end === 'signed' ? [] : [{ type: 'disperse', ms: 900 }]
      return [
        ...leaving,
        {
          type: 'card',
          eyebrow: 'The talks end',
          title,
          text,
          tone: event.end === 'signed' ? 'signed' : 'plain',
          ms: 2500,
        },
      ]
    }
    case 'floor.given':
    case 'offer.accepted':
    case 'offer.refused':
    case 'capital.answered':
      return []
    default:
      return assertNever(event)
  }
}
