/**
 * Proposing to reopen: when only a little is left and that little has been refused, something initialled may have to
 * change.
 */
import { type Choices, layChoices, packOf, SILENT } from '../../bargaining/places.ts'
import { isFree } from '../mandate.ts'
import type { Seat } from '../seat.ts'
import type { Bundle } from './bundle.ts'
import { barredForOthers, namedAmong } from './needed.ts'
import { numbersOfIssues, partOf, wholeOf } from './parts.ts'
import { type Next, reopeningText } from './text.ts'

/** With more issues open than this nothing initialled is reopened. */
const FEW = 3

/** Whether a bundle has little hope: it was refused as it stands, or others have shown that they cannot take it. */
const isWornOut = (seat: Seat, { choices }: Bundle): boolean =>
  seat.past.refused(choices) > 0 || barredForOthers(seat, choices) > 0 || namedAmong(seat, choices) > 1

/** The options of a text that differ from the draft. */
export const changesIn = ({ agreedAt }: Seat, text: Choices): Choices => {
  const changes = text.slice()
  for (let issue = 0; issue < changes.length; issue++)
    if (changes[issue] === agreedAt[issue]) changes[issue] = SILENT
  return changes
}

/**
 * An offer that reopens something, where the chosen bundle has little hope; null where it has some, or reopening would
 * not help.
 */
export const reopeningBundle = (seat: Seat, next: Next, chosen: Bundle | null): Bundle | null => {
  const { view, agreedAt, mandate, places } = seat
  const left = agreedAt.reduce((count, choice) => count + (choice === SILENT ? 1 : 0), 0)
  if (next.on !== 'draft' || left > FEW || (chosen !== null && !isWornOut(seat, chosen))) return null
  const text = reopeningText(seat, next)
  if (text === null) return null
  const choices = changesIn(seat, text.choices)
  const part = wholeOf(choices)
  if (part === 0 || (part & ~partOf(numbersOfIssues(seat, view.round.agenda))) !== 0) return null
  if (!isFree(mandate, choices, layChoices(agreedAt, choices))) return null
  if (seat.past.refused(choices) > 0 || seat.isSpent(choices) || barredForOthers(seat, choices) > 0)
    return null
  return { package: packOf(places, choices, text.order), choices, forAccordOnly: [] }
}
