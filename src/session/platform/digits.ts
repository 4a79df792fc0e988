/** Whole numbers as characters that any platform stores: up to 31 as one character, larger ones as several. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Half of the letters end a number, the other half say that it goes on. */
const BASE = LETTERS.length / 2

const digitsOf = (number: number): string => {
  const low = number % BASE
  const rest = Math.floor(number / BASE)
  return rest === 0 ? LETTERS.charAt(low) : LETTERS.charAt(BASE + low) + digitsOf(rest)
}

/** Of whole numbers from 0 to 2^53 − 1. The text of the first numbers of a list begins the text of the list. */
export const digits = (numbers: readonly number[]): string => numbers.map(digitsOf).join('')

/** Null where the text is not one that `digits` writes. */
export const digitsRead = (text: string): readonly number[] | null => {
  const numbers: number[] = []
  let number = 0
  let factor = 1
  for (const letter of text) {
    const place = LETTERS.indexOf(letter)
    number += (place % BASE) * factor
    if (place < 0 || !Number.isSafeInteger(number)) return null
    if (place < BASE) {
      numbers.push(number)
      number = 0
      factor = 1
    } else factor *= BASE
  }
  return factor === 1 ? numbers : null
}
