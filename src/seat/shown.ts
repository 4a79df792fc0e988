/** The view that may be shown while its events are being told. */
import type { PartyView } from '../table/view.ts'
import { type Attention, momentNow } from './attention.ts'
import type { MomentOf } from './moment.ts'

/** Nobody is to move in it: whoever was to move has moved. */
const NOBODY: Pick<PartyView, 'toMove' | 'may'> = { toMove: null, may: [] }

/** Takes over everything of the table that an answer or a seal reveals; figures, phase and news follow at the end. */
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

/** A new round is shown as it opens; everything before it has been told. */
const withRound = (after: PartyView, told: number): PartyView => ({
  ...after,
  record: after.record.slice(0, told),
})

const hasOpened = (before: PartyView, { record }: PartyView, told: number): boolean =>
  record.slice(before.record.length, told).some(({ type }) => type === 'round.opened')

/**
 * The interlude: a round has closed and the next has not been shown to open, though the latest view has opened it. The
 * mandate is as reported home, the figures are those with which the next round begins.
 */
const withInterlude = (after: PartyView, { event, upTo }: MomentOf<'interlude'>): PartyView => {
  const record = after.record.slice(0, upTo)
  const struck = new Set(record.flatMap((one) => (one.type === 'news.struck' ? [one.event] : [])))
  const decided = new Set(
    record.flatMap((one) => (one.type === 'choice.made' || one.type === 'choice.felt' ? [one.event] : [])),
  )
  const round = after.scenario.rounds.find(({ id }) => id === event.round)
  return {
    ...after,
    phase: 'publishing',
    ...(round === undefined ? {} : { round: roundClosed(after, round, event) }),
    record,
    news: after.news.filter(({ id }) => struck.has(id)),
    chosen: after.chosen.filter(({ event: asked }) => decided.has(asked)),
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

/** Takes over an offer before anybody has answered it. */
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
  // Costs come last, after everything else has been told.
  if (moment.type === 'cost') return telling
  // News that opens a round is told in that round: the one before is over.
  if (hasOpened(before, telling, told)) return { ...withRound(telling, told), ...NOBODY }
  return told === before.record.length ? { ...before, ...NOBODY } : withTable(before, telling, told)
}
