/** How accurate the viewer's guesses were: for each word, how many of the texts it was used for were accepted. */
import type { Guess } from '../session/desk/mind.ts'
import type { Offer } from '../table/offer.ts'
import { type InLanguage, toldBy } from '../telling/told.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
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
const CALLED = {
  unlikely: texts.unlikely,
  even: texts.even,
  likely: texts.likely,
} as const satisfies Readonly<Record<Chance, string>>
/** With fewer guesses nothing is said. */
const ENOUGH = 3

const shareOf = ({ taken }: Calibrated): number => taken.filter(Boolean).length / taken.length

/** One sentence on the word that was least accurate; null where too few guesses were made. */
export const calibrationWords = (read: InLanguage, rows: readonly Calibrated[]): string | null => {
  const enough = rows.filter(({ taken }) => taken.length >= ENOUGH)
  if (enough.length === 0) return null
  const off = ({ chance, ...row }: Calibrated): number => {
    const [least, most] = MEANS[chance]
    const share = shareOf({ chance, ...row })
    return share < least ? share - least : share > most ? share - most : 0
  }
  const worst = enough.reduce((a, b) => (Math.abs(off(b)) > Math.abs(off(a)) ? b : a))
  const miss = off(worst)
  const say = toldBy(read, ANSWERING)
  if (miss === 0) return say(texts.asSaid)
  const count = worst.taken.filter(Boolean).length
  return say(miss < 0 ? texts.tooHopeful : texts.tooGloomy, {
    word: say(CALLED[worst.chance]),
    count,
    of: worst.taken.length,
  })
}
