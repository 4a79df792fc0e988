/**
 * A scenario as format 2 lets it be written: the same in less. What is assumed throughout is said once, values stand in the order
 * of the options or as their shape, and a mandate for every option is one word.
 */
import { valuesFor } from '../../scenario/expand/valuesByShape.ts'
import type { OptionId } from '../../terms/ids.ts'
import type { IssueInput, PartyInput, ScenarioInput } from './scenarioInput.ts'

type Values = PartyInput['positions'][string]['values']

const BASIS = 'assumed'
const BECAUSE = 'Filled in on import: published files do not say it.'

/** A straight line from the first option to the last says more than its numbers do. */
const shapeOf = (numbers: readonly number[], options: readonly OptionId[]): object | null => {
  const [from] = numbers
  const to = numbers.at(-1)
  if (from === undefined || to === undefined || numbers.length < 3) return null
  const along = valuesFor({ shape: 'linear', from, to, except: {} }, options)
  const isLine = options.every((option, n) => along[option] === numbers[n])
  return isLine ? { shape: 'linear', from, to } : null
}

const shortValues = (values: Values, { options }: IssueInput): unknown => {
  const ids = options.map(({ id }) => id as OptionId)
  const numbers = ids.map((id) => values[id] ?? 0)
  return shapeOf(numbers, ids) ?? numbers
}

const shortParty = (party: PartyInput, issues: readonly IssueInput[]): object => ({
  ...party,
  positions: Object.fromEntries(
    issues.flatMap((issue) => {
      const position = party.positions[issue.id]
      if (position === undefined) return []
      return [[issue.id, { ...position, values: shortValues(position.values, issue) }]]
    }),
  ),
  mandate: Object.fromEntries(
    Object.entries(party.mandate).map(([id, mandate]) => {
      const all = issues.find((issue) => issue.id === id)?.options.length
      return [id, mandate.allowed.length === all ? { ...mandate, allowed: 'all' } : mandate]
    }),
  ),
})

/** Each assumption keeps its own reason; that it is one stands at the head of the file. */
const withoutBasis = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBasis)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'basis' && inner === BASIS ? [] : [[key, withoutBasis(inner)]],
    ),
  )
}

export const shortened = ({ format: _, ...file }: ScenarioInput): object => {
  const { id, title, teaser, level, language, subject, scale, ...rest } = file
  const body = withoutBasis({
    ...rest,
    parties: file.parties.map((party) => shortParty(party, file.issues)),
  }) as object
  return {
    format: 2,
    id,
    title,
    teaser,
    level,
    language,
    subject,
    scale,
    basis: BASIS,
    because: BECAUSE,
    ...body,
  }
}
