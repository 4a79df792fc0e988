/** How the viewer's guesses fared: for each word, how many of the texts it was said of were then taken. */
import type { Guess } from '../session/desk/mind.ts'
import type { Offer } from '../table/offer.ts'
import { CHANCES, type Chance, chanceOf } from './guesses.ts'

export interface Calibrated {
  readonly chance: Chance
  /** One for each guess that was put to the test, those that were taken first. */
  readonly taken: readonly boolean[]
}

/** A guess counts once its text was offered and the party answered: by its first answer, whatever it did later. */
export const calibrationOf = (guesses: readonly Guess[], offers: readonly Offer[]): readonly Calibrated[] => {
  const tested = guesses.flatMap(({ party, guess, offer: number }) => {
    const offer = offers.find((one) => one.number === number)
    const answer = offer?.answers.find(({ by }) => by === party)
    return answer === undefined ? [] : [{ chance: chanceOf(guess), taken: answer.accepted }]
  })
  return CHANCES.toReversed().map((chance) => ({
    chance,
    taken: tested
      .filter((one) => one.chance === chance)
      .map(({ taken }) => taken)
      .sort((a, b) => Number(b) - Number(a)),
  }))
}

/** What a word means as a share, at least and at most. */
const MEANS: Readonly<Record<Chance, readonly [number, number]>> = {
  unlikely: [0, 0.4],
  even: [0.25, 0.75],
  likely: [0.6, 1],
}
/** Fewer guesses than these say nothing. */
const ENOUGH = 3

const shareOf = ({ taken }: Calibrated): number => taken.filter(Boolean).length / taken.length

/** One sentence on the word that was furthest off; null where too little was guessed to say anything. */
export const calibrationWords = (rows: readonly Calibrated[]): string | null => {
  const enough = rows.filter(({ taken }) => taken.length >= ENOUGH)
  if (enough.length === 0) return null
  const off = ({ chance, ...row }: Calibrated): number => {
    const [least, most] = MEANS[chance]
    const share = shareOf({ chance, ...row })
    return share < least ? share - least : share > most ? share - most : 0
  }
  const worst = enough.reduce((a, b) => (Math.abs(off(b)) > Math.abs(off(a)) ? b : a))
  const miss = off(worst)
  if (miss === 0) return 'They answered about as often as you said.'
  const count = worst.taken.filter(Boolean).length
  const word = `${worst.chance.charAt(0).toUpperCase()}${worst.chance.slice(1)}`
  return `“${word}” was taken ${count} of ${worst.taken.length} times: you were too ${miss < 0 ? 'hopeful' : 'gloomy'}.`
}
