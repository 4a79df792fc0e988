/**
 * What the live region announces, once, when its moment has come: how an offer was answered, news, the viewer's turn.
 * Utterances are numbered, so that the same words twice are announced twice.
 */
import { announcement, yourTurn } from '../telling/announcements.ts'
import { type Attention, momentNow, stepNow } from './attention.ts'
import type { Moment } from './moment.ts'

export interface Utterance {
  /** Counts from 1 since the seat was taken. */
  readonly number: number
  readonly words: string
}

const isSaid = (attention: Attention): boolean => {
  const step = stepNow(attention)?.name
  return step === 'sentence' || step === 'conditions' || step === 'told'
}

/** Announced as their moment ends, all others as it begins. */
const LATE: ReadonlySet<Moment['type']> = new Set(['answer', 'signing'])

/** Null while there is nothing to announce. */
const wordsOf = (moment: Moment, attention: Attention): string | null => {
  const view = attention.telling
  if (view === null || (LATE.has(moment.type) && !isSaid(attention))) return null
  const words = view.record
    .slice(attention.told, moment.upTo)
    .flatMap((event) => announcement(view, event) ?? [])
  return words.length === 0 ? null : words.join(' ')
}

/** The announcement for a change from `before` to `now`; null for none. */
const wordsBetween = (before: Attention | null, now: Attention): string | null => {
  const moment = momentNow(now)
  if (moment !== null) {
    const isOld = before !== null && momentNow(before) === moment && wordsOf(moment, before) !== null
    return isOld ? null : wordsOf(moment, now)
  }
  const came = before === null || before.shown !== now.shown || before.moments.length > 0
  return came ? yourTurn(now.shown) : null
}

export const announce = (
  last: Utterance | null,
  before: Attention | null,
  now: Attention,
): Utterance | null => {
  const words = wordsBetween(before, now)
  return words === null ? last : { number: (last?.number ?? 0) + 1, words }
}
