/** What a hostile or broken client sends: acts of every kind, half of them well formed, by seats that may or may not be theirs. */
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { type Dice, draw } from '../table/legalMoves.ts'
import { wouldMake } from './play.ts'

const one = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing =>
  things[dice(what, things.length)] as Thing

const JUNK = [
  null,
  true,
  -1,
  1e300,
  '',
  'x'.repeat(2_000),
  '<img src=x onerror=alert(1)>',
  '\u0000\u202e',
  [],
  {},
  [[[]]],
  { type: 'move' },
]

/** A value with one of its parts, at any depth, made into something else. */
const mutated = (dice: Dice, value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || dice(`here ${depth}`, 4) === 0)
    return one(dice, 'junk', JUNK)
  const keys = Object.keys(value)
  const how = dice(`how ${depth}`, 4)
  const key = one(dice, `key ${depth}`, keys.length === 0 ? ['type'] : keys)
  const record = value as Record<string, unknown>
  if (how === 0)
    return { ...record, [one(dice, 'more', ['as', 'by', 'secret', 'toString'])]: one(dice, 'junk', JUNK) }
  if (how === 1) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  const changed = { ...record, [key]: mutated(dice, record[key], depth + 1) }
  return Array.isArray(value) ? Object.values(changed) : changed
}

interface Sender {
  readonly seats: readonly PartyId[]
  readonly view: PartyView | null
  /** One of so many times, whoever is to move sends what a counterpart would: the talks get on the sooner, the smaller it is. */
  readonly dawdles: number
}

const fitting = (view: PartyView | null): Move | undefined =>
  view !== null && view.toMove === view.viewer ? wouldMake(view) : undefined

const someMove = (dice: Dice, { view, seats }: Sender): Move => {
  if (view === null) return { type: 'pass', by: one(dice, 'seat', seats) }
  const fits = dice('fitting', 3) === 0 ? fitting(view) : undefined
  if (fits !== undefined) return fits
  const type = one(dice, 'type', dice('may', 2) === 0 && view.may.length > 0 ? view.may : MOVE_TYPES)
  // Who leaves holds up the table for three minutes.
  const move = draw(view, type === 'walkAway' ? 'pass' : type, dice)
  return dice('by', 8) === 0 ? { ...move, by: one(dice, 'seat', seats) } : move
}

/** `key` is the act's own, where the message still has it. */
export const someMessage = (dice: Dice, key: string, sender: Sender): unknown => {
  const { view, seats, dawdles } = sender
  const record = view?.record.length ?? 0
  const ready = dice('ready', dawdles) === 0 ? fitting(view) : undefined
  if (ready !== undefined) {
    // Of two in a seat, one proposes and the other confirms.
    const type = one(dice, 'how made', ['move', 'propose', 'confirm'])
    return { type: 'act', key, act: { type, ...(type === 'confirm' ? {} : { move: ready }), seen: record } }
  }
  const seen = record - (dice('stale', 10) === 0 ? 1 : 0)
  const table = 1 + dice('table', 3)
  const acts: readonly (() => unknown)[] = [
    () => ({ type: 'move', move: someMove(dice, sender), seen }),
    () => ({ type: 'move', move: someMove(dice, sender), seen }),
    () => ({ type: 'move', move: someMove(dice, sender), seen }),
    () => ({ type: 'propose', move: someMove(dice, sender), seen }),
    () => ({ type: 'confirm', seen }),
    () => ({ type: 'withdraw' }),
    () => ({ type: 'presence', presence: one(dice, 'presence', ['here', 'typing', 'thinking', 'gone']) }),
    () => ({
      type: 'say',
      channel: one(dice, 'channel', ['table', 'caucus', 'team']),
      body: { text: 'How about energy?' },
    }),
    () => ({ type: 'raiseHand' }),
    () => ({ type: 'lowerHand' }),
    () => ({ type: 'wish', seat: one(dice, 'seat', [...seats, 'any', 'europe']) }),
    () => ({ type: 'join', name: 'Eve' }),
    () => ({ type: 'takeOver', table, seat: one(dice, 'seat', seats) }),
    () => ({ type: 'lookIn', table, looks: true }),
    () => ({ type: 'openBooks', tables: null }),
    () => ({
      type: 'decided',
      table,
      move: someMove(dice, sender),
      reasons: { rule: 'x', because: 'x' },
      seen,
    }),
  ]
  const act = { type: 'act', key, act: one(dice, 'act', acts)() }
  return dice('mutate', 2) === 0 ? act : mutated(dice, act)
}
