/** Everything of a scenario that says what it rests on, with its place and whose it is. */
import type { Path } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { whereabouts } from '../../scenario/shape/whereabouts.ts'
import type { PartyId, SourceId } from '../../terms/ids.ts'

export const BASES = ['reported', 'inferred', 'assumed'] as const
export type StatedBasis = (typeof BASES)[number]

export interface Ground {
  /** From the root of the file, to the thing itself. */
  readonly path: Path
  /** The same in words. */
  readonly where: string
  readonly basis: StatedBasis
  readonly because: string
  readonly sources: readonly SourceId[]
  /** Null where it is no party's own. */
  readonly party: PartyId | null
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBasis = (value: unknown): value is StatedBasis => BASES.some((basis) => basis === value)

/** In the order of the file. What inherits the basis of a larger thing is that thing, and counts once. */
export const groundsIn = (scenario: Scenario): readonly Ground[] => {
  const found: Ground[] = []
  const partyAt = ([first, second, third, fourth]: Path): PartyId | null => {
    if (first === 'parties' && typeof second === 'number') return scenario.parties[second]?.id ?? null
    if (first === 'readings' && third === 'parties') return (fourth as PartyId | undefined) ?? null
    return null
  }
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, place) => void visit(item, [...path, place]))
    if (!isFields(value)) return
    const { basis, because, sources } = value
    // The whole file's own is what its things stand on that say nothing themselves: they have been given it.
    if (isBasis(basis) && path.length > 0)
      found.push({
        path,
        where: whereabouts(scenario, path),
        basis,
        because: typeof because === 'string' ? because : '',
        sources: Array.isArray(sources) ? (sources as SourceId[]) : [],
        party: partyAt(path),
      })
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
  }
  visit(scenario, [])
  return found
}
