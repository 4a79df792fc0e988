/** Grounds that a thing leaves out, and that the file does not say for it. */
import type { z } from 'zod/mini'
import { definitionFor, formatOf } from '../definition/definitionFor.ts'
import { standsOnGrounds } from '../definition/parts.ts'
import type { Finding } from '../finding.ts'
import { chosenBy, entriesBelow } from '../shape/definitionAt.ts'
import { missingFor } from '../shape/wanted.ts'
import { valueAt } from '../shape/whereabouts.ts'

/** The definition of format 1 needs both keys everywhere, and finds them missing itself. */
export const missingGrounds = (root: unknown): Finding[] => {
  if (formatOf(root) === 1) return []
  const basis = valueAt(root, ['basis'])
  const found: Finding[] = []
  const path: (string | number)[] = []
  const tell = (key: 'basis' | 'because', more: string): void => {
    found.push(missingFor([...path, key], root, more))
  }
  const visit = (given: z.core.$ZodType, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const schema = chosenBy(value, given)
    if (standsOnGrounds(schema)) {
      const own = valueAt(value, ['basis'])
      const forAll = basis === undefined ? ', or one for the whole file beside its title' : ''
      if (own === undefined && basis === undefined) tell('basis', forAll)
      const isOwn = basis === undefined || (own !== undefined && own !== basis)
      if (isOwn && valueAt(value, ['because']) === undefined) tell('because', forAll)
    }
    for (const { step, inner, definition } of entriesBelow(schema, value)) {
      path.push(step)
      visit(definition, inner)
      path.pop()
    }
  }
  visit(definitionFor(root) as z.core.$ZodType, root)
  if (basis !== undefined && valueAt(root, ['because']) === undefined)
    tell('because', ': why, for everything that does not say its own')
  return found
}
