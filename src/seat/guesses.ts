/**
 * The viewer's guesses at how others would answer a text, made before anybody answers: kept with the game, joined by
 * what the adviser said and by the number of the offer that the text became.
 */
import type { Estimate } from '../counterparts/adviser.ts'
import type { Guess } from '../session/desk/mind.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { PartyId } from '../terms/ids.ts'
import { type Package, samePackage } from '../terms/package.ts'

export const CHANCES = ['unlikely', 'even', 'likely'] as const
/** Guesses are made as words, not figures. */
export type Chance = (typeof CHANCES)[number]

/** Percent, as a guess is kept and drawn. */
export const percentOf = (chance: Chance): number => {
  switch (chance) {
    case 'unlikely':
      return 20
    case 'even':
      return 50
    case 'likely':
      return 80
    default:
      return assertNever(chance)
  }
}

/** The word for a percentage; earlier versions kept any percentage. */
export const chanceOf = (percent: number): Chance =>
  percent < 40 ? 'unlikely' : percent > 60 ? 'likely' : 'even'

const isOf = (guess: Guess, pack: Package): boolean =>
  guess.offer === null && samePackage(guess.offered, pack)

/** The guess made of a party's answer to a text that has not been offered; null where none was made. */
export const guessOf = (guesses: readonly Guess[], party: PartyId, pack: Package): Chance | null => {
  const made = guesses.findLast((guess) => guess.party === party && isOf(guess, pack))
  return made === undefined ? null : chanceOf(made.guess)
}

/** Replaces an earlier guess at the same answer, and keeps what the adviser said. */
export const withGuess = (
  guesses: readonly Guess[],
  party: PartyId,
  offered: Package,
  chance: Chance,
): readonly Guess[] => {
  const before = guesses.findLast((guess) => guess.party === party && isOf(guess, offered))
  const others = guesses.filter((guess) => guess !== before)
  return [...others, { party, offered, guess: percentOf(chance), told: before?.told ?? null, offer: null }]
}

const percent = (share: number): number => Math.round(20 * share) * 5

/** A range of chances as percentages, in steps of five. */
export const percentRange = ({ low, high }: Pick<Estimate, 'low' | 'high'>): NonNullable<Guess['told']> => ({
  low: percent(low),
  high: percent(high),
})

/** Adds the adviser's ranges to the guesses at the same answers. */
export const withEstimates = (
  guesses: readonly Guess[],
  pack: Package,
  estimates: readonly Estimate[],
): readonly Guess[] =>
  guesses.map((guess) => {
    const estimate = isOf(guess, pack) ? estimates.find(({ party }) => party === guess.party) : undefined
    return estimate === undefined ? guess : { ...guess, told: percentRange(estimate) }
  })

type Seen = Pick<PartyView, 'viewer' | 'offers'>

/**
 * Adds the offer's number to guesses at a text that the viewer has offered between two of its views. The same object
 * where there are none.
 */
export const withOffers = (guesses: readonly Guess[], before: Seen, after: Seen): readonly Guess[] => {
  const made = after.offers.slice(before.offers.length).filter(({ by }) => by === after.viewer)
  if (!guesses.some((guess) => made.some((offer) => isOf(guess, offer.package)))) return guesses
  return guesses.map((guess) => {
    const offer = made.find((one) => isOf(guess, one.package))
    return offer === undefined ? guess : { ...guess, offer: offer.number }
  })
}
