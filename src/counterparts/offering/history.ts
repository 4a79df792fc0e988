/** What has become of one's own offers: so that nobody puts the same text forward again and again. */
import type { PartyView } from '../../table/view.ts'
import type { Package } from '../../terms/package.ts'
import { keyOf, wasRefused } from '../draft.ts'

export interface OwnOffers {
  /** How often this very package was refused. */
  readonly refused: (pack: Package) => number
  /** Refusals of own offers in a row, up to now, within this round. */
  readonly inARow: number
}

export const ownOffers = (view: PartyView): OwnOffers => {
  const refused = new Map<string, number>()
  let inARow = 0
  for (const offer of view.offers) {
    if (offer.by !== view.viewer) continue
    const key = keyOf(offer.package)
    const failed = wasRefused(offer)
    if (failed) refused.set(key, (refused.get(key) ?? 0) + 1)
    if (offer.round === view.round.id) inARow = failed ? inARow + 1 : 0
  }
  return { refused: (pack) => refused.get(keyOf(pack)) ?? 0, inARow }
}
