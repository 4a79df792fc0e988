/**
 * Accepts the offer on the table or refuses it. Each whose consent is needed is asked, in floor order, even after one
 * has refused, so that all hear all; those beside the table come last. A refusal may name nothing: then the whole is in
 * the way.
 */
import { optionOf } from '../../scenario/scenario.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { settle } from '../draft.ts'
import { inFloorOrder } from '../floor.ts'
import { outsideMandate, statedFor } from '../mandate.ts'
import type { MoveOf } from '../move.ts'
import type { Answer, Offer, WaitsFor } from '../offer.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import { isPrincipal, partyIn, type Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import { judgeMandate } from './mandateProblem.ts'
import { nothingBars, type Rule } from './rule.ts'

export const offerNumbered = (state: Pick<TableState, 'offers'>, number: number): Offer => {
  const offer = state.offers[number - 1]
  if (offer === undefined) throw new Error(`There was no offer number ${number}.`)
  return offer
}

/** Every principal, and the underwriters of the options named. */
const consentNeeded = (setting: Setting, state: TableState, pack: Package): readonly PartyId[] => {
  const needed = new Set<PartyId>(setting.principals)
  for (const issue of issuesIn(pack)) {
    const option = pack[issue]
    if (option === undefined) continue
    for (const party of optionOf(setting.scenario, issue, option).underwriters) needed.add(party)
  }
  const ordered = inFloorOrder(setting, state, [...needed])
  const isBeside = (party: PartyId): boolean => partyIn(setting, party).besideTable
  return [...ordered.filter((party) => !isBeside(party)), ...ordered.filter(isBeside)]
}

const conclude = (setting: Setting, state: TableState): TableState => {
  const { pending } = state
  if (pending === null || pending.waiting.length > 0) return state
  const free = withChange(state, { pending: null })
  return pending.refusedBy.length === 0
    ? settle(setting, free, offerNumbered(state, pending.offer))
    : happen(setting, free, { type: 'offer.refused', offer: pending.offer, by: pending.refusedBy })
}

/** Sends the offer round to all whose consent is needed but those named; with nobody left to ask, it is agreed. */
export const askForAnswers = (
  setting: Setting,
  state: TableState,
  offer: Offer,
  but: readonly PartyId[],
): TableState => {
  const waiting = consentNeeded(setting, state, offer.package).filter((party) => !but.includes(party))
  return conclude(setting, withChange(state, { pending: { offer: offer.number, waiting, refusedBy: [] } }))
}

/** What the capital has said it waits for, on issues named in the way and on those outside the mandate. */
const waitsForIn = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  pack: Package,
  inTheWay: readonly IssueId[],
): readonly WaitsFor[] => {
  const barred = outsideMandate(setting, state, party, pack)
  return issuesIn(pack)
    .filter((issue) => inTheWay.includes(issue) || barred.includes(issue))
    .flatMap((issue) => {
      const option = pack[issue]
      return option === undefined ? [] : statedFor(setting, state, party, issue, option)
    })
}

export const recordAnswer = (
  setting: Setting,
  state: TableState,
  number: number,
  answer: Answer,
): TableState =>
  happen(
    setting,
    withChange(state, {
      offers: state.offers.map((offer) =>
        offer.number === number ? { ...offer, answers: [...offer.answers, answer] } : offer,
      ),
    }),
    { type: 'offer.answered', offer: number, answer },
  )

const judge = (setting: Setting, state: TableState, move: MoveOf<'answer'>): Problem | null => {
  if (state.pending === null) return null
  const { package: pack } = offerNumbered(state, state.pending.offer)
  for (const [index, issue] of move.inTheWay.entries())
    if (!issuesIn(pack).includes(issue))
      return refusal(
        'not-in-package',
        `/inTheWay/${index}`,
        `"${issue}" is not in the offer.`,
        'Name only issues that the offer names.',
      )
  if (!move.accept) return null
  if (move.inTheWay.length > 0)
    return refusal(
      'accepts-and-refuses',
      '/inTheWay',
      'An answer that accepts names nothing in the way.',
      'An offer is taken whole or refused whole.',
    )
  return judgeMandate(setting, state, move.by, pack, () => '/accept')
}

const make = (setting: Setting, before: TableState, move: MoveOf<'answer'>): TableState => {
  const { pending } = before
  if (pending === null) throw new Error('There is no offer to answer.')
  const { package: pack } = offerNumbered(before, pending.offer)
  const answered = recordAnswer(setting, before, pending.offer, {
    by: move.by,
    accepted: move.accept,
    inTheWay: [...move.inTheWay],
    waitsFor: move.accept ? [] : waitsForIn(setting, before, move.by, pack, move.inTheWay),
  })
  return conclude(
    setting,
    withChange(answered, {
      refusedLast: !move.accept && isPrincipal(setting, move.by) ? move.by : answered.refusedLast,
      pending: {
        ...pending,
        waiting: pending.waiting.slice(1),
        refusedBy: move.accept ? pending.refusedBy : [...pending.refusedBy, move.by],
      },
    }),
  )
}

export const answer: Rule<'answer'> = { bars: nothingBars, judge, make }
