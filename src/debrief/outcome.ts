/** The result: for each seat, for people, and for how long. */
import { optionOf } from '../scenario/scenario.ts'
import type { Books } from '../table/books.ts'
import { issuesIn } from '../terms/package.ts'
import type { Debrief, SeatResult } from './debrief.ts'

export const seatsOf = (books: Books): readonly SeatResult[] =>
  books.scenario.parties.flatMap(({ id }) => {
    const book = books.parties[id]
    if (!book) return []
    const { party, worth, noDeal, reservationValue, sheet, promised, distrust, redLines, ratification } = book
    return [
      {
        party,
        worth,
        noDeal,
        reservationValue,
        sheet,
        promised,
        distrust,
        redLines,
        ratified: ratification?.approved ?? null,
      },
    ]
  })

/** How many people what now holds brings home or frees. */
export const peopleHomeBy = ({ scenario, final }: Books): number =>
  issuesIn(final).reduce((sum, issue) => {
    const option = final[issue]
    return sum + (option === undefined ? 0 : (optionOf(scenario, issue, option).people?.value ?? 0))
  }, 0)

/** Only of an accord in force. Conditions add and take away months; none can make it last less than none. */
export const durabilityOf = ({ scenario, end, durable }: Books): Debrief['durability'] => {
  if (scenario.durability === undefined || end.end !== 'signed' || !end.ratified) return null
  const base = scenario.durability.base.value
  const reasons = scenario.durability.conditions.map(({ label, months }, place) => ({
    label,
    months,
    held: durable[place] === true,
  }))
  const months = reasons.reduce((sum, reason) => sum + (reason.held ? reason.months : 0), base)
  return { months: Math.max(0, months), base, reasons }
}
