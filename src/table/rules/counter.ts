/**
 * A refusal with a counter-offer, at no turn and without the floor. Each exchange has one counter at most, by the first
 * to make one in the order of answering: a second is refused before it is made, so that no counter is dropped without
 * notice. A counter cannot be countered. Both limits keep every exchange finite.
 */
import { samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Counter } from '../offer.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { barsOthersThanPrincipals } from './limits.ts'
import { judgeWording } from './wording.ts'

/** Why the viewer, who is to answer an offer, cannot counter at all; null when it can. */
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
        { variant: 'counter' },
      )
    : judgeWording(view, counter, '/counter')
}

export const copyOfCounter = (counter: Counter): Counter => ({
  package: { ...counter.package },
  forAccordOnly: [...counter.forAccordOnly],
})
