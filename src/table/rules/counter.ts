/**
 * A refusal that carries an offer instead: at no turn, without the floor. Whoever counters first, in the order in which
 * the parties answer, has the exchange's only counter: a second is refused before it is made, so that nothing anybody
 * said is dropped in silence. A counter cannot be countered. Both together keep every exchange finite.
 */
import { samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Counter } from '../offer.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { barsOthersThanPrincipals } from './limits.ts'
import { judgeWording } from './wording.ts'

/** Why the viewer, who is asked for its answer, could counter with nothing at all; null when it could. */
export const barsCounter = (view: Known): Problem | null => {
  const offer = view.phase === 'answering' ? view.onTable : null
  if (offer === null)
    return refusal('nothing-to-counter', '/counter', 'There is no offer to counter.', 'Make an offer.')
  const principal = barsOthersThanPrincipals(view)
  if (principal !== null) return { ...principal, path: '/counter' }
  if (offer.counterTo !== undefined)
    return refusal(
      'counters-a-counter',
      '/counter',
      'This offer is a counter itself.',
      'Accept it or refuse it; make your own offer when you have the floor.',
    )
  return view.countered
    ? refusal(
        'countered-already',
        '/counter',
        'Another party has countered this offer already.',
        'Accept or refuse; the counter comes to the table once all have answered.',
      )
    : null
}

export const judgeCounter = (view: Known, counter: Counter): Problem | null => {
  const barred = barsCounter(view)
  const offer = view.onTable
  if (barred !== null || offer === null) return barred
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
    : judgeWording(view, counter, '/counter')
}

export const copyOfCounter = (counter: Counter): Counter => ({
  package: { ...counter.package },
  forAccordOnly: [...counter.forAccordOnly],
})
