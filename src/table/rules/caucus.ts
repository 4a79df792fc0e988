/**
 * Two parties aside. The party with the floor asks; the other may decline, which still takes a turn. Inside they
 * alternate, the asker first, with six moves at most. What they say is seen by the two alone; everyone learns that one
 * asked and that they met. Nothing said here binds, so a float may lie outside a mandate.
 */
import { issueOf, type Scenario } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package, samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { carriedFrom } from '../carried.ts'
import { atLeastOne, owe } from '../floor.ts'
import { mandateKnown } from '../mandate.ts'
import type { MoveOf } from '../move.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import type { Known } from '../view.ts'
import { statedOn } from '../withinMandate.ts'
import { barsUnanswered, barsUnansweredQuestion, caucusOf, close, sayInCaucus } from './aside.ts'
import { barsOthersThanMediator, barsUnaffordable } from './limits.ts'
import { judgePackage } from './package.ts'
import { nothingBars, type Rule } from './rule.ts'
import { copyOfTells, judgeTells } from './tells.ts'

export const TURNS_WHEN_DECLINED = 1

const costOf = ({ costs }: Pick<Scenario, 'costs'>): number => atLeastOne(costs.caucus)

export const caucus: Rule<'caucus'> = {
  leads: { floor: 'replying' },
  bars: (view) => barsUnaffordable(view, costOf(view.scenario)),
  judge: ({ scenario, left }, move) => {
    if (left.includes(move.with))
      return refusal(
        'has-left',
        '/with',
        'That party has left the talks.',
        'Ask somebody who is still there.',
      )
    if (move.with === move.by)
      return refusal('not-oneself', '/with', 'A word aside takes two.', 'Ask another party aside.')
    return scenario.parties.some(({ id }) => id === move.with)
      ? null
      : refusal('unknown-id', '/with', `There is no party "${move.with}".`, 'Name a party of these talks.', {
          variant: 'party',
          id: move.with,
        })
  },
  make: (setting, state, move) =>
    happen(
      setting,
      withChange(owe(state, costOf(setting.scenario)), {
        request: { type: 'caucus', by: move.by, waiting: [move.with], declined: [] },
      }),
      { type: 'caucus.asked', by: move.by, with: move.with },
    ),
}

export const replyToCaucus = (setting: Setting, before: TableState, move: MoveOf<'reply'>): TableState => {
  const by = before.request?.by
  if (by === undefined) throw new Error('Nobody was asked into caucus.')
  const pair = { by, with: move.by }
  const state = withChange(before, { request: null })
  if (!move.agree)
    return happen(setting, owe(state, TURNS_WHEN_DECLINED), {
      type: 'caucus.declined',
      ...pair,
      ...(move.why === undefined ? {} : { why: move.why }),
    })
  return happen(
    setting,
    withChange(state, { caucus: { ...pair, speaker: by, said: 0, floated: null, question: 'unasked' } }),
    { type: 'caucus.opened', ...pair },
  )
}

const floatedIn = (state: TableState): Package => {
  const { floated } = caucusOf(state)
  if (floated === null) throw new Error('Nothing was floated.')
  return floated
}

export const disclose: Rule<'disclose'> = {
  leads: { caucus: 'caucus' },
  bars: barsUnanswered,
  judge: ({ scenario, draft }, move) => {
    const issue = scenario.issues.find((one) => one.id === move.issue)
    if (issue === undefined)
      return refusal(
        'unknown-id',
        '/issue',
        `There is no issue "${move.issue}".`,
        'Name an issue of these talks.',
        { variant: 'issue', id: move.issue },
      )
    return draft[move.issue] === undefined
      ? null
      : refusal(
          'settled-already',
          '/issue',
          `${issue.label} is in the draft already.`,
          'Name one of those still open.',
          { issue: issue.id },
        )
  },
  make: (setting, state, move) =>
    sayInCaucus(setting, state, { type: 'priority.disclosed', by: move.by, issue: move.issue }),
}

/** A mediator that speaks for another party says only what that party has told it. */
const judgeCarried = (view: Known, pack: Package, party: PartyId): Problem | null => {
  const { viewer, caucus: aside, scenario } = view
  const barred = barsOthersThanMediator(view)
  if (barred !== null) return { ...barred, path: '/carriedFor' }
  const isPrincipal = scenario.parties.some(({ id, roles }) => id === party && roles.includes('principal'))
  if (!isPrincipal || party === aside?.by || party === aside?.with)
    return refusal(
      'not-another-principal',
      '/carriedFor',
      'A package is carried for a principal that is not aside with you.',
      'Name the other principal, or float it as your own.',
    )
  return carriedFrom(view.record, viewer, party).some((one) => samePackage(one, pack))
    ? null
    : refusal(
        'not-carried',
        '/carriedFor',
        'That party has not told you aside that it would look at this package.',
        'Float it as your own, or ask that party aside first.',
      )
}

export const float: Rule<'float'> = {
  leads: { caucus: 'caucus' },
  bars: barsUnansweredQuestion,
  judge: (view, move) =>
    judgePackage(view, move.package) ??
    (move.carriedFor === undefined ? null : judgeCarried(view, move.package, move.carriedFor)),
  make: (setting, state, move) => {
    const floated = { ...move.package }
    const carried = move.carriedFor === undefined ? {} : { carriedFor: move.carriedFor }
    return sayInCaucus(
      setting,
      state,
      { type: 'package.floated', by: move.by, package: floated, ...carried },
      { floated },
    )
  },
}

export const respond: Rule<'respond'> = {
  leads: { caucus: 'caucus' },
  bars: ({ caucus: aside }) =>
    aside?.floated == null
      ? refusal('nothing-floated', '/type', 'Nothing was floated.', 'Disclose a priority or float a package.')
      : null,
  judge: (view, move) => {
    const floated = view.caucus?.floated ?? {}
    const index = move.inTheWay.findIndex((issue) => !issuesIn(floated).includes(issue))
    const issue = move.inTheWay[index]
    if (issue === undefined) {
      if (move.tells === undefined) return null
      return move.warm
        ? refusal(
            'accepts-and-refuses',
            '/tells',
            'Who would look at a text gives no reason for refusing it.',
            'Leave the reason out, or say that you would not look at it.',
            { variant: 'warm' },
          )
        : judgeTells(view, floated, move.tells)
    }
    const known = view.scenario.issues.some((one) => one.id === issue)
    return refusal(
      'not-in-package',
      `/inTheWay/${index}`,
      `${known ? issueOf(view.scenario, issue).label : `"${issue}"`} is not in what was floated.`,
      'Name only issues that it names.',
      known ? { variant: 'floated', issue } : { variant: 'floatedUnknown', id: issue },
    )
  },
  make: (setting, state, move) =>
    sayInCaucus(setting, state, {
      type: 'float.answered',
      by: move.by,
      warm: move.warm,
      inTheWay: [...move.inTheWay],
      ...(move.warm
        ? { waitsFor: [], met: [] }
        : statedOn(mandateKnown(setting, state, move.by), floatedIn(state))),
      ...(move.tells === undefined ? {} : { tells: copyOfTells(move.tells) }),
    }),
}

export const leaveCaucus: Rule<'leaveCaucus'> = {
  leads: { caucus: 'caucus' },
  bars: nothingBars,
  judge: nothingBars,
  make: (setting, state) => close(setting, state),
}
