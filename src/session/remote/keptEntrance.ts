/**
 * How this device comes back into a class: a seat's token, or the teacher's secret. Kept until the class ends for it; where the
 * browser keeps nothing, for as long as the page lives.
 */
import { z } from 'zod/mini'
import type { ClassEntrance } from '../../class/protocol/clientMessage.ts'
import { parsed } from '../../terms/parsed.ts'

const NAME = 'parley-class:'

/** A newcomer's is kept too: an answer that was lost is asked for again, as the same person. */
const shape: z.ZodMiniType<ClassEntrance> = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('newcomer'),
    code: z.string(),
    device: z.string(),
    name: z.exactOptional(z.string()),
  }),
  z.strictObject({ as: z.literal('person'), token: z.string() }),
  z.strictObject({ as: z.literal('teacher'), secret: z.string() }),
  z.strictObject({ as: z.literal('projector'), secret: z.string() }),
])

const inThisPage = new Map<string, ClassEntrance>()

export const keepEntrance = (classId: string, entrance: ClassEntrance): void => {
  inThisPage.set(classId, entrance)
  try {
    localStorage.setItem(NAME + classId, JSON.stringify(entrance))
  } catch {
    // The browser keeps nothing: the page itself still knows.
  }
}

export const keptEntrance = (classId: string): ClassEntrance | null => {
  try {
    const read = shape.safeParse(parsed(localStorage.getItem(NAME + classId) ?? ''))
    if (read.success) return read.data
  } catch {
    // As above.
  }
  return inThisPage.get(classId) ?? null
}

export const forgetEntrance = (classId: string): void => {
  inThisPage.delete(classId)
  try {
    localStorage.removeItem(NAME + classId)
  } catch {
    // As above.
  }
}
