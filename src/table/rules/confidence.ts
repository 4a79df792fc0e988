/**
 * In caucus the mediator may ask, once, what the other waits for and what matters most to it. The other chooses what to
 * answer, but cannot answer falsely: conditions are those that its capital has stated, all of them, and an issue may be
 * named as most important only if its own sheet gives no open issue more weight.
 */
import type { Problem } from '../../terms/problem.ts'
import { mandateKnown } from '../mandate.ts'
import type { MoveOf } from '../move.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { conditionsStated } from '../withinMandate.ts'
import { barsUnanswered, sayInCaucus } from './aside.ts'
import { barsOthersThanMediator } from './limits.ts'
import { nothingBars, type Rule } from './rule.ts'

export const ask: Rule<'ask'> = {
  leads: { caucus: 'caucus' },
  bars: (view) =>
    barsOthersThanMediator(view) ??
    barsUnanswered(view) ??
    (view.caucus?.question === 'unasked'
      ? null
      : refusal(
          'asked-already',
          '/type',
          'You have asked that already since you went aside.',
          'Float a package, or go back to the table.',
        )),
  judge: nothingBars,
  make: (setting, state, move) =>
    sayInCaucus(setting, state, { type: 'question.asked', by: move.by }, { question: 'waits' }),
}

const judgeMost = ({ scenario, draft, own }: Known, { most }: MoveOf<'confide'>): Problem | null => {
  if (most === undefined) return null
  const { issues } = scenario
  const issue = issues.find(({ id }) => id === most)
  if (issue === undefined)
    return refusal('unknown-id', '/most', `There is no issue "${most}".`, 'Name an issue of these talks.', {
      variant: 'issue',
      id: most,
    })
  if (draft[most] !== undefined)
    return refusal(
      'settled-already',
      '/most',
      `${issue.label} is in the draft already.`,
      'Name one of those still open.',
      { issue: issue.id },
    )
  const { weights } = own.sheet
  const weight = weights[most] ?? 0
  return issues.some(({ id }) => draft[id] === undefined && (weights[id] ?? 0) > weight)
    ? refusal(
        'not-the-most',
        '/most',
        `Another open issue matters more to you than ${issue.label}.`,
        'Name the one that matters most, or none.',
        { issue: issue.id },
      )
    : null
}

export const confide: Rule<'confide'> = {
  leads: { caucus: 'caucus' },
  bars: ({ caucus: aside }) =>
    aside?.question === 'waits'
      ? null
      : refusal('nothing-asked', '/type', 'Nothing was asked.', 'Disclose a priority or float a package.'),
  judge: judgeMost,
  make: (setting, state, move) =>
    sayInCaucus(
      setting,
      state,
      {
        type: 'question.answered',
        by: move.by,
        conditions: move.conditions ? conditionsStated(mandateKnown(setting, state, move.by)) : null,
        most: move.most ?? null,
      },
      { question: 'answered' },
    ),
}
