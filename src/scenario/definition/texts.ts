/** What a text may hold. The longer ones keep paragraphs, lists and emphasis in format 2; a line shows its characters as they are. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { lengthRead, marksIn } from '../writing/markdown.ts'
import { changedIn2 } from './formats.ts'
import { noting } from './noting.ts'

/** A character that is visible: neither space nor control, nor one that screens draw nothing for. */
export const SOMETHING = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(SOMETHING))

const lengths = noting<number>()

/** How many characters, marks left out, a text of this definition may have; undefined where it keeps no marks. */
export const mostRead = (schema: z.core.$ZodType): number | undefined => lengths.get(schema)

export const isWriting = (schema: z.core.$ZodType): boolean => mostRead(schema) !== undefined

const marked = (most: number) => {
  const schema = z.string().check(z.minLength(1), z.regex(SOMETHING), (payload) => {
    const { value: input } = payload
    const bound = (origin: string, maximum: number) =>
      payload.issues.push({ code: 'too_big', origin, maximum, inclusive: true, input })
    if (marksIn(input) > LIMITS.marks) bound('marks', LIMITS.marks)
    // No text is read at a length that is none of it.
    else if (input.length > most && (input.length > 4 * most || lengthRead(input) > most))
      bound('string', most)
  })
  // What a JSON Schema can say: marks and all.
  z.globalRegistry.add(schema, { maxLength: 4 * most })
  return schema
}

/** A text of at most so many UTF-16 units without its marks. */
export const writing = (most: number = LIMITS.prose) => {
  const schema = changedIn2(text(most), marked(most))
  lengths.set(schema, most)
  return schema
}
