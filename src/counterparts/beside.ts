/**
 * How a party beside the table uses its word: it takes up an offer that it refused and could now underwrite, asks its
 * capital for conditions, sometimes makes a statement, and otherwise passes.
 */
import type { Decision } from './decision.ts'
import { answerOf } from './draft.ts'
import { consult } from './floor.ts'
import type { Seat } from './seat.ts'
import { perhapsSpeak } from './speech.ts'
import { wouldConsent } from './underwriter.ts'

const takeUp = (seat: Seat): Decision | null => {
  const { view } = seat
  if (!view.may.includes('accept')) return null
  const offer = Object.values(view.standing).find(
    (one) =>
      one !== undefined &&
      answerOf(one, view.viewer)?.accepted === false &&
      !seat.recalled.takenUp.includes(one.number) &&
      wouldConsent(seat, one),
  )
  return offer === undefined
    ? null
    : {
        move: { type: 'accept', by: view.viewer, offer: offer.number },
        reasons: {
          rule: 'underwriting.takeUp',
          because: 'It could by now stand behind what it had refused.',
        },
      }
}

export const speakBeside = (seat: Seat): Decision =>
  takeUp(seat) ??
  consult(seat) ??
  perhapsSpeak(seat) ?? {
    move: { type: 'pass', by: seat.view.viewer },
    reasons: { rule: 'beside.pass', because: 'It left the table to those who sat at it.' },
  }
