/**
 * Makes the moments of the new part of a record, in order. Events that only name a state (whose floor it is) make none.
 */
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { caucusEnd } from '../telling/caucusEnd.ts'
import { partyIn } from '../telling/parties.ts'
import { tellAnswer } from './answerMoment.ts'
import { cardsBetween } from './cards.ts'
import { goOnStep, type Moment, type MomentOf, MS, type Step } from './moment.ts'

const shown = (ms: number): readonly Step[] => [{ name: 'shown', ms }]

const offerIn = (view: PartyView, number: number) => view.offers.find((offer) => offer.number === number)

/** A card for the talks' opening and for news; a note is a word at a plate. */
const single = (view: PartyView, event: TableEvent, upTo: number): Moment | null => {
  switch (event.type) {
    case 'round.opened':
      return { type: 'roundOpening', event, steps: shown(MS.card), upTo }
    case 'round.closed':
      return event.because === 'signed' || event.because === 'walkedAway'
        ? null
        : { type: 'roundClosing', event, steps: shown(MS.card / 2), upTo }
    case 'offer.made':
      return event.offer.by === view.viewer
        ? null
        : { type: 'offer', offer: event.offer, steps: [{ name: 'offered', ms: MS.scene }], upTo }
    case 'choice.felt':
      return { type: 'note', event, steps: shown(MS.note), upTo }
    case 'news.struck':
      return { type: 'news', event, steps: shown(MS.card), upTo }
    case 'caucus.opened':
    case 'caucus.closed': {
      const opens = event.type === 'caucus.opened'
      // Cut off by the limit: it waits until the person has read why, since nobody chose to end it.
      const cutOff = opens ? null : caucusEnd(view, event.index)
      const steps = cutOff === null ? shown(MS.scene) : [...shown(MS.scene), goOnStep()]
      return { type: 'caucus', parties: [event.by, event.with], opens, cutOff, steps, upTo }
    }
    case 'caucus.declined':
      return event.by === view.viewer
        ? {
            type: 'caucusAnswer',
            event,
            steps: [{ name: 'answered', party: event.with, ms: MS.answered }, goOnStep()],
            upTo,
          }
        : null
    case 'question.answered':
    case 'float.answered':
      return event.by === view.viewer || (event.type === 'float.answered' && !isOwnFloat(view, upTo))
        ? null
        : {
            type: 'caucusAnswer',
            event,
            steps: [{ name: 'answered', party: event.by, ms: MS.answered }, goOnStep()],
            upTo,
          }
    case 'signature.declined':
      return { type: 'declined', event, steps: [...shown(MS.card), goOnStep()], upTo }
    case 'talks.ended':
      return event.end === 'signed'
        ? null
        : { type: 'ending', event, steps: [...shown(MS.card), goOnStep()], upTo }
    case 'turn.passed':
      // A party beside the table that passes is not reported.
      return event.by === view.viewer || partyIn(view, event.by).besideTable
        ? null
        : { type: 'note', event, steps: shown(MS.note), upTo }
    case 'statement.made':
    case 'mediator.asked':
    case 'capital.consulted':
    case 'adjournment.asked':
    case 'adjournment.declined':
    case 'inducement.promised':
    case 'party.pressed':
    case 'offer.takenUp':
    case 'signature.withheld':
    case 'party.left':
    case 'package.floated':
      return event.by === view.viewer ? null : { type: 'note', event, steps: shown(MS.note), upTo }
    default:
      return null
  }
}

/** Whether the last package floated before this place of the record was the viewer's. */
const isOwnFloat = (view: PartyView, upTo: number): boolean => {
  const floated = view.record.slice(0, upTo).findLast((event) => event.type === 'package.floated')
  return floated?.type === 'package.floated' && floated.by === view.viewer
}

/**
 * The interlude between the round that closed last and the one that opens at this place of the record; null for the
 * first.
 */
export const interludeBefore = (view: PartyView, opens: number): MomentOf<'interlude'> | null => {
  const closed = view.record.slice(0, opens).findLast((event) => event.type === 'round.closed')
  return closed?.type === 'round.closed'
    ? { type: 'interlude', event: closed, steps: [goOnStep()], upTo: opens }
    : null
}

/** One stamp for everything that one answer settled. */
const sealsIn = (events: readonly TableEvent[], upTo: number): MomentOf<'seal'> | null => {
  const sealed = events.flatMap((event) => (event.type === 'issue.sealed' ? [event.issue] : []))
  const initialled = events.flatMap((event) => (event.type === 'issue.initialled' ? [event.issue] : []))
  const issues = sealed.length > 0 ? sealed : initialled
  if (issues.length === 0) return null
  const ms = sealed.length > 0 ? MS.sealed : MS.stamped
  return { type: 'seal', issues, sealed: sealed.length > 0, steps: [{ name: 'stamped', ms }], upTo }
}

/** The signatures of the accord and what each capital makes of it, once all of it has happened. */
const signingIn = (
  view: PartyView,
  events: readonly TableEvent[],
  upTo: number,
): MomentOf<'signing'> | null => {
  const ended = events.some((event) => event.type === 'talks.ended' && event.end === 'signed')
  if (!ended) return null
  const signed = view.record.flatMap((event) => (event.type === 'accord.signed' ? [event.by] : []))
  // The viewer's own capital first, as its card is: the page says of one capital at a time that it considers.
  const approvals = events
    .flatMap((event) =>
      event.type === 'accord.ratified' || event.type === 'accord.rejected'
        ? [{ party: event.party, approved: event.type === 'accord.ratified' }]
        : [],
    )
    .sort((a, b) => Number(b.party === view.viewer) - Number(a.party === view.viewer))
  const fresh = events.flatMap((event) => (event.type === 'accord.signed' ? [event.by] : []))
  const steps: readonly Step[] = [
    ...fresh.map((party): Step => ({ name: 'marked', party, ms: MS.marked })),
    ...approvals.map(
      ({ party }, place): Step => ({
        name: 'approved',
        party,
        ms: place === 0 ? MS.firstApproval : MS.nextApproval,
      }),
    ),
    goOnStep(),
  ]
  return { type: 'signing', signed, approvals, steps, upTo }
}

const SEALS: ReadonlySet<TableEvent['type']> = new Set(['issue.sealed', 'issue.initialled'])
const ENDING: ReadonlySet<TableEvent['type']> = new Set([
  'accord.signed',
  'accord.ratified',
  'accord.rejected',
])

/**
 * @param before what the viewer was shown before, whole.
 * @param after its view now, whose record goes on from `told` events.
 */
export const momentsBetween = (before: PartyView, after: PartyView, told: number): readonly Moment[] => {
  const events = after.record.slice(told)
  const moments: Moment[] = []
  const signing = signingIn(after, events, after.record.length)
  for (const [place, event] of events.entries()) {
    const upTo = told + place + 1
    if (event.type === 'offer.accepted' || event.type === 'offer.refused') {
      const offer = offerIn(after, event.offer)
      if (offer !== undefined) moments.push(tellAnswer(after, offer, upTo))
    } else if (SEALS.has(event.type)) {
      const next = events[place + 1]
      if (next === undefined || !SEALS.has(next.type)) {
        const run = events.slice(0, place + 1)
        const from = run.findLastIndex(({ type }) => !SEALS.has(type)) + 1
        const seal = sealsIn(run.slice(from), upTo)
        if (seal !== null) moments.push(seal)
      }
    } else if (!(signing !== null && ENDING.has(event.type))) {
      const between = event.type === 'round.opened' ? interludeBefore(after, event.index) : null
      const moment = single(after, event, upTo)
      moments.push(...[between, moment].filter((one) => one !== null))
    }
  }
  if (signing !== null) moments.push(signing)
  const cards = cardsBetween(before, after)
  if (cards.length > 0)
    moments.push({ type: 'cost', cards, steps: shown(MS.scene), upTo: after.record.length })
  return moments
}
