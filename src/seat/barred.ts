/** Options of a text that the viewer's mandate bars in that very text, laid over what is agreed. */
import { choicesOf, placesOf } from '../bargaining/places.ts'
import { type Barred, barredIn, placeMandate } from '../counterparts/mandate.ts'
import { draftPackage } from '../table/state.ts'
import type { PartyView } from '../table/view.ts'
import { layPackage, type Package } from '../terms/package.ts'

export const barredFor = ({ scenario, own, draft }: PartyView, pack: Package): readonly Barred[] => {
  const places = placesOf(scenario.issues)
  const text = layPackage(draftPackage(draft), pack)
  return barredIn(placeMandate(places, own.mandate), choicesOf(places, pack), choicesOf(places, text))
}
