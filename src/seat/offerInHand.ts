/**
 * What the offer on the table is worth to the viewer: against no deal, against its own text, and against what its
 * ratifier asks for.
 */
import type { SheetLinkage } from '../bargaining/sheet.ts'
import { approvalNeeds } from '../table/approval.ts'
import type { Offer } from '../table/offer.ts'
import { draftPackage } from '../table/state.ts'
import type { PartyView } from '../table/view.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { worthInHand } from './worthInHand.ts'

export interface OfferInHand {
  /** Points of 100, what the text leaves open as the viewer last asked. */
  readonly worth: number
  readonly noDeal: number
  /** No deal once the text's separable issues were sealed; null where it names none. */
  readonly noDealIfSealed: number | null
  /** Number of issues valued as last asked for. */
  readonly left: number
  /**
   * The viewer's own latest offer, else what it last asked for; `number` is null for the latter. `package` is
   * overwritten by what was agreed since.
   */
  readonly own: { readonly worth: number; readonly package: Package; readonly number: number | null }
  /** Points above no deal that the ratifier asks for at present support. */
  readonly home: { readonly name: string; readonly looksFor: number } | null
  readonly linkages: readonly SheetLinkage[]
}

/** `offer`: without a number where it is no offer but was floated. */
export const offerInHand = (
  view: PartyView,
  offer: Pick<Offer, 'package' | 'forAccordOnly'> & Partial<Pick<Offer, 'number'>>,
): OfferInHand => {
  const { ratifier, support } = view.own
  const weighed = worthInHand(view, offer.package, offer.forAccordOnly)
  const { number: before = Number.POSITIVE_INFINITY } = offer
  const last = view.offers.findLast(({ by, number }) => by === view.viewer && number < before)
  const ownPackage = last?.package ?? view.asks[view.viewer] ?? {}
  return {
    worth: weighed.draft,
    noDeal: weighed.noDeal,
    noDealIfSealed: weighed.noDealIfSealed,
    left: weighed.left,
    own: {
      worth: worthInHand(view, ownPackage, last?.forAccordOnly ?? []).draft,
      package: layPackage(ownPackage, draftPackage(view.draft)),
      number: last?.number ?? null,
    },
    home:
      ratifier === null ? null : { name: ratifier.name, looksFor: approvalNeeds(ratifier.margin, support) },
    linkages: weighed.linkages,
  }
}
