/**
 * The reason that a party gives for a refusal. It is true by the table's own calculation, which weighs the text as laid
 * on the draft with the status quo where both are silent; how much of it is said depends on the party's candour.
 */
import { type Choices, layChoices, SILENT } from '../bargaining/places.ts'
import type { Tells } from '../table/offer.ts'
import type { IssueId } from '../terms/ids.ts'
import { type Barred, barAt } from './mandate.ts'
import type { Seat } from './seat.ts'

/** What a refusal was decided by. */
export interface Weighed {
  readonly barred: readonly Barred[]
  readonly worth: number
  readonly target: number
}

/** The most that another option on this issue alone would add to the text; `open` tells which options count. */
const mostOn = (seat: Seat, text: Choices, issue: number, open: (place: number) => boolean): number => {
  const { places, agreedAt } = seat
  const start = places.offsets[issue] ?? 0
  const worth = seat.worthAt(text)
  const changed = text.slice()
  let most = 0
  for (let place = start; place < (places.offsets[issue + 1] ?? 0); place++) {
    changed[issue] = place - start
    if (seat.sealedAt[issue] === SILENT && open(place))
      most = Math.max(most, seat.worthAt(layChoices(agreedAt, changed)) - worth)
  }
  return most
}

/**
 * The issue of the offer on which another option would move the party most: one that it may sign for, else one that its
 * capital might open. Nothing is named on which none would.
 */
const directionIn = (seat: Seat, offered: Choices, first: IssueId | undefined): IssueId | undefined => {
  const { places, mandate } = seat
  const text = layChoices(seat.agreedAt, offered)
  const reaches = [
    (place: number) => barAt(mandate, place, text) === null,
    (place: number) => mandate.bars[place] === null || mandate.bars[place] === 'mandate',
  ]
  for (const open of reaches) {
    let best: { readonly id: IssueId; readonly gain: number } | undefined
    for (const [issue, id] of places.issues.entries()) {
      if (offered[issue] === SILENT) continue
      const gain = mostOn(seat, text, issue, open)
      if (gain > 0 && (best === undefined || id === first || (best.id !== first && gain > best.gain)))
        best = { id, gain }
    }
    if (best !== undefined) return best.id
  }
  return undefined
}

const withDirection = (why: Tells['why'], direction: IssueId | undefined): Tells =>
  direction === undefined ? { why } : { why, direction }

/**
 * `first`: an issue that is known to turn the answer. A guarded party speaks of its mandate alone, and not of worth or
 * of what would improve it.
 */
export const tellsOf = (
  seat: Seat,
  offered: Choices,
  { barred, worth, target }: Weighed,
  first?: IssueId,
): { readonly tells?: Tells } => {
  const plain = seat.view.own.strategy.candour === 'plain'
  const [bar] = barred
  if (bar !== undefined) return { tells: withDirection('mandate', plain ? bar.issue : undefined) }
  if (!plain) return {}
  const { noDeal } = seat.view.own
  // For a part of a text the low worth may come from the status quo elsewhere; then the part is not the reason.
  const isBelow = worth < noDeal && seat.worthAt(layChoices(seat.agreedAt, offered)) < noDeal
  if (!isBelow && worth >= target) return {}
  return { tells: withDirection(isBelow ? 'belowNoDeal' : 'belowHope', directionIn(seat, offered, first)) }
}
