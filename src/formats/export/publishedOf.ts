/** The additive part of a scenario under one reading, in the neutral form: what any of the field's formats can carry. */
import { principalsOf, readingOf, type Scenario } from '../../scenario/scenario.ts'
import type { ReadingId } from '../../terms/ids.ts'
import type { PublishedDomain } from '../publishedDomain.ts'

export const publishedOf = (
  scenario: Scenario,
  reading: ReadingId,
  format: PublishedDomain['format'],
): PublishedDomain => {
  const overrides = readingOf(scenario, reading).parties
  return {
    format,
    name: scenario.title,
    file: scenario.id,
    issues: scenario.issues.map(({ label, options }) => ({
      name: label,
      values: options.map((option) => option.label),
    })),
    profiles: principalsOf(scenario).map((party) => {
      const own = overrides[party.id]
      return {
        name: party.name,
        file: party.id,
        weights: scenario.issues.map(
          ({ id }) => (own?.weights?.[id] ?? party.positions[id]?.weight ?? 0) / 100,
        ),
        evaluations: scenario.issues.map(({ id, options }) =>
          options.map(
            (option) => (own?.values?.[id]?.[option.id] ?? party.positions[id]?.values[option.id] ?? 0) / 100,
          ),
        ),
        reservationValue: (own?.reservationValue ?? party.walkAway.reservationValue) / 100,
        discount: 1,
      }
    }),
  }
}
