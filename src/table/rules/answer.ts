/**
 * Accepts the offer on the table or refuses it. A refusal may name nothing: then the whole is in the way. It may say
 * why, and carry an offer instead.
 */
import { issuesIn, type Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { mandateKnown } from '../mandate.ts'
import type { MoveOf } from '../move.ts'
import type { Answer, Counter } from '../offer.ts'
import { refusal } from '../refusal.ts'
import { isPrincipal, type Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import type { Known } from '../view.ts'
import { statedOn } from '../withinMandate.ts'
import { copyOfCounter, judgeCounter } from './counter.ts'
import { conclude, offerNumbered, recordAnswer } from './exchange.ts'
import { judgeMandate } from './mandateProblem.ts'
import { nothingBars, type Rule } from './rule.ts'
import { copyOfTells, judgeTells } from './tells.ts'

/** What only a refusal says. */
const REFUSING = ['tells', 'counter'] as const

const judge = (view: Known, move: MoveOf<'answer'>): Problem | null => {
  if (view.onTable === null) return null
  const { package: pack } = view.onTable
  for (const [index, issue] of move.inTheWay.entries())
    if (!issuesIn(pack).includes(issue))
      return refusal(
        'not-in-package',
        `/inTheWay/${index}`,
        `"${issue}" is not in the offer.`,
        'Name only issues that the offer names.',
        { variant: 'answered', id: issue },
      )
  if (!move.accept)
    return (
      (move.tells === undefined ? null : judgeTells(view, pack, move.tells)) ??
      (move.counter === undefined ? null : judgeCounter(view, move.counter))
    )
  const refusing = move.inTheWay.length > 0 ? 'inTheWay' : REFUSING.find((key) => move[key] !== undefined)
  if (refusing !== undefined)
    return refusal(
      'accepts-and-refuses',
      `/${refusing}`,
      'An answer that accepts names nothing in the way, gives no reason for refusing and counters nothing.',
      'An offer is taken whole or refused whole.',
    )
  return judgeMandate(view, pack, () => '/accept')
}

export const acceptance = (by: Answer['by']): Answer => ({
  by,
  accepted: true,
  inTheWay: [],
  waitsFor: [],
  met: [],
})

const refusalOf = (
  setting: Setting,
  state: TableState,
  { by, inTheWay, tells }: MoveOf<'answer'>,
  pack: Package,
  counter: Counter | null,
): Answer => {
  const { waitsFor, met } = statedOn(mandateKnown(setting, state, by), pack)
  return {
    by,
    accepted: false,
    inTheWay: [...inTheWay],
    waitsFor,
    met,
    ...(tells === undefined ? {} : { tells: copyOfTells(tells) }),
    ...(counter === null ? {} : { counter }),
  }
}

const make = (setting: Setting, before: TableState, move: MoveOf<'answer'>): TableState => {
  const { pending } = before
  if (pending === null) throw new Error('There is no offer to answer.')
  const { package: pack } = offerNumbered(before, pending.offer)
  const counter = move.counter === undefined ? null : copyOfCounter(move.counter)
  const answer = move.accept ? acceptance(move.by) : refusalOf(setting, before, move, pack, counter)
  const answered = recordAnswer(setting, before, pending.offer, answer)
  return conclude(
    setting,
    withChange(answered, {
      refusedLast: !move.accept && isPrincipal(setting, move.by) ? move.by : answered.refusedLast,
      pending: {
        offer: pending.offer,
        waiting: pending.waiting.slice(1),
        refusedBy: move.accept ? pending.refusedBy : [...pending.refusedBy, move.by],
        counter: counter === null ? pending.counter : { by: move.by, ...counter },
      },
    }),
  )
}

export const answer: Rule<'answer'> = { leads: { answering: 'answering' }, bars: nothingBars, judge, make }
