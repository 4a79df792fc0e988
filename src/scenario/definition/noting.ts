/** Notes beside definitions: a copy of a definition, described otherwise, keeps what is noted of the original. */
import type { z } from 'zod/mini'

interface Notes<Note> {
  readonly get: (schema: z.core.$ZodType) => Note | undefined
  readonly set: (schema: z.core.$ZodType, note: Note) => void
}

export const noting = <Note>(): Notes<Note> => {
  const notes = new WeakMap<z.core.$ZodType, Note>()
  return {
    get: (schema) => {
      for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent)
        if (notes.has(at)) return notes.get(at)
      return undefined
    },
    set: (schema, note) => {
      notes.set(schema, note)
    },
  }
}
