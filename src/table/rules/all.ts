/** All rules by kind of move: whether, when and how a move is made is defined by its rule. */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { MOVE_TYPES, type Move, type MoveType } from '../move.ts'
import { type ChartState, PHASES, type Phase } from '../phase.ts'
import type { Setting } from '../setting.ts'
import type { TableState } from '../state.ts'
import type { Known } from '../view.ts'
import { accept } from './accept.ts'
import { adjourn } from './adjourn.ts'
import { answer } from './answer.ts'
import { consultCapital } from './capital.ts'
import { caucus, disclose, float, leaveCaucus, respond } from './caucus.ts'
import { choose } from './choose.ts'
import { ask, confide } from './confidence.ts'
import { pass, walkAway } from './leaving.ts'
import { askMediator, press, promise } from './mediator.ts'
import { offer } from './offer.ts'
import { publish } from './publish.ts'
import { reply } from './reply.ts'
import type { Rule } from './rule.ts'
import { sign } from './signing.ts'
import { statement } from './statement.ts'

const RULES: { readonly [Type in MoveType]: Rule<Type> } = {
  offer,
  answer,
  accept,
  caucus,
  reply,
  disclose,
  ask,
  confide,
  float,
  respond,
  leaveCaucus,
  askMediator,
  press,
  promise,
  consultCapital,
  statement,
  publish,
  sign,
  adjourn,
  pass,
  walkAway,
  choose,
}

/** TypeScript cannot infer that the rule looked up by a move's type takes that move; asserted here, once. */
const ruleFor = (type: MoveType): Rule<MoveType> => RULES[type] as unknown as Rule<MoveType>

const MOVES: ReadonlyMap<Phase, readonly MoveType[]> = new Map(
  PHASES.map((phase) => [phase, MOVE_TYPES.filter((type) => RULES[type].leads[phase] !== undefined)]),
)

/** The kinds of move that can be made in a phase. */
export const movesIn = (phase: Phase): readonly MoveType[] => MOVES.get(phase) ?? []

/** The state that follows such a move; null where it cannot be made in this one. */
export const leadsTo = (phase: TableState['phase'], type: MoveType): ChartState | null =>
  phase === 'briefing' ? null : (RULES[type].leads[phase] ?? null)

/** Kinds of move that the viewer, whose move is awaited, could make now. */
export const movesOpenTo = (view: Known): readonly MoveType[] =>
  movesIn(view.phase).filter((type) => ruleFor(type).bars(view) === null)

/** Whether a move of this kind would be lawful but pointless. */
export const isIdle = (setting: Setting, state: TableState, by: PartyId, type: MoveType): boolean =>
  ruleFor(type).isIdle?.(setting, state, by) === true

/** For a move that is the viewer's, and of a kind that the phase allows. */
export const judgeByRule = (view: Known, move: Move): Problem | null =>
  ruleFor(move.type).bars(view) ?? ruleFor(move.type).judge(view, move)

export const makeByRule = (setting: Setting, state: TableState, move: Move): TableState =>
  ruleFor(move.type).make(setting, state, move)
