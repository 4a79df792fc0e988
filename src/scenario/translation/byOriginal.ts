/**
 * What a seat is shown beside the scenario itself carries no paths: a condition stands in its mandate, in answers and in the record.
 * Such texts are found by the hash of their original. A thing in which there is nothing to translate stays what it is, and the
 * same thing is laid over once: a record of hundreds of events is not made anew with every move.
 */
import { onceFor } from '../../terms/onceFor.ts'
import { hashOf } from '../hash.ts'
import type { Translation } from './translation.ts'

/** Under which names things hold texts that a translation may have. Ids, kinds and grounds stand under others. */
const TOLD: ReadonlySet<string> = new Set(
  `adviser answer background basic batna capital caption contentNote debriefQuestions demand goal ground headline history label name note office
  opening place publicBrief question short shows stated teaser text title treaty`.split(/\s+/),
)

/** What a text read otherwise before news changed it, and what it reads now. */
const isTold = (key: string, beside: object): boolean =>
  TOLD.has(key) || ((key === 'from' || key === 'to') && 'path' in beside)

type Lays = <Thing>(thing: Thing, key?: string, beside?: object) => Thing

const differsFrom = (before: readonly unknown[]) => (one: unknown, at: number) => one !== before[at]

export const byOriginal = onceFor(({ texts }: Pick<Translation, 'texts'>): Lays => {
  const byHash = new Map(Object.values(texts).map(({ of, text }) => [of, text]))
  const read = new Map<string, string>()

  const textFor = (original: string): string => {
    const before = read.get(original)
    if (before !== undefined) return before
    const now = byHash.get(hashOf(original)) ?? original
    read.set(original, now)
    return now
  }

  const thingLaid = onceFor((thing: object): object => {
    if (Array.isArray(thing)) {
      const laid = thing.map((one) => lay(one))
      return laid.some(differsFrom(thing)) ? laid : thing
    }
    const held = Object.entries(thing)
    const laid = held.map(([key, value]) => lay(value, key, thing))
    return laid.some(differsFrom(held.map(([, value]) => value)))
      ? Object.fromEntries(held.map(([key], at) => [key, laid[at]]))
      : thing
  })

  const lay = (value: unknown, key = '', beside: object = {}): unknown => {
    if (typeof value === 'string') return isTold(key, beside) ? textFor(value) : value
    return typeof value === 'object' && value !== null ? thingLaid(value) : value
  }
  return lay as Lays
})
