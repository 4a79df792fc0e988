/** The basis of the whole file, written out at each thing that does not say its own. */
import type { z } from 'zod/mini'
import { standsOnGrounds } from '../definition/parts.ts'
import { scenarioFile } from '../definition/scenario.ts'
import { below, chosenBy } from '../shape/definitionAt.ts'
import type { Parts } from './parts.ts'

/** A reason goes with its basis: what rests on another one gives its own. */
export const commonGrounds = (parts: Parts): Parts => {
  const { basis, because } = parts
  if (basis === undefined) return parts
  const filled = (given: z.core.$ZodType, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const schema = chosenBy(value, given)
    const inner = (step: string | number, entry: unknown): unknown => {
      const next = below(schema, step)
      return next === undefined ? entry : filled(next, entry)
    }
    if (Array.isArray(value)) return value.map((entry, index) => inner(index, entry))
    const entries = Object.entries(value).map(([key, entry]) => [key, inner(key, entry)] as const)
    const full: Readonly<Record<string, unknown>> = Object.fromEntries(entries)
    if (!standsOnGrounds(schema)) return full
    const own = full.basis ?? basis
    return { ...full, basis: own, ...(own === basis ? { because: full.because ?? because } : {}) }
  }
  return filled(scenarioFile as z.core.$ZodType, parts) as Parts
}
