/**
 * Proposing to reopen: when only a little is left and that little has been refused, the way on may lead back through
 * something that is initialled.
 */
import { choicesOf } from '../../bargaining/places.ts'
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { barredIn } from '../mandate.ts'
import type { Seat } from '../seat.ts'
import type { Bundle } from './bundle.ts'
import { barredForOthers, namedBefore } from './needed.ts'
import { type Next, reopeningText } from './text.ts'

/** With more than this open there is room enough in the draft. */
const FEW = 3

/** Whether a bundle has little hope: it was refused as it stands, or others have shown that they cannot take it. */
const isWornOut = (seat: Seat, bundle: Bundle): boolean =>
  seat.past.refused(choicesOf(seat.places, bundle.package)) > 0 ||
  barredForOthers(seat, bundle.package) > 0 ||
  namedBefore(seat, bundle.package) > 1

/** The options of a text that differ from the draft. */
export const changesIn = (seat: Seat, text: Package): Package =>
  Object.fromEntries(
    Object.entries(text).filter(([issue, option]) => seat.agreed[issue as IssueId] !== option),
  ) as Package

/** An offer that reopens something, where the bundle that was chosen is worn out; null where it is not, or none would help. */
export const reopeningBundle = (seat: Seat, next: Next, chosen: Bundle | null): Bundle | null => {
  const { view } = seat
  const left = view.scenario.issues.filter(({ id }) => view.draft[id] === undefined).length
  if (next.on !== 'draft' || left > FEW || (chosen !== null && !isWornOut(seat, chosen))) return null
  const text = reopeningText(seat, next)
  if (text === null) return null
  const pack = changesIn(seat, text.package)
  const issues = issuesIn(pack)
  if (issues.length === 0 || issues.some((issue) => !view.round.agenda.includes(issue))) return null
  if (barredIn(view.own, pack, layPackage(seat.agreed, pack)).length > 0) return null
  if (seat.past.refused(choicesOf(seat.places, pack)) > 0 || barredForOthers(seat, pack) > 0) return null
  return { package: pack, forAccordOnly: [] }
}
