/**
 * The possible answers to the offer on the table, known before anything is pressed, with the options of it that the
 * viewer's mandate bars.
 */

import type { MoveOf } from '../table/move.ts'
import type { Counter, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { barredWords } from '../telling/mandate.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import { barredFor } from './barred.ts'

export interface Replies {
  /** Why the viewer may not accept, in a sentence or two; null where it may. */
  readonly barred: string | null
  /** Issues that the viewer's own mandate bars: where accepting is barred a refusal names them. */
  readonly inTheWay: readonly IssueId[]
}

export const repliesTo = (view: PartyView, { package: pack }: Pick<Offer, 'package'>): Replies => {
  const bars = barredFor(view, pack)
  return {
    barred: bars.length === 0 ? null : barredWords(view, bars),
    inTheWay: bars.map(({ issue }) => issue),
  }
}

/**
 * A refusal with a counter-offer. Named in the way is what the counter changes or leaves out of the offer, not what it
 * adds.
 */
export const counterReply = (
  view: PartyView,
  offer: Pick<Offer, 'package'>,
  counter: Counter,
): MoveOf<'answer'> => ({
  type: 'answer',
  by: view.viewer,
  accept: false,
  inTheWay: issuesIn(offer.package).filter((issue) => counter.package[issue] !== offer.package[issue]),
  counter,
})
