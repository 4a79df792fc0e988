/** The view as it may be shown while it is being told. */
import type { PartyView } from '../table/view.ts'
import { type Attention, momentNow } from './attention.ts'
import type { MomentOf } from './moment.ts'

/** Whoever was to move has moved: while that is told, nobody is. */
const NOBODY: Pick<PartyView, 'toMove' | 'may'> = { toMove: null, may: [] }

/** Everything of the table that an answer or a seal reveals; figures, phase and news follow at the end. */
const withTable = (before: PartyView, after: PartyView, told: number): PartyView => ({
  ...before,
  draft: after.draft,
  standing: after.standing,
  onTable: before.phase === 'answering' ? before.onTable : after.onTable,
  offers: after.offers,
  asks: after.asks,
  caucus: after.caucus,
  record: after.record.slice(0, told),
  ...NOBODY,
})

/** A new round is seen as it opens; all that led to it has been told. */
const withRound = (after: PartyView, told: number): PartyView => ({
  ...after,
  record: after.record.slice(0, told),
})

const hasOpened = (before: PartyView, { record }: PartyView, told: number): boolean =>
  record.slice(before.record.length, told).some(({ type }) => type === 'round.opened')

/**
 * A round has closed and the next one has not opened yet, though the table is there already: the mandate is as the
 * delegation reported home for it, figures are those that it begins with.
 */
const withInterlude = (after: PartyView, { event, upTo }: MomentOf<'interlude'>): PartyView => {
  const record = after.record.slice(0, upTo)
  const struck = new Set(record.flatMap((one) => (one.type === 'news.struck' ? [one.event] : [])))
  const round = after.scenario.rounds.find(({ id }) => id === event.round)
  return {
    ...after,
    phase: 'publishing',
    ...(round === undefined ? {} : { round: roundClosed(after, round, event) }),
    record,
    news: after.news.filter(({ id }) => struck.has(id)),
    ...NOBODY,
  }
}

const roundClosed = (
  { agreedRounds }: PartyView,
  { id, turns, agenda }: PartyView['scenario']['rounds'][number],
  { turn }: MomentOf<'interlude'>['event'],
): PartyView['round'] => ({
  id,
  index: Math.max(0, agreedRounds.indexOf(id)),
  of: agreedRounds.length,
  turn,
  owed: 0,
  turns,
  agenda,
  singleTexts: 0,
})

/** What an offer brings to the table: the offer itself, before anybody has answered it. */
const isBeforeTable = (attention: Attention): boolean => {
  const moment = momentNow(attention)
  return moment?.type === 'answer' || moment?.type === 'offer' || moment?.type === 'signing'
}

export const partlyShown = (attention: Attention): PartyView => {
  const { before, telling, told } = attention
  const moment = momentNow(attention)
  if (telling === null || moment === null || isBeforeTable(attention)) return attention.shown
  if (moment.type === 'interlude') return withInterlude(telling, moment)
  if (moment.type === 'roundOpening') return withRound(telling, told)
  // Costs come last, when everything else has been told.
  if (moment.type === 'cost') return telling
  // News that opens a round is told in it: the round before is over.
  if (hasOpened(before, telling, told)) return { ...withRound(telling, told), ...NOBODY }
  return told === before.record.length ? { ...before, ...NOBODY } : withTable(before, telling, told)
}
