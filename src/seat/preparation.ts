/** The questions of the preparation sheet, by what a seat can do at the table. */
import { guessesIn } from '../session/transcript/guessesIn.ts'
import type { Preparation, WalkAwayGuess } from '../session/transcript/transcript.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

type Party = Pick<PublicParty, 'id' | 'roles'>

/** The principals whose walk-away a seat guesses: every other one, so that a mediator guesses both. */
export const guessedAt = <Known extends Party>(
  parties: readonly Known[],
  viewer: PartyId,
): readonly Known[] => parties.filter(({ id, roles }) => id !== viewer && roles.includes('principal'))

export const FIRST_GUESS = { guess: 50, give: 12 } as const

export const guessAt = (sheet: Preparation, party: PartyId): WalkAwayGuess | undefined =>
  guessesIn(sheet).find((guess) => guess.party === party)

/** The sheet with a guess made or changed. */
export const withGuessAt = (
  sheet: Preparation,
  party: PartyId,
  change: Partial<Pick<WalkAwayGuess, 'guess' | 'give'>>,
): Preparation => ({
  ...sheet,
  theirWalkAway: [
    ...guessesIn(sheet).filter((guess) => guess.party !== party),
    { ...FIRST_GUESS, ...guessAt(sheet, party), party, ...change },
  ],
})

/** How many of its four questions are answered; the third counts once all principals have been guessed. */
export const answered = (view: Pick<PartyView, 'scenario' | 'viewer'>, sheet: Preparation): number => {
  const guessed = guessedAt(view.scenario.parties, view.viewer).every(
    ({ id }) => guessAt(sheet, id) !== undefined,
  )
  const told = [sheet.firstOffer, sheet.cheapGift, sheet.whenToLeave].filter(
    (answer) => (answer ?? '') !== '',
  )
  return told.length + (guessed ? 1 : 0)
}

/** The first and the last question: only principals may leave, and only those at the table make offers. */
export const questionsFor = ({
  roles,
  besideTable,
}: Pick<PublicParty, 'roles' | 'besideTable'>): {
  readonly first: 'askOn' | 'offerOn'
  readonly last: 'whenLeave' | 'notBehind'
} => ({
  first: besideTable ? 'askOn' : 'offerOn',
  last: roles.includes('principal') ? 'whenLeave' : 'notBehind',
})
