/**
 * A counter in reply: what a principal would sign instead of the offer that it refuses, on that offer's rows and on
 * those that their conditions need. It takes no turn, so it is made only if it moves towards the offer's maker and on
 * no row away.
 */
import { type Choices, choicesOf, isWhole, layChoices, SILENT } from '../bargaining/places.ts'
import type { Counter, Offer } from '../table/offer.ts'
import { judgeOffer } from './answering.ts'
import { isFree } from './mandate.ts'
import { type Bundle, bundleOf } from './offering/bundle.ts'
import { isSame } from './offering/history.ts'
import { barredForOthers, withNeeded } from './offering/needed.ts'
import { choicesIn, numbersOfIssues, type Part, partOf, wholeOf } from './offering/parts.ts'
import { changesIn } from './offering/reopening.ts'
import { type Next, nearestText } from './offering/text.ts'
import type { Seat } from './seat.ts'
import { leastToSign } from './signing.ts'

/** In trial games a third of all counters within a step on every row were accepted, and one in twenty-five of the others. */
const CLOSE = 1

/**
 * Whether a package is nearer to what another asks for than its maker's last ask: on no row further, on some row
 * nearer, and on each of them close. In steps from option to option, which everybody can see.
 */
const isNearer = ({ view, places }: Seat, pack: Choices, theirs: Choices): boolean => {
  const last = choicesOf(places, view.asks[view.viewer] ?? {})
  let nearer = false
  for (let issue = 0; issue < pack.length; issue++) {
    const [choice, asked, own] = [pack[issue] ?? SILENT, theirs[issue] ?? SILENT, last[issue] ?? SILENT]
    if (choice === SILENT || asked === SILENT || own === SILENT) continue
    const [now, before] = [Math.abs(choice - asked), Math.abs(own - asked)]
    if (now > CLOSE || now > before) return false
    if (now < before) nearer = true
  }
  return nearer
}

/** The rows of an offer with those that must stand beside them in this text; null where the round does not treat of all. */
const rowsOf = (seat: Seat, text: Choices, offered: Choices): Part | null => {
  let rows: Part = 0
  for (let issue = 0; issue < offered.length; issue++)
    if (offered[issue] !== SILENT) rows = withNeeded(seat, text, issue, rows)
  const agenda = partOf(numbersOfIssues(seat, seat.view.round.agenda))
  return (rows & ~agenda) === 0 ? rows : null
}

/**
 * Whether this party would accept the counter itself if it were offered, and would sign the draft if that completed it.
 */
const wouldSign = (
  seat: Seat,
  own: Next,
  offer: Offer,
  { package: pack, choices, forAccordOnly }: Bundle,
): boolean => {
  const draft = layChoices(seat.agreedAt, choices)
  if (!isFree(seat.mandate, choices, draft)) return false
  if (isWhole(draft) && seat.worthAt(draft) < leastToSign(seat)) return false
  return judgeOffer(seat, own, { ...offer, package: pack, forAccordOnly }).accept
}

/** Null where it prefers a plain refusal, or no counter would bring the two nearer. */
export const counterTo = (seat: Seat, next: Next | null, offer: Offer): Counter | null => {
  const { view } = seat
  const maker = seat.others.indexOf(offer.by)
  // A mediator's text is answered, without a counter.
  if (!view.mayCounter || next === null || maker < 0 || offer.singleText) return null
  if (seat.luck('counter') >= seat.temper.counters) return null
  const offered = choicesOf(seat.places, offer.package)
  const text = nearestText(seat, next, offered)
  const rows = text === null ? null : rowsOf(seat, text.choices, offered)
  if (text === null || rows === null) return null
  const changes = changesIn(seat, choicesIn(text.choices, rows))
  const bundle = bundleOf(seat, { text: changes, part: wholeOf(changes) }, text.order)
  const isNews = wholeOf(changes) !== 0 && !isSame(changes, offered) && !seat.isSpent(changes)
  if (!isNews || seat.past.refused(changes) > 0 || barredForOthers(seat, changes) > 0) return null
  if (!isNearer(seat, changes, seat.asks[maker] ?? offered)) return null
  if (!wouldSign(seat, { ...next, ...text }, offer, bundle)) return null
  return { package: bundle.package, forAccordOnly: bundle.forAccordOnly }
}
