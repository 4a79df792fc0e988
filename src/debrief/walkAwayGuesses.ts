/** Guesses at walk-aways from the preparation sheet, compared with the scenario's numbers. */
import type { Sheet } from '../bargaining/sheet.ts'
import { partyOf, type Scenario } from '../scenario/scenario.ts'
import { calledBare } from '../telling/calledBare.ts'
import { figuresTo, toldBy } from '../telling/told.ts'
import type { PartyId } from '../terms/ids.ts'
import { QUESTION_WORDS } from '../words/questions/catalog.ts'
import * as texts from '../words/questions/en.ts'

export interface HeldGuess {
  readonly party: PartyId
  readonly guess: number
  /** Half the width of the range. */
  readonly give: number
  /** The walk-away under the reading that was played, before any news. */
  readonly truth: number
  readonly isInside: boolean
}

interface Opened {
  readonly seats: readonly { readonly party: PartyId; readonly sheet: Pick<Sheet, 'reservationValue'> }[]
}

type Guesses = readonly Pick<HeldGuess, 'party' | 'guess' | 'give'>[]

/** In the scenario's order, whichever was guessed first. */
export const guessesHeld = ({ seats }: Opened, guesses: Guesses): readonly HeldGuess[] =>
  seats.flatMap(({ party, sheet }) => {
    const made = guesses.find((one) => one.party === party)
    if (made === undefined) return []
    const truth = sheet.reservationValue
    return [{ ...made, truth, isInside: Math.abs(truth - made.guess) <= made.give }]
  })

/** “You thought Russia would leave below 55, give or take 10. The scenario puts it at 60, inside your range.” */
export const heldWords = (scenario: Scenario, { party, guess, give, truth, isInside }: HeldGuess): string => {
  const said = {
    ...calledBare(partyOf(scenario, party)),
    guess,
    give,
    truth: figuresTo({ scenario }).points(truth),
  }
  return toldBy({ scenario }, QUESTION_WORDS)(isInside ? texts.heldInside : texts.heldOutside, said)
}
