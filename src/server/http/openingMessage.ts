/** What is posted to open a class, and to find one by its code: one strict shape each. */
import { z } from 'zod/mini'
import { planShape } from '../../class/classRow.ts'
import { MESSAGE_LIMITS } from '../../class/protocol/limits.ts'
import { LIMITS } from '../../scenario/limits.ts'

/** `scenario` is its text: the reader judges it. */
export const openingMessage = z.strictObject({
  plan: planShape,
  scenario: z.string().check(z.maxLength(LIMITS.characters)),
})

export const findMessage = z.strictObject({ code: z.string().check(z.maxLength(MESSAGE_LIMITS.code)) })

/** Bytes of a request that is read: the longest scenario, four bytes a character at most, and as JSON. */
export const MOST_BYTES = 6 * LIMITS.characters
