/** The standing offer of another party that the viewer refused and could still take up. */
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { barredWords } from '../telling/mandate.ts'
import { toldBy } from '../telling/told.ts'
import type { PartyId } from '../terms/ids.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import { askedOf } from './asked.ts'
import { barredFor } from './barred.ts'

export interface TakeUp {
  readonly offer: Offer
  /** Who is asked again before it is agreed: all whose consent it needs but its maker and the viewer. */
  readonly others: readonly PartyId[]
  /** Why the viewer may not sign for it, in a sentence or two; null where it may. */
  readonly barred: string | null
}

/** The latest such offer; null where there is none. */
export const takeUpNow = (view: PartyView): TakeUp | null => {
  if (!view.may.includes('accept')) return null
  const [offer] = Object.values(view.standing)
    .filter((one) => one !== undefined)
    .filter(
      ({ by, answers }) =>
        by !== view.viewer && answers.some((one) => one.by === view.viewer && !one.accepted),
    )
    .sort((a, b) => b.number - a.number)
  if (offer === undefined) return null
  const bars = barredFor(view, offer.package)
  return {
    offer,
    others: askedOf(view, offer.package, offer.by).flatMap(({ party }) =>
      party.id === view.viewer ? [] : [party.id],
    ),
    barred:
      bars.length === 0 ? null : `${toldBy(view, TABLE_TOLD)(texts.mayNotTakeUp)} ${barredWords(view, bars)}`,
  }
}
