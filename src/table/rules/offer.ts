/** Puts options for some of the agenda's issues on the table. A mediator's offer is a single text. */
import { issueOf } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn, layPackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { changedBy } from '../draft.ts'
import { atLeastOne, owe } from '../floor.ts'
import type { MoveOf } from '../move.ts'
import type { Offer } from '../offer.ts'
import { movePatience } from '../patience.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import { agendaNow } from '../rounds.ts'
import { isPrincipal, roundNow, type Setting } from '../setting.ts'
import { entryOf, type TableState, withChange } from '../state.ts'
import { accordWorthNow, noDealNow } from '../worthNow.ts'
import { askForAnswers } from './answer.ts'
import { barsUnaffordable } from './limits.ts'
import { judgeMandate } from './mandateProblem.ts'
import { judgePackage, packagePath } from './package.ts'
import type { Rule } from './rule.ts'

/** A text that was asked for is paid for by whoever asked. */
const costOf = (setting: Setting, state: TableState): number =>
  state.phase === 'drafting' ? 0 : atLeastOne(setting.scenario.costs.offer)

const bars = (setting: Setting, state: TableState, by: PartyId): Problem | null => {
  if (by === setting.mediator && !isPrincipal(setting, by)) {
    const most = setting.scenario.rules.singleTexts
    if (state.singleTexts >= most)
      return refusal(
        'no-single-texts-left',
        '/type',
        `The mediator has laid ${most} single texts on the table in this round.`,
        'There is no room for another before the next round.',
      )
  }
  return barsUnaffordable(setting, state, costOf(setting, state))
}

const draw = (setting: Setting, state: TableState, move: MoveOf<'offer'>): Offer => ({
  number: state.offers.length + 1,
  by: move.by,
  package: { ...move.package },
  forAccordOnly: [...move.forAccordOnly],
  round: roundNow(setting, state).id,
  turn: state.turn,
  answers: [],
  singleText: move.by === setting.mediator && !isPrincipal(setting, move.by),
})

const judge = (setting: Setting, state: TableState, move: MoveOf<'offer'>): Problem | null => {
  const wrong = judgePackage(setting, state, move.package)
  if (wrong !== null) return wrong
  const agenda = agendaNow(setting, state)
  const off = issuesIn(move.package).find((issue) => !agenda.includes(issue))
  if (off !== undefined)
    return refusal(
      'off-agenda',
      packagePath(off),
      `${issueOf(setting.scenario, off).label} is not on this round’s agenda.`,
      'Leave it out until a round takes it up.',
    )
  for (const [index, issue] of move.forAccordOnly.entries()) {
    const path = `/forAccordOnly/${index}`
    if (!issuesIn(move.package).includes(issue))
      return refusal('not-in-package', path, `"${issue}" is not in this offer.`, 'Mark only what you offer.')
    if (!issueOf(setting.scenario, issue).separable)
      return refusal(
        'not-separable',
        path,
        `${issueOf(setting.scenario, issue).label} comes into force with the accord anyway.`,
        'Only a separable issue can be kept for the accord.',
      )
  }
  if (changedBy(setting, state, draw(setting, state, move)).length === 0)
    return refusal(
      'nothing-new',
      '/package',
      'All of this is in the draft already.',
      'Name at least one option that would change the draft.',
    )
  return judgeMandate(setting, state, move.by, move.package, packagePath)
}

/**
 * An offer far below another principal's no deal is an insult, and costs that party patience. What the offer leaves out
 * is reckoned as that party last asked for it, so that a short offer is no insult for being short. A mediator's text
 * insults nobody.
 */
const offend = (setting: Setting, before: TableState, offer: Offer): TableState => {
  const { margin, patience } = setting.scenario.rules.insult
  return setting.principals
    .filter((party) => party !== offer.by)
    .filter((party) => {
      const rest = layPackage(entryOf(before.asks, party), offer.package)
      return accordWorthNow(setting, before, party, rest) < noDealNow(setting, before, party) - margin
    })
    .reduce((state, party) => movePatience(setting, state, party, -patience), before)
}

const asksAfter = (state: TableState, offer: Offer): TableState['asks'] => ({
  ...state.asks,
  [offer.by]: layPackage(entryOf(state.asks, offer.by), offer.package),
})

const make = (setting: Setting, before: TableState, move: MoveOf<'offer'>): TableState => {
  const offer = draw(setting, before, move)
  const asked = before.phase === 'drafting' ? before : owe(before, costOf(setting, before))
  const made = happen(
    setting,
    withChange(asked, {
      offers: [...asked.offers, offer],
      standing: { ...asked.standing, [offer.by]: offer.number },
      asks: asksAfter(asked, offer),
      singleTexts: asked.singleTexts + (offer.singleText ? 1 : 0),
    }),
    { type: 'offer.made', offer },
  )
  const heard = offer.singleText ? made : offend(setting, made, offer)
  return askForAnswers(setting, heard, offer, [offer.by])
}

export const offer: Rule<'offer'> = { bars, judge, make }
