/** How accurate the viewer's guesses were: for each word, how many of the texts it was used for were accepted. */
import type { Guess } from '../session/desk/mind.ts'
import type { Offer } from '../table/offer.ts'
import { capitalised } from '../terms/capitalised.ts'
import { CHANCES, type Chance, chanceOf } from './guesses.ts'

export interface Calibrated {
  readonly chance: Chance
  /** One for each guess whose text was answered, accepted ones first. */
  readonly taken: readonly boolean[]
}

/**
 * A guess counts once its text was offered and the party answered: by the first answer, whatever the party did later.
 */
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

/** The range of shares that a word means. */
const MEANS: Readonly<Record<Chance, readonly [number, number]>> = {
  unlikely: [0, 0.4],
  even: [0.25, 0.75],
  likely: [0.6, 1],
}
/** With fewer guesses nothing is said. */
const ENOUGH = 3

const shareOf = ({ taken }: Calibrated): number => taken.filter(Boolean).length / taken.length

/** One sentence on the word that was least accurate; null where too few guesses were made. */
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
  const word = capitalised(worst.chance)
  return `“${word}” was taken ${count} of ${worst.taken.length} times: you were too ${miss < 0 ? 'hopeful' : 'gloomy'}.`
}
