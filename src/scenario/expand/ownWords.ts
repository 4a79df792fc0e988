/** `"vocabulary": "neighbours"`, or a set with words of one's own: written out to all words. */
import { SETS } from '../vocabulary/sets.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Parts } from './parts.ts'

const withArticle = (word: unknown): unknown =>
  typeof word === 'object' && word !== null && 'one' in word ? { a: `a ${word.one}`, ...word } : word

export const ownWords = (parts: Parts): Parts => {
  const written: unknown = parts.vocabulary
  if (written === undefined) return parts
  if (typeof written === 'string') return { ...parts, vocabulary: SETS[written as Vocabulary['set']] }
  const own = written as Partial<Vocabulary> & Pick<Vocabulary, 'set'>
  const words = Object.entries(own).map(([key, word]) => [key, withArticle(word)])
  return { ...parts, vocabulary: { ...SETS[own.set], ...Object.fromEntries(words) } }
}
