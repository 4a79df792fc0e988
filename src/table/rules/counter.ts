/**
 * A refusal that carries an offer instead: at no turn, without the floor. Whoever counters first, in the order in which
 * the parties answer, has the exchange's only counter: a second is refused before it is made, so that nothing anybody
 * said is dropped in silence. A counter cannot be countered. Both together keep every exchange finite.
 */
import type { PartyId } from '../../terms/ids.ts'
import { samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Counter } from '../offer.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import type { TableState } from '../state.ts'
import { offerNumbered } from './exchange.ts'
import { barsOthersThanPrincipals } from './limits.ts'
import { judgeWording } from './wording.ts'

/** Why the party that is asked for its answer could counter with nothing at all; null when it could. */
export const barsCounter = (setting: Setting, state: TableState, by: PartyId): Problem | null => {
  const { pending } = state
  if (pending === null)
    return refusal('nothing-to-counter', '/counter', 'There is no offer to counter.', 'Make an offer.')
  const principal = barsOthersThanPrincipals(setting, by)
  if (principal !== null) return { ...principal, path: '/counter' }
  if (offerNumbered(state, pending.offer).counterTo !== undefined)
    return refusal(
      'counters-a-counter',
      '/counter',
      'This offer is a counter itself.',
      'Accept it or refuse it; make your own offer when you have the floor.',
    )
  return pending.counter === null
    ? null
    : refusal(
        'countered-already',
        '/counter',
        'Another party has countered this offer already.',
        'Accept or refuse; the counter comes to the table once all have answered.',
      )
}

export const judgeCounter = (
  setting: Setting,
  state: TableState,
  by: PartyId,
  counter: Counter,
): Problem | null => {
  const barred = barsCounter(setting, state, by)
  if (barred !== null || state.pending === null) return barred
  const offer = offerNumbered(state, state.pending.offer)
  const isSame =
    samePackage(offer.package, counter.package) &&
    offer.forAccordOnly.length === counter.forAccordOnly.length &&
    counter.forAccordOnly.every((issue) => offer.forAccordOnly.includes(issue))
  return isSame
    ? refusal(
        'nothing-new',
        '/counter/package',
        'This is the very offer that you refuse.',
        'Accept it, or change something in it.',
      )
    : judgeWording(setting, state, { by, ...counter }, '/counter')
}

export const copyOfCounter = (counter: Counter): Counter => ({
  package: { ...counter.package },
  forAccordOnly: [...counter.forAccordOnly],
})
