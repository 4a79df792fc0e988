/** What is drawn by chance and must not be guessed: ids, codes, the teacher's secret. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_LENGTH, CODE_LETTERS } from '../../class/protocol/limits.ts'

/** 144 bits, as 24 characters that are safe in an address. */
const randomText = (): string => randomBytes(18).toString('base64url')

export const newClassId = randomText
/** What stands for a class in an address. */
export const CLASS_ID = '[\\w-]{16,64}'
export const newTeacherSecret = randomText
/** 256 bits. */
export const newSigningKey = (): string => randomBytes(32).toString('base64url')

/** One of 887,503,681. */
export const newJoinCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** Enough for a secret of 144 random bits: nobody tries them all, and a slow hash would only slow the server. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Takes the same time wherever two texts of one length differ. */
export const isSameSecret = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
