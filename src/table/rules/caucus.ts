/**
 * Two parties aside. Whoever has the floor asks; the other may decline, which still takes a turn. Inside they speak by
 * turns, the one who asked first, at most six times in all. What they say is theirs alone; that one asked and that they
 * met is known to all. Nothing said here binds, so a float may lie outside a mandate.
 */
import { issueOf } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package, samePackage } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { carriedFrom } from '../carried.ts'
import { atLeastOne, owe } from '../floor.ts'
import { statedOn } from '../mandate.ts'
import type { MoveOf } from '../move.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import { isPrincipal, type Setting } from '../setting.ts'
import { type TableState, withChange } from '../state.ts'
import { barsUnanswered, barsUnansweredQuestion, caucusOf, close, say } from './aside.ts'
import { barsOthersThanMediator, barsUnaffordable } from './limits.ts'
import { judgePackage } from './package.ts'
import { nothingBars, type Rule } from './rule.ts'
import { copyOfTells, judgeTells } from './tells.ts'

const TURNS_WHEN_DECLINED = 1

const costOf = (setting: Setting): number => atLeastOne(setting.scenario.costs.caucus)

export const caucus: Rule<'caucus'> = {
  leads: { floor: 'replying' },
  bars: (setting, state) => barsUnaffordable(setting, state, costOf(setting)),
  judge: (setting, _state, move) => {
    if (move.with === move.by)
      return refusal('not-oneself', '/with', 'A caucus takes two.', 'Ask another party aside.')
    return setting.parties.has(move.with)
      ? null
      : refusal('unknown-id', '/with', `There is no party "${move.with}".`, 'Name a party of these talks.')
  },
  make: (setting, state, move) =>
    happen(
      setting,
      withChange(owe(state, costOf(setting)), {
        request: { type: 'caucus', by: move.by, waiting: [move.with] },
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
    return happen(setting, owe(state, TURNS_WHEN_DECLINED), { type: 'caucus.declined', ...pair })
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
  judge: (setting, state, move) => {
    const issue = setting.scenario.issues.find((one) => one.id === move.issue)
    if (issue === undefined)
      return refusal(
        'unknown-id',
        '/issue',
        `There is no issue "${move.issue}".`,
        'Name an issue of these talks.',
      )
    return state.draft[move.issue] === undefined
      ? null
      : refusal(
          'settled-already',
          '/issue',
          `${issue.label} is in the draft already.`,
          'Name one of those still open.',
        )
  },
  make: (setting, state, move) =>
    say(setting, state, { type: 'priority.disclosed', by: move.by, issue: move.issue }),
}

/** Whoever speaks for another says only what that party has told it. */
const judgeCarried = (
  setting: Setting,
  state: TableState,
  move: MoveOf<'float'>,
  party: PartyId,
): Problem | null => {
  const { by, with: other } = caucusOf(state)
  const barred = barsOthersThanMediator(setting, move.by)
  if (barred !== null) return { ...barred, path: '/carriedFor' }
  if (!isPrincipal(setting, party) || party === by || party === other)
    return refusal(
      'not-another-principal',
      '/carriedFor',
      'A package is carried for a principal that is not in this caucus.',
      'Name the other principal, or float it as your own.',
    )
  return carriedFrom(state.record, move.by, party).some((pack) => samePackage(pack, move.package))
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
  bars: (_setting, state) => barsUnansweredQuestion(state),
  judge: (setting, state, move) =>
    judgePackage(setting, state, move.package) ??
    (move.carriedFor === undefined ? null : judgeCarried(setting, state, move, move.carriedFor)),
  make: (setting, state, move) => {
    const floated = { ...move.package }
    const carried = move.carriedFor === undefined ? {} : { carriedFor: move.carriedFor }
    return say(
      setting,
      state,
      { type: 'package.floated', by: move.by, package: floated, ...carried },
      { floated },
    )
  },
}

export const respond: Rule<'respond'> = {
  leads: { caucus: 'caucus' },
  bars: (_setting, state) =>
    state.caucus?.floated == null
      ? refusal('nothing-floated', '/type', 'Nothing was floated.', 'Disclose a priority or float a package.')
      : null,
  judge: (setting, state, move) => {
    const floated = state.caucus?.floated ?? {}
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
          )
        : judgeTells(setting, state, move.by, floated, move.tells)
    }
    const known = setting.scenario.issues.some((one) => one.id === issue)
    return refusal(
      'not-in-package',
      `/inTheWay/${index}`,
      `${known ? issueOf(setting.scenario, issue).label : `"${issue}"`} is not in what was floated.`,
      'Name only issues that it names.',
    )
  },
  make: (setting, state, move) =>
    say(setting, state, {
      type: 'float.answered',
      by: move.by,
      warm: move.warm,
      inTheWay: [...move.inTheWay],
      ...(move.warm ? { waitsFor: [], met: [] } : statedOn(setting, state, move.by, floatedIn(state))),
      ...(move.tells === undefined ? {} : { tells: copyOfTells(move.tells) }),
    }),
}

export const leaveCaucus: Rule<'leaveCaucus'> = {
  leads: { caucus: 'caucus' },
  bars: nothingBars,
  judge: nothingBars,
  make: (setting, state) => close(setting, state),
}
