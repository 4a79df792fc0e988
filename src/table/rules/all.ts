/** Every rule by the kind of move it is for, and the kinds that each phase of the talks knows. */
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Move, MoveType } from '../move.ts'
import type { Setting } from '../setting.ts'
import type { TableState } from '../state.ts'
import type { Phase } from '../view.ts'
import { accept } from './accept.ts'
import { adjourn } from './adjourn.ts'
import { answer } from './answer.ts'
import { consultCapital } from './capital.ts'
import { caucus, disclose, float, leaveCaucus, respond } from './caucus.ts'
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
}

export const MOVES_IN: Readonly<Record<Phase, readonly MoveType[]>> = {
  floor: [
    'offer',
    'accept',
    'caucus',
    'askMediator',
    'press',
    'promise',
    'consultCapital',
    'statement',
    'adjourn',
    'pass',
    'walkAway',
  ],
  answering: ['answer', 'walkAway'],
  replying: ['reply', 'walkAway'],
  caucus: ['disclose', 'float', 'respond', 'leaveCaucus', 'walkAway'],
  drafting: ['offer', 'press', 'promise', 'pass'],
  publishing: ['publish'],
  signing: ['sign', 'walkAway'],
  closed: [],
}

/** TypeScript cannot tell that a rule looked up by a move's type takes that very move; here, once, we can. */
const ruleFor = (type: MoveType): Rule<MoveType> => RULES[type] as unknown as Rule<MoveType>

export const barsKind = (setting: Setting, state: TableState, by: PartyId, type: MoveType): Problem | null =>
  ruleFor(type).bars(setting, state, by)

export const judgeByRule = (setting: Setting, state: TableState, move: Move): Problem | null =>
  barsKind(setting, state, move.by, move.type) ?? ruleFor(move.type).judge(setting, state, move)

export const makeByRule = (setting: Setting, state: TableState, move: Move): TableState =>
  ruleFor(move.type).make(setting, state, move)
