/** Names from published files as the game shows them. */
import { SOMETHING } from '../scenario/definition/texts.ts'
import { LIMITS } from '../scenario/limits.ts'
import { capitalised } from '../terms/capitalised.ts'
import { nameKey } from '../terms/nameKey.ts'

/** Control characters, characters that change the direction of writing, and lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Cut to a length in UTF-16 units, never through a surrogate pair. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text
  let kept = ''
  for (const sign of text) {
    if (kept.length + sign.length > most - 1) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** One line without hidden characters, no longer than a label; the fallback where nothing visible is left. */
export const labelOf = (written: string, fallback: string): string => {
  const line = written.replaceAll(HIDDEN, ' ').replaceAll(/\s+/g, ' ').trim()
  return cutTo(SOMETHING.test(line) ? line : fallback, LIMITS.label)
}

/** The same texts, numbered where one reads like an earlier one; none becomes longer than the limit. */
export const madeUnique = (texts: readonly string[], most: number): readonly string[] => {
  const taken = new Set<string>()
  return texts.map((text) => {
    let unique = text
    for (let copy = 2; taken.has(nameKey(unique)); copy++) {
      const number = ` ${copy}`
      unique = `${cutTo(text, most - number.length)}${number}`
    }
    taken.add(nameKey(unique))
    return unique
  })
}

/** Names for the board, different within an issue. */
export const shortLabels = (labels: readonly string[]): readonly string[] =>
  madeUnique(
    labels.map((label) => cutTo(label, LIMITS.short)),
    LIMITS.short,
  )

/** A file's name without its folder, ending, separators and the word "domain", its first letter large. */
export const titleFromFile = (file: string): string => {
  const base = file.split(/[\\/]/).at(-1) ?? ''
  const words = base
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
  const short = words.replace(/[\s-]domain$/i, '').trim() || words
  return capitalised(short)
}
