/** Issues of a Genius file: values listed as items, or a range of integers or real numbers. */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import type { StatedIssue, StatedRange, StatedValue } from '../stated.ts'
import { attributeAt, childrenNamed, type Element } from '../text/xml.ts'

export interface GeniusIssue {
  readonly element: Element
  /** Its `weight` element, which stands beside it in the objective and names it by index. */
  readonly weight: Element | undefined
  /** As the file counts, from 1. */
  readonly index: number
}

/** An objective's weights by index, the first of each: looked up rather than searched for every issue. */
const weightsIn = (objective: Element): ReadonlyMap<number, Element> => {
  const weights = new Map<number, Element>()
  for (const weight of childrenNamed(objective, 'weight')) {
    const index = Number(weight.attributes.get('index') ?? '')
    if (!weights.has(index)) weights.set(index, weight)
  }
  return weights
}

/** Issues of all objectives, in the order of the file; objectives may lie within one another. */
export const issuesUnder = (space: Element): readonly GeniusIssue[] => {
  const found: GeniusIssue[] = []
  const visit = (objective: Element): void => {
    const weights = weightsIn(objective)
    for (const child of objective.children) {
      if (child.name === 'objective') visit(child)
      if (child.name !== 'issue') continue
      const written = Number(child.attributes.get('index') ?? '')
      const index = Number.isInteger(written) && written > 0 ? written : found.length + 1
      found.push({ element: child, weight: weights.get(index), index })
    }
  }
  visit(space)
  return found
}

export const geniusIssueName = ({ element, index }: GeniusIssue): string =>
  element.attributes.get('name')?.trim() || `Issue ${index}`

/** A number in an attribute; null where it is missing or none, the latter noted. */
export const numberOf = (element: Element, attribute: string, text: string, notes: Notes): number | null => {
  const written = element.attributes.get(attribute)
  if (written === undefined) return null
  const value = Number(written)
  if (written.trim() !== '' && Number.isFinite(value)) return value
  notes.say(
    'not-a-number',
    attributeAt(text, element, attribute),
    `${attribute} is ${quoted(written, 30)}, and should be a number.`,
    'Write a number such as 4 or 0.5.',
  )
  return null
}

/** Bounds stand on the issue itself or in a `range` below it; null where there are none. */
export const geniusRange = ({ element }: GeniusIssue, text: string, notes: Notes): StatedRange | null => {
  const type = (element.attributes.get('type') ?? element.attributes.get('vtype') ?? '').toLowerCase()
  const holder = element.attributes.has('lowerbound') ? element : childrenNamed(element, 'range')[0]
  if (holder === undefined) return null
  const low = numberOf(holder, 'lowerbound', text, notes)
  const high = numberOf(holder, 'upperbound', text, notes)
  return low === null || high === null ? null : { low, high, step: type === 'real' ? null : 1 }
}

/** Its own items; items of a similarity function, an extension, are nested deeper and ignored. */
export const itemsOf = ({ element }: GeniusIssue): readonly (StatedValue & { readonly item: Element })[] =>
  childrenNamed(element, 'item').map((item, index) => ({
    item,
    name: item.attributes.get('value')?.trim() || `Value ${index + 1}`,
    at: item.at,
  }))

/** Null where the issue has neither items nor bounds, which is noted. */
export const statedIssue = (issue: GeniusIssue, text: string, notes: Notes): StatedIssue | null => {
  const stated = { name: geniusIssueName(issue), index: issue.index, at: issue.element.at }
  const items = itemsOf(issue)
  if (items.length > 0) return { ...stated, values: items.map(({ name, at }) => ({ name, at })) }
  const before = notes.problems.length
  const range = geniusRange(issue, text, notes)
  if (range !== null) return { ...stated, values: range }
  if (notes.problems.length === before)
    notes.say(
      'missing-part',
      issue.element.at,
      `Issue ${quoted(stated.name)} has neither items nor a lower and an upper bound.`,
      'List its values as <item value="…">, or give it "lowerbound" and "upperbound".',
    )
  return null
}
