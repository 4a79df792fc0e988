/** Every refusal with its reasons. */
import type { Books } from '../table/books.ts'
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import type { Course } from './course.ts'
import type { ExplainedRefusal } from './refusal.ts'

/** A move of the transcript; `reasons` is null for a person's. */
export interface MoveMade {
  readonly move: Move
  readonly reasons: Reasons | null
}

/**
 * Each `answer` and each `accept` put one answer into the record, in the same order: by that order they are matched
 * with their reasons.
 */
export const refusalsOf = (
  books: Books,
  entries: readonly MoveMade[],
  { whens }: Course,
): readonly ExplainedRefusal[] => {
  const answers = entries.flatMap(({ move, reasons }, entry) =>
    move.type === 'answer' || move.type === 'accept' ? [{ entry, reasons }] : [],
  )
  return books.record
    .filter((event) => event.type === 'offer.answered')
    .flatMap(({ index, offer: number, answer }, place): ExplainedRefusal[] => {
      const offer = books.offers[number - 1]
      const at = whens[index]
      const given = answers[place]
      if (answer.accepted || !offer || !at || !given) return []
      return [{ offer, answer, at, ...given }]
    })
}
