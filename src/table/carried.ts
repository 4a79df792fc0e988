/**
 * Packages that a mediator may carry from one party to another: what the party has itself floated to it in caucus, or
 * called worth looking at there, and has not contradicted since. Read from the mediator's record, so that it cannot
 * speak for a party that has said nothing of the kind.
 */
import type { PartyId } from '../terms/ids.ts'
import { type Package, samePackage } from '../terms/package.ts'
import type { TableEvent } from './event.ts'

/** The latest last, each package once. `record`: the mediator's, or the whole. */
export const carriedFrom = (
  record: readonly TableEvent[],
  mediator: PartyId,
  party: PartyId,
): readonly Package[] => {
  let carried: readonly Package[] = []
  let floated: { readonly by: PartyId; readonly package: Package } | null = null
  const offers = new Map<number, Package>()
  let isAside = false
  const drop = (pack: Package): void => {
    carried = carried.filter((one) => !samePackage(one, pack))
  }
  const take = (pack: Package): void => {
    drop(pack)
    carried = [...carried, pack]
  }
  for (const event of record)
    switch (event.type) {
      case 'caucus.opened':
        isAside = [event.by, event.with].includes(mediator) && [event.by, event.with].includes(party)
        floated = null
        break
      case 'package.floated':
        floated = event
        if (isAside && event.by === party) take(event.package)
        break
      case 'float.answered':
        if (!isAside || event.by !== party || floated === null) break
        if (event.warm) take(floated.package)
        else drop(floated.package)
        break
      case 'offer.made':
        offers.set(event.offer.number, event.offer.package)
        break
      case 'offer.answered':
        if (event.answer.by === party && !event.answer.accepted) drop(offers.get(event.offer) ?? {})
        break
      default:
    }
  return carried
}
