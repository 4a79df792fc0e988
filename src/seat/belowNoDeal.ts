/** The warning before a seat agrees to less than its no deal. */
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { figuresTo, toldBy } from '../telling/told.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import { worthInHand } from './worthInHand.ts'

/** Points. A smaller difference would not show at one decimal. */
const NOTICED = 0.05

/**
 * One or two sentences; null where agreeing leaves the viewer no worse off. What is sealed at once is kept without an
 * accord too: no warning where an offer names nothing else and no deal does not fall by it.
 */
export const belowNoDeal = (
  view: PartyView,
  { package: pack, forAccordOnly }: Pick<Offer, 'package' | 'forAccordOnly'>,
): string | null => {
  const worth = worthInHand(view, pack, forAccordOnly)
  if (worth.draft > worth.noDeal - NOTICED) return null
  const named = view.scenario.issues.filter((issue) => pack[issue.id] !== undefined)
  const allSeal = named.every((issue) => issue.separable && !forAccordOnly.includes(issue.id))
  if (allSeal && worth.noDealIfSealed !== null && worth.noDealIfSealed > worth.noDeal - NOTICED) return null
  const isClose = Math.round(worth.draft) === Math.round(worth.noDeal)
  const say = toldBy(view, TABLE_TOLD)
  const { fixed } = figuresTo(view)
  const figures = {
    worth: fixed(worth.draft, isClose ? 1 : 0),
    noDeal: fixed(worth.noDeal, isClose ? 1 : 0),
  }
  return [
    worth.left === 0 ? say(texts.below, figures) : say(texts.belowOpen, { ...figures, count: worth.left }),
    ...(view.own.ratifier === null
      ? []
      : [say(texts.hardlyApproved, { atHome: view.scenario.vocabulary.atHome })]),
  ].join(' ')
}

/** The same for what the viewer may agree to now: the offer that it is asked about, or the text to be signed. */
export const warningNow = (view: PartyView): string | null => {
  if (view.toMove !== view.viewer) return null
  if (view.phase === 'signing') return belowNoDeal(view, { package: {}, forAccordOnly: [] })
  return view.phase === 'answering' && view.onTable !== null ? belowNoDeal(view, view.onTable) : null
}
