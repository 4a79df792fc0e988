/**
 * What anybody in the room may see of a table: an observer, a projector. Made by allow-list from the view of any seat,
 * it is the same from each, and holds nothing of a seat's own and nothing that was said aside.
 */
import type { TableEvent } from '../../table/event.ts'
import { textsSeen } from '../../table/texts.ts'
import type { PartyView } from '../../table/view.ts'

export interface BystanderView
  extends Pick<
    PartyView,
    | 'scenario'
    | 'texts'
    | 'sitting'
    | 'phase'
    | 'round'
    | 'agreedRounds'
    | 'clock'
    | 'floor'
    | 'toMove'
    | 'draft'
    | 'standing'
    | 'onTable'
    | 'offers'
    | 'asks'
    | 'request'
    | 'end'
    | 'inducements'
  > {
  /** Events that everyone at the table saw, numbered without gaps. */
  readonly record: readonly TableEvent[]
  /** News and sentences to the press in words, without what they moved. */
  readonly news: readonly Omit<PartyView['news'][number], 'shifts'>[]
  readonly said: readonly Omit<PartyView['said'][number], 'shifts'>[]
}

/** What was promised before everybody; a mediator's view holds what it may still promise, too. */
const promisedIn = ({ record, inducements }: PartyView): PartyView['inducements'] => {
  const promised = new Set(
    record.flatMap((event) => (event.type === 'inducement.promised' ? [event.inducement] : [])),
  )
  return inducements.filter(({ id }) => promised.has(id))
}

export const bystanderView = (view: PartyView): BystanderView => {
  const { scenario, sitting, phase, round, agreedRounds, clock, floor, toMove } = view
  const { draft, standing, onTable, offers, asks, request, end } = view
  return {
    scenario,
    texts: textsSeen(view.texts, view.record, null),
    sitting,
    phase,
    round,
    agreedRounds,
    clock,
    floor,
    toMove,
    draft,
    standing,
    onTable,
    offers,
    asks,
    request,
    end,
    inducements: promisedIn(view),
    record: view.record.filter(({ seenBy }) => seenBy === null).map((event, index) => ({ ...event, index })),
    news: view.news.map(({ id, headline, text, date, redraws, basis, because, sources }) => ({
      id,
      headline,
      text,
      date,
      ...(redraws === undefined ? {} : { redraws }),
      basis,
      because,
      sources,
    })),
    said: view.said.map(({ by, communique, round: of }) => ({ by, communique, round: of })),
  }
}
