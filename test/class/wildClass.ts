/** Classes of any number of people in which everybody does anything at any time: most of it breaks some rule. */
import type { ClassAct, PersonAct, SentAct, TeacherAct } from '../../src/class/classAct.ts'
import type { ClassState } from '../../src/class/classState.ts'
import { type ClassOpening, openClass } from '../../src/class/openClass.ts'
import type { ClassPlan } from '../../src/class/plan.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { takeAct } from '../../src/class/takeAct.ts'
import { personView } from '../../src/class/views/personView.ts'
import { MOVE_TYPES, type Move } from '../../src/table/move.ts'
import { viewFor } from '../../src/table/viewFor.ts'
import { chance } from '../../src/terms/chance.ts'
import type { EventId, PartyId } from '../../src/terms/ids.ts'
import { type Dice, draw } from '../table/legalMoves.ts'
import { MORNING, PLAN, REASONS, SCENARIO } from './classRun.ts'

const SEATS = ['north', 'south', 'elder', 'district'] as readonly string[] as readonly PartyId[]

export interface Wild {
  readonly opening: ClassOpening
  readonly acts: readonly SentAct[]
  readonly state: ClassState
}

const one = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing => {
  const thing = things[dice(what, things.length)]
  if (thing === undefined) throw new Error(`Nothing to choose for ${what}.`)
  return thing
}

export const wildPlan = (seed: number): ClassPlan => {
  const dice: Dice = (what, sides) => Math.floor(chance(seed, 'plan', what) * sides)
  return {
    ...PLAN,
    seed,
    seats: one(dice, 'seats', [SEATS.slice(0, 2), SEATS.slice(0, 3), SEATS.slice(1, 2)]),
    perSeat: one(dice, 'perSeat', [1, 1, 2] as const),
    minutes: one(dice, 'minutes', [null, 1, 15]),
    whenTimeIsUp: one(dice, 'time', ['finishTurn', 'closeRound'] as const),
    messages: one(dice, 'messages', ['free', 'free', 'phrases', 'off'] as const),
    names: one(dice, 'names', ['own', 'generated'] as const),
    seating: one(dice, 'seating', ['choice', 'lot', 'teacher'] as const),
    oddOnes: one(dice, 'odd', ['share', 'observe', 'counterpart'] as const),
  }
}

/** A move by a seat that may well not be its turn, half of the time one of a kind that its view offers. */
const moveOf = (
  state: ClassState,
  table: number,
  seat: PartyId,
  dice: Dice,
): { move: Move; seen: number } => {
  const talks = state.tables[table - 1]?.talks ?? null
  if (talks === null) return { move: { type: 'pass', by: seat }, seen: 0 }
  const view = viewFor(settingIn(SCENARIO, state.plan), talks, seat)
  const types = dice('any kind', 4) === 0 || view.may.length === 0 ? MOVE_TYPES : view.may
  const kind = one(dice, 'kind', types)
  // Walking away is rare, or no class would see a second round.
  const move = draw(view, kind === 'walkAway' && dice('walk', 10) > 0 ? 'pass' : kind, dice)
  return { move, seen: view.record.length - (dice('stale', 12) === 0 ? 1 : 0) }
}

const seatOfPerson = (state: ClassState, person: string): { table: number; seat: PartyId } => {
  const place = state.people.find(({ id }) => id === person)?.place
  return place?.at === 'seat' ? place : { table: 1, seat: SEATS[0] as PartyId }
}

/** Whoever is to move at some table, so that the talks get on. */
const pressing = (state: ClassState, dice: Dice): { table: number; seat: PartyId } | null => {
  const open = state.tables.filter(({ talks }) => talks !== null && talks.end === null)
  if (open.length === 0) return null
  const { number, talks } = one(dice, 'table', open)
  const seat =
    talks === null ? null : viewFor(settingIn(SCENARIO, state.plan), talks, SEATS[0] as PartyId).toMove
  return seat === null ? null : { table: number, seat }
}

const personAct = (state: ClassState, person: string, dice: Dice): PersonAct => {
  const { table, seat } = seatOfPerson(state, person)
  const text = one(dice, 'text', ['Hello', 'How about the path?', 'No.', '', 'a\nb', '<b>', 'x'.repeat(500)])
  const acts: readonly (() => PersonAct)[] = [
    () => ({ type: 'join' }),
    () => ({ type: 'join', name: one(dice, 'name', ['Anna', 'anna ', 'Bo', '\u202e']) }),
    () => ({ type: 'rename' }),
    () => ({ type: 'rename', name: text }),
    () => ({ type: 'wish', seat: one(dice, 'wish', [...SEATS, 'any'] as const) }),
    () => ({ type: 'decline', table: one(dice, 'at', [null, 1, 2, 40]) }),
    () => ({
      type: 'presence',
      presence: one(dice, 'how', ['here', 'here', 'thinking', 'typing', 'away'] as const),
    }),
    () => ({ type: 'raiseHand' }),
    () => ({ type: 'lowerHand' }),
    () => ({ type: 'move', ...moveOf(state, table, seat, dice) }),
    () => ({ type: 'propose', ...moveOf(state, table, seat, dice) }),
    () => ({ type: 'confirm', seen: moveOf(state, table, seat, dice).seen }),
    () => ({ type: 'withdraw' }),
    ...Array.from(
      { length: 3 },
      () => (): PersonAct => ({
        type: 'say',
        channel: one(dice, 'channel', ['table', 'caucus', 'team'] as const),
        body: dice('phrase', 4) === 0 ? { phrase: 'aside' } : { text },
      }),
    ),
  ]
  return one(dice, 'person act', acts)()
}

const teacherAct = (state: ClassState, people: readonly string[], dice: Dice): TeacherAct => {
  const joined = state.people.map(({ id }) => id)
  const person = one(dice, 'person', joined.length === 0 || dice('stranger', 10) === 0 ? people : joined)
  const table = 1 + dice('number', state.tables.length + (dice('beyond', 6) === 0 ? 2 : 0))
  const messages = state.record.filter(({ type }) => type === 'message.said' || dice('any event', 10) === 0)
  const seat = one(dice, 'seat', SEATS)
  const tables = one(dice, 'tables', [null, [1], [table], [1, 1], []])
  const acts: readonly (() => TeacherAct)[] = [
    () => ({ type: 'plan', plan: wildPlan(state.plan.seed) }),
    () => ({ type: 'lockDoor', locked: dice('lock', 4) === 0 }),
    () => ({ type: 'hideNames', hidden: dice('hide', 2) === 0 }),
    () => ({ type: 'deal' }),
    () => ({ type: 'seat', person, table, seat }),
    () => ({ type: 'observe', person, table: one(dice, 'where', [null, table]) }),
    () => ({ type: 'unseat', person }),
    () => ({ type: 'renamePerson', person }),
    () => (dice('really', 4) === 0 ? { type: 'removePerson', person } : { type: 'deal' }),
    () => ({ type: 'mute', person, muted: dice('mute', 3) === 0 }),
    () => ({ type: 'lowerHandOf', person }),
    () => ({ type: 'start' }),
    () => ({ type: 'pause', table: dice('whole', 4) === 0 ? null : table }),
    () => ({ type: 'resume', table: one(dice, 'where', [null, table]) }),
    () => ({ type: 'resume', table: null }),
    () => ({ type: 'addMinutes', tables, minutes: dice('minutes', 5) }),
    () => ({ type: 'endRound', tables }),
    () => ({ type: 'announce', tables, text: one(dice, 'text', ['Listen', '']) }),
    () => ({ type: 'tellNews', tables, event: one(dice, 'event', ['drought', 'none']) as EventId }),
    () => ({ type: 'bringNews', tables, event: one(dice, 'event', ['drought', 'none']) as EventId }),
    () => ({ type: 'writeNews', tables, headline: 'Rain', text: 'It rains.' }),
    () => ({ type: 'whisper', table, seat, text: 'Think.' }),
    () => ({ type: 'hideMessage', message: messages[dice('message', messages.length)]?.index ?? 0 }),
    () => ({
      type: 'setMessages',
      messages: one(dice, 'set', ['off', 'phrases', 'free', 'free', 'free'] as const),
    }),
    () => ({ type: 'recall', table }),
    () => ({ type: 'letGo', table }),
    () => ({ type: 'takeOver', table, seat }),
    () => ({ type: 'handBack', table, seat }),
    () => ({ type: 'lookIn', table, looks: dice('looks', 2) === 0 }),
    () => ({ type: 'openBooks', tables }),
    () => ({ type: 'openBooks', tables: null }),
    () => (dice('close', 40) === 0 ? { type: 'close' } : { type: 'deal' }),
  ]
  return one(dice, 'teacher act', acts)()
}

type Asked = Pick<SentAct, 'by' | 'act'>

const asked = (person: string, act: PersonAct): Asked => ({ by: { who: 'person', person }, act })
const told = (act: TeacherAct): Asked => ({ by: { who: 'teacher' }, act })

/** Whoever is to move does: alone, by proposing and confirming, or a counterpart in their place. */
const onwards = (state: ClassState, table: number, seat: PartyId, dice: Dice): Asked => {
  const made = moveOf(state, table, seat, dice)
  const holders = state.people.filter(
    ({ place, awaySince }) =>
      awaySince === null && place.at === 'seat' && place.table === table && place.seat === seat,
  )
  const [holder, mate] = holders
  const held = state.tables[table - 1]?.seats[seat]
  if (holder === undefined || held?.takenOver === true || dice('whose', 12) === 0)
    return { by: { who: 'server' }, act: { type: 'decided', table, reasons: REASONS, ...made } }
  if (mate === undefined) return asked(holder.id, { type: 'move', ...made })
  return held?.proposal == null
    ? asked(holder.id, { type: 'propose', ...made })
    : asked(mate.id, { type: 'confirm', seen: made.seen })
}

/** The lobby fills and the tables open; then the talks get on, while all sorts of things happen. */
const wildAct = (state: ClassState, people: readonly string[], dice: Dice): Asked => {
  const joined = state.people.map(({ id }) => id)
  const person = one(dice, 'who', joined.length === 0 || dice('stranger', 10) === 0 ? people : joined)
  const outside = people.filter((id) => state.people.every((joined) => joined.id !== id))
  const next = pressing(state, dice)
  const roll = dice('actor', 20)
  if (roll < 8 && state.phase === 'lobby') {
    if (outside.length > 0 && dice('fill', 3) > 0)
      return asked(one(dice, 'outside', outside), { type: 'join' })
    return told(dice('open', 2) === 0 ? { type: 'deal' } : { type: 'start' })
  }
  if (roll === 8 && state.paused) return told({ type: 'resume', table: null })
  if (roll < 13 && next !== null) return onwards(state, next.table, next.seat, dice)
  if (roll === 13) return { by: { who: 'server' }, act: { type: 'tick' } }
  return roll < 16 ? told(teacherAct(state, people, dice)) : asked(person, personAct(state, person, dice))
}

/** Milliseconds to the next act: mostly seconds, sometimes minutes, now and then a clock that was set. */
const pauseOf = (dice: Dice): number =>
  one(dice, 'pause', [0, 300, 1000, 5000, 5000, 61_000, 130_000, -3_600_000, 7_200_000])

/** `each` sees every act with the state before and what came of it. */
export const playWild = (
  { seed, people, acts: count }: { readonly seed: number; readonly people: number; readonly acts: number },
  each: (before: ClassState, sent: SentAct, taken: ReturnType<typeof takeAct>) => void = () => {},
): Wild => {
  const opening: ClassOpening = { plan: wildPlan(seed), at: MORNING }
  const opened = openClass(SCENARIO, opening)
  if (!opened.ok) throw new Error(opened.problem.message)
  const names = Array.from({ length: people }, (_, at) => `p${at}`)
  const acts: SentAct[] = []
  let { state } = opened
  let at = MORNING
  for (let step = 0; step < count; step++) {
    const dice: Dice = (what, sides) => Math.floor(chance(seed, 'act', step, what) * sides)
    at += pauseOf(dice)
    const sent = {
      ...wildAct(state, names, dice),
      id: dice('id', 3) === 0 ? null : `a${step}`,
      at,
    } as SentAct
    const taken = takeAct(SCENARIO, state, sent)
    each(state, sent, taken)
    if (!taken.ok) continue
    state = taken.state
    acts.push(sent)
  }
  return { opening, acts, state }
}

/** What everybody in a class is shown, as bytes. */
export const allViews = (state: ClassState): string =>
  JSON.stringify(state.people.map(({ id }) => personView(settingIn(SCENARIO, state.plan), state, id)))

export const kindsOf = (acts: readonly SentAct[]): ReadonlySet<ClassAct['type']> =>
  new Set(acts.map(({ act }) => act.type))
