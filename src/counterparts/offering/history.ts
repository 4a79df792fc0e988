/** What became of one's own offers, so that the same text is not offered again and again. */
import type { Choices } from '../../bargaining/places.ts'
import type { PartyView } from '../../table/view.ts'
import { wasRefused } from '../draft.ts'

export interface OwnOffers {
  /** How often this very package was refused. */
  readonly refused: (pack: Choices) => number
  /** Refusals in a row, up to now, of own offers on the floor within this round: counters took no turn. */
  readonly inARow: number
}

export const isSame = (a: Choices, b: Choices): boolean => {
  for (let issue = 0; issue < a.length; issue++) if (a[issue] !== b[issue]) return false
  return true
}

/** `packages` are those of the view's offers, by place. */
export const ownOffers = (view: PartyView, packages: readonly Choices[]): OwnOffers => {
  const failures: Choices[] = []
  let inARow = 0
  for (const [at, offer] of view.offers.entries()) {
    if (offer.by !== view.viewer) continue
    const failed = wasRefused(offer)
    const pack = packages[at]
    if (failed && pack !== undefined) failures.push(pack)
    if (offer.round === view.round.id && offer.counterTo === undefined) inARow = failed ? inARow + 1 : 0
  }
  return {
    refused: (pack) => {
      let count = 0
      for (const failure of failures) if (isSame(failure, pack)) count++
      return count
    },
    inARow,
  }
}
