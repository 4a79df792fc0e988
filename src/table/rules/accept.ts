/**
 * Takes up a standing offer that the party refused before. It costs no turn, and may be tried once for each offer until
 * a turn is used; the others whose consent is needed are asked again, but the offer's maker stands by its word.
 */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { MoveOf } from '../move.ts'
import type { Offer } from '../offer.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import type { Known } from '../view.ts'
import { acceptance } from './answer.ts'
import { askForAnswers, offerNumbered, recordAnswer } from './exchange.ts'
import { judgeMandate } from './mandateProblem.ts'
import type { Rule } from './rule.ts'

const standingOffers = ({ standing }: Known): readonly Offer[] =>
  Object.values(standing).filter((offer) => offer !== undefined)

/** Also a party that took the offer up since, if somebody else then refused it: it may try again. */
const hasRefused = (offer: Offer, party: PartyId): boolean =>
  offer.answers.some((answer) => answer.by === party && !answer.accepted)

const bars = (view: Known): Problem | null =>
  standingOffers(view).some(
    (offer) => hasRefused(offer, view.viewer) && !view.own.takenUp.includes(offer.number),
  )
    ? null
    : refusal(
        'nothing-to-take-up',
        '/type',
        'No standing offer is left that you refused.',
        'Make an offer of your own.',
      )

const judge = (view: Known, move: MoveOf<'accept'>): Problem | null => {
  const offer = standingOffers(view).find((one) => one.number === move.offer)
  if (offer === undefined)
    return refusal(
      'not-standing',
      '/offer',
      `Offer ${move.offer} no longer stands.`,
      'An offer falls with its maker’s next one, a change of the draft, or the round’s end.',
      { offer: move.offer },
    )
  if (!hasRefused(offer, move.by))
    return refusal(
      'not-refused',
      '/offer',
      `You did not refuse offer ${move.offer}.`,
      'Only an offer that you refused can be taken up after all.',
      { offer: move.offer },
    )
  if (view.own.takenUp.includes(move.offer))
    return refusal(
      'taken-up-already',
      '/offer',
      `You have just taken up offer ${move.offer}, and it was refused.`,
      'Try again once a turn has been used.',
      { offer: move.offer },
    )
  return judgeMandate(view, offer.package, () => '/offer')
}

const make = (setting: Setting, before: TableState, move: MoveOf<'accept'>): TableState => {
  const offer = offerNumbered(before, move.offer)
  const taken = happen(
    setting,
    withChange(before, {
      takenUp: [...before.takenUp, { by: move.by, offer: move.offer }],
      // It no longer counts as the last to refuse, so that it cannot be pressed for a refusal that it has taken back.
      refusedLast: before.refusedLast === move.by ? null : before.refusedLast,
    }),
    { type: 'offer.takenUp', offer: move.offer, by: move.by },
  )
  const answered = recordAnswer(setting, taken, move.offer, acceptance(move.by))
  return askForAnswers(setting, answered, offer, [move.by, offer.by])
}

export const accept: Rule<'accept'> = { leads: { floor: 'answering' }, bars, judge, make }
