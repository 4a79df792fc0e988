/**
 * Closing a round early. A round in which nothing more gets settled is better closed: capitals receive reports between
 * rounds, and positions move there more than in them.
 */
import type { Decision } from './decision.ts'
import { chooseBundle } from './offering/bundle.ts'
import { nextText } from './offering/text.ts'
import type { Seat } from './seat.ts'

/**
 * Floors without a settlement after which nothing more is expected of a round: where it has settled something, and
 * where it has not.
 */
const DRY = 4
const DRY_AND_EMPTY = 5
const ASKS = 0.6
const AGREES = 0.8

const isLastRound = (seat: Seat): boolean => seat.view.round.index >= seat.view.round.of - 1

const isDry = (seat: Seat): boolean => {
  const { floors, accepted } = seat.recalled.round
  return floors > (accepted ? DRY : DRY_AND_EMPTY)
}

/** Asks to close the round; null where it may not, or where closing it would close the talks. */
export const askToAdjourn = (seat: Seat): Decision | null =>
  isLastRound(seat) || !seat.view.may.includes('adjourn')
    ? null
    : {
        move: { type: 'adjourn', by: seat.view.viewer },
        reasons: { rule: 'floor.adjourn', because: 'This round had given what it had to give.' },
      }

export const perhapsAdjourn = (seat: Seat): Decision | null =>
  isDry(seat) && seat.luck('adjourn') < ASKS ? askToAdjourn(seat) : null

/**
 * Agrees where it expects nothing more of the round itself, or has nothing new to say; in the last round only the
 * latter.
 */
export const wouldAdjourn = (seat: Seat): boolean => {
  const next = nextText(seat)
  if (next === null || chooseBundle(seat, next) === null) return true
  return !isLastRound(seat) && isDry(seat) && seat.luck('adjourn') < AGREES
}
