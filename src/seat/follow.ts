/** How attention follows the table: new views become moments, and time or the person advances them. */
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { Card } from '../telling/consequences.ts'
import { awaitAnswer } from './answerMoment.ts'
import { type Attention, momentNow, stepNow } from './attention.ts'
import type { Moment, MomentOf } from './moment.ts'
import { interludeBefore, momentsBetween } from './moments.ts'
import { movedSince } from './moved.ts'
import { partlyShown } from './shown.ts'

/**
 * Sits down to a table.
 * @param told events of the viewer's record that it had been told before; what came since cannot be hidden any more,
 *   but its opening is still told where nothing else has happened, and what lies between two rounds.
 * @param cards that it had not read.
 */
export const sitDown = (
  view: PartyView,
  told: number,
  still: boolean,
  now: number,
  cards: readonly Card[] = [],
): Attention => {
  const fresh: Attention = {
    viewer: view.viewer,
    latest: view,
    shown: view,
    told: view.record.length,
    telling: null,
    before: view,
    waiting: [],
    moments: [],
    step: 0,
    since: now,
    cards,
    moved: {},
    still,
  }
  const isOpening = told === 0 && !view.record.some(({ type }) => type === 'offer.made')
  if (isOpening) return begin({ ...fresh, told: 0 }, view, now)
  // Whoever left before or while a round closed has not been told the interlude.
  const opened = view.record.findLastIndex(({ type }) => type === 'round.opened')
  const between = told > 0 && told <= opened ? interludeBefore(view, opened) : null
  return between === null ? fresh : tell({ ...fresh, told, telling: view }, [between], now)
}

/** The moment in which the viewer's own offer waits for its answers. */
const openAnswer = (attention: Attention): MomentOf<'answer'> | null => {
  const moment = momentNow(attention)
  return moment?.type === 'answer' && moment.outcome === null ? moment : null
}

/** The viewer's own offer or counter that is being considered in this view, if it was made since `from` events. */
const ownOfferIn = (view: PartyView, from: number): Offer | null => {
  const made = view.record.slice(from).findLast((event) => event.type === 'offer.made')
  if (made?.type !== 'offer.made' || made.offer.by !== view.viewer || view.phase !== 'answering') return null
  return view.offers.find(({ number }) => number === made.offer.number) ?? null
}

const isClosed = (view: PartyView, { offer }: MomentOf<'answer'>): boolean =>
  view.phase !== 'answering' || view.onTable?.number !== offer.number

/** Starts telling a view; where it contains no moment it is shown at once. */
const begin = (attention: Attention, view: PartyView, now: number): Attention => {
  const moments = paced(attention, momentsBetween(attention.before, view, attention.told))
  return tell({ ...attention, telling: view }, moments, now)
}

/**
 * With motion reduced a moment is only its last step: one that waits for the person still does, others last a second.
 */
const stilled = (moment: Moment): Moment => {
  const last = moment.steps.at(-1)
  return last === undefined
    ? moment
    : { ...moment, steps: [last.ms === null ? last : { ...last, ms: STILL }] }
}

/** Milliseconds for which changes are outlined where motion is reduced. */
const STILL = 1000

const paced = ({ still }: Attention, moments: readonly Moment[]): readonly Moment[] =>
  still ? moments.map(stilled) : moments

/**
 * Tells moments from the first on; when none is left, their view is shown. Then the viewer waits for the answers to its
 * own offer where it made one last in that view, else the next view begins.
 */
const tell = (attention: Attention, moments: readonly Moment[], now: number): Attention => {
  const { telling, before } = attention
  const [first] = moments
  if (first !== undefined) {
    const fresh = first.type === 'cost' ? first.cards : []
    const next = { ...attention, moments, step: 0, since: now, cards: [...fresh, ...attention.cards] }
    return { ...next, shown: partlyShown(next) }
  }
  const shown = telling ?? attention.shown
  const rest: Attention = {
    ...attention,
    moments: [],
    step: 0,
    since: now,
    telling: null,
    shown,
    before: shown,
    told: shown.record.length,
    moved: movedSince(attention.moved, before, shown),
  }
  const own = ownOfferIn(shown, before.record.length)
  if (own !== null) return receiveWaiting({ ...rest, moments: [awaitAnswer(own, rest.told)] }, now)
  const [view, ...waiting] = rest.waiting
  return view === undefined ? rest : begin({ ...rest, waiting }, view, now)
}

/** A new view has come. */
export const follow = (attention: Attention, view: PartyView, now: number): Attention =>
  view === attention.latest ? attention : receive({ ...attention, latest: view }, view, now)

/**
 * Handles a view that has not been told: it answers the offer that is being considered, waits in the queue, or starts
 * to be told.
 */
const receive = (attention: Attention, view: PartyView, now: number): Attention => {
  const open = openAnswer(attention)
  if (open !== null) {
    if (!isClosed(view, open)) return attention
    const moments = paced(attention, momentsBetween(attention.before, view, attention.told))
    return tell({ ...attention, telling: view }, moments, now)
  }
  if (attention.moments.length > 0) return { ...attention, waiting: [...attention.waiting, view] }
  return begin(attention, view, now)
}

/** A queued view may contain the answers to the own offer that is being considered. */
const receiveWaiting = (attention: Attention, now: number): Attention => {
  let next: Attention = { ...attention, waiting: [] }
  for (const view of attention.waiting) next = receive(next, view, now)
  return next
}

/** Ends the first moment. */
const close = (attention: Attention, now: number): Attention => {
  const [over, ...rest] = attention.moments
  if (over === undefined) return attention
  return tell({ ...attention, told: Math.max(attention.told, over.upTo) }, rest, now)
}

/** Advances to the step that is due by now. */
export const tick = (attention: Attention, now: number): Attention => {
  let next = attention
  for (;;) {
    const step = stepNow(next)
    if (step === null || step.ms === null || next.since + step.ms > now) return next
    next = advance(next, next.since + step.ms)
  }
}

const advance = (attention: Attention, now: number): Attention => {
  const moment = momentNow(attention)
  if (moment === null) return attention
  if (attention.step + 1 >= moment.steps.length) return close(attention, now)
  return { ...attention, step: attention.step + 1, since: now }
}

/** The person skips: to the step at which the moment waits, else past the moment. */
export const skip = (attention: Attention, now: number): Attention => {
  const moment = momentNow(attention)
  if (moment === null) return attention
  const waits = moment.steps.findIndex(({ ms }, place) => ms === null && place >= attention.step)
  if (waits === attention.step) return attention
  return waits > attention.step ? { ...attention, step: waits, since: now } : close(attention, now)
}

/** The person goes on: ends the moment at whatever step, unless it still waits for the table. */
export const goOn = (attention: Attention, now: number): Attention =>
  openAnswer(attention) === null ? close(attention, now) : attention

/** Tells everything at once, up to what the table is still considering. */
export const catchUp = (attention: Attention, now: number): Attention => {
  let next = attention
  while (next.moments.length > 0 && openAnswer(next) === null) next = close(next, now)
  return next
}

/** Marks the cards as read. */
export const readCards = (attention: Attention): Attention =>
  attention.cards.length === 0 ? attention : { ...attention, cards: [] }
