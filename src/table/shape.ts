/**
 * Whether a value has the shape of a move. Moves come from saved games and (later) over the network, so nothing about
 * them is trusted; the ids in them are checked by the rules.
 */
import { assertNever } from '../terms/assertNever.ts'
import type { Problem } from '../terms/problem.ts'
import { MOVE_TYPES, type MoveType } from './move.ts'
import { refusal } from './refusal.ts'

type Kind = 'text' | 'number' | 'flag' | 'list' | 'package' | 'tone' | 'tells' | 'counter' | 'why'

const KEYS: Readonly<Record<MoveType, Readonly<Record<string, Kind>>>> = {
  offer: { package: 'package', forAccordOnly: 'list' },
  answer: { accept: 'flag', inTheWay: 'list' },
  accept: { offer: 'number' },
  caucus: { with: 'text' },
  reply: { agree: 'flag' },
  disclose: { issue: 'text' },
  ask: {},
  confide: { conditions: 'flag' },
  float: { package: 'package' },
  respond: { warm: 'flag', inTheWay: 'list' },
  leaveCaucus: {},
  askMediator: {},
  press: { party: 'text' },
  promise: { inducement: 'text' },
  consultCapital: {},
  statement: { tone: 'tone' },
  publish: { communique: 'text' },
  sign: { sign: 'flag' },
  adjourn: {},
  pass: {},
  walkAway: {},
  choose: { event: 'text', answer: 'number' },
}

/** Keys that a move may leave out. */
const OPTIONAL: Readonly<Partial<Record<MoveType, Readonly<Record<string, Kind>>>>> = {
  answer: { tells: 'tells', counter: 'counter' },
  respond: { tells: 'tells' },
  confide: { most: 'text' },
  reply: { why: 'why' },
  float: { carriedFor: 'text' },
}

interface Keys {
  readonly needed: readonly (readonly [string, Kind])[]
  readonly optional: readonly (readonly [string, Kind])[]
}

const KEYS_BY_TYPE: ReadonlyMap<unknown, Keys> = new Map(
  MOVE_TYPES.map((type) => [
    type,
    { needed: Object.entries(KEYS[type]), optional: Object.entries(OPTIONAL[type] ?? {}) },
  ]),
)

const EXPECTED: Readonly<Record<Kind, string>> = {
  text: 'an id',
  number: 'a whole number',
  flag: 'true or false',
  list: 'a list of ids, each once',
  package: 'options by issue',
  tone: '"firm" or "conciliatory"',
  tells:
    'a reason ("belowNoDeal", "belowHope" or "mandate"), with or without the issue that would help most,',
  why: '"trust" or "openly"',
  counter: 'a package and a list of the issues kept for the accord',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fits = (value: unknown, kind: Kind): boolean => {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return Number.isInteger(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'list':
      return (
        Array.isArray(value) &&
        value.every((item, at) => typeof item === 'string' && value.indexOf(item) === at)
      )
    case 'package':
      return isRecord(value) && Object.keys(value).every((key) => typeof value[key] === 'string')
    case 'tone':
      return value === 'firm' || value === 'conciliatory'
    case 'why':
      return value === 'trust' || value === 'openly'
    case 'tells':
      return (
        isRecord(value) &&
        (value.why === 'belowNoDeal' || value.why === 'belowHope' || value.why === 'mandate') &&
        (value.direction === undefined || typeof value.direction === 'string')
      )
    case 'counter':
      return isRecord(value) && fits(value.package, 'package') && fits(value.forAccordOnly, 'list')
    default:
      return assertNever(kind)
  }
}

const malformed = (path: string, expected: string): Problem =>
  refusal(
    'malformed',
    path,
    `Here ${expected} was expected.`,
    'Whatever sent this move does not know the rules of this table; make the move again.',
  )

export const judgeShape = (value: unknown): Problem | null => {
  if (!isRecord(value)) return malformed('', 'a move')
  const keys = KEYS_BY_TYPE.get(value.type)
  if (keys === undefined) return malformed('/type', `one of ${MOVE_TYPES.join(', ')}`)
  if (typeof value.by !== 'string') return malformed('/by', 'a party’s id')
  for (const [key, kind] of keys.needed)
    if (!fits(value[key], kind)) return malformed(`/${key}`, EXPECTED[kind])
  for (const [key, kind] of keys.optional)
    if (value[key] !== undefined && !fits(value[key], kind)) return malformed(`/${key}`, EXPECTED[kind])
  if (value.type === 'sign' && value.sign === false && typeof value.reopen !== 'string')
    return malformed('/reopen', EXPECTED.text)
  return null
}
