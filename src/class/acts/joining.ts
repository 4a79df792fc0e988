/** Joining, names, asking for a seat or declining one, presence and hands. */
import { refusal } from '../../table/refusal.ts'
import type { Setting } from '../../table/setting.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { ActOf } from '../classAct.ts'
import type { Audience } from '../classEvent.ts'
import { type ClassState, changePerson, peopleAt, personIn, tableIn } from '../classState.ts'
import { happenInClass, TO_ALL, TO_TEACHER, toTables } from '../happenInClass.ts'
import { nameProblem, nextName } from '../names.ts'
import { type Person, type PersonId, tableOf } from '../person.ts'
import { CLASS_LIMITS } from '../plan.ts'
import { placePerson, tablesToChoose, withReturned, withTables } from '../seating.ts'
import { type ActOutcome, noPerson, noSeat, noTable } from './barred.ts'

/** Those at somebody's table; the teacher alone where they are at none. */
const toTableOf = ({ place }: Person): Audience => {
  const table = tableOf(place)
  return table === null ? TO_TEACHER : toTables(table)
}

const named = (
  state: ClassState,
  own: string | undefined,
): { readonly name: string; readonly drawn: number } =>
  own === undefined ? nextName(state) : { name: own.trim(), drawn: state.drawn }

export const joinClass = (state: ClassState, id: PersonId, act: ActOf<'join'>): ActOutcome => {
  if (personIn(state, id) !== undefined)
    return refusal('has-joined', '', 'You are in this class already.', 'Go on where you were.')
  if (state.locked)
    return refusal('door-locked', '', 'The door of this class is locked.', 'Ask the teacher to unlock it.')
  if (state.people.length >= CLASS_LIMITS.people)
    return refusal(
      'class-full',
      '',
      `This class has ${CLASS_LIMITS.people} people, the most that it can have.`,
      'Ask the teacher.',
      { most: CLASS_LIMITS.people },
    )
  const problem = act.name === undefined ? null : nameProblem(state, act.name)
  if (problem !== null) return problem
  const { name, drawn } = named(state, act.name)
  const person: Person = {
    id,
    name,
    place: { at: 'waiting' },
    wish: null,
    presence: 'here',
    awaySince: null,
    hand: null,
    muted: false,
    held: [],
  }
  const joined: ClassState = { ...state, drawn, people: [...state.people, person] }
  return happenInClass(joined, TO_ALL, { type: 'person.joined', name })
}

export const renamed = (state: ClassState, id: PersonId, own: string | undefined): ActOutcome => {
  const person = personIn(state, id)
  if (person === undefined) return noPerson(id)
  const problem = own === undefined ? null : nameProblem(state, own)
  if (problem !== null) return problem
  const { name, drawn } = named(state, own)
  return happenInClass({ ...changePerson(state, id, { name }), drawn }, TO_ALL, {
    type: 'person.renamed',
    from: person.name,
    name,
  })
}

const chosen = (setting: Setting, state: ClassState, person: Person, wish: PartyId | 'any'): ActOutcome => {
  const { plan } = state
  const roomy = withTables(setting, state, tablesToChoose(state))
  const seats = wish === 'any' ? plan.seats : [wish]
  for (const { number } of roomy.tables)
    for (const seat of seats)
      if (peopleAt(roomy, number, seat).filter(({ id }) => id !== person.id).length < plan.perSeat)
        return placePerson(setting, roomy, person.id, { at: 'seat', table: number, seat })
  return wish === 'any'
    ? state
    : refusal('seat-full', '/seat', 'Every place in this seat is taken.', 'Choose another seat, or wait.', {
        variant: 'choice',
      })
}

export const wish = (setting: Setting, state: ClassState, id: PersonId, act: ActOf<'wish'>): ActOutcome => {
  const person = personIn(state, id)
  if (person === undefined) return noPerson(id)
  if (act.seat !== 'any' && !state.plan.seats.includes(act.seat)) return noSeat(act.seat)
  if (state.phase !== 'lobby' && person.place.at === 'seat')
    return refusal(
      'tables-open',
      '',
      'Your table is open.',
      'Ask the teacher where else you could sit, or decline the seat.',
      { variant: 'yours' },
    )
  const asked = changePerson(state, id, { wish: act.seat })
  if (state.phase === 'lobby' && state.plan.seating === 'choice')
    return chosen(setting, asked, person, act.seat)
  return person.place.at === 'observing' ? placePerson(setting, asked, id, { at: 'waiting' }) : asked
}

export const decline = (
  setting: Setting,
  state: ClassState,
  id: PersonId,
  act: ActOf<'decline'>,
): ActOutcome => {
  const person = personIn(state, id)
  if (person === undefined) return noPerson(id)
  if (act.table !== null && tableIn(state, act.table) === undefined) return noTable(act.table)
  return placePerson(setting, changePerson(state, id, { wish: null }), id, {
    at: 'observing',
    table: act.table,
  })
}

export const presence = (state: ClassState, id: PersonId, act: ActOf<'presence'>): ActOutcome => {
  const before = personIn(state, id)
  if (before === undefined) return noPerson(id)
  const isAway = act.presence === 'away'
  const wasAway = before.awaySince !== null
  const awaySince = isAway ? (before.awaySince ?? state.now) : null
  const changed = changePerson(state, id, { presence: act.presence, awaySince })
  if (isAway === wasAway) return changed
  const told = happenInClass(changed, toTableOf(before), {
    type: isAway ? 'person.left' : 'person.returned',
    name: before.name,
  })
  return isAway ? told : withReturned(told, before)
}

/** `hand`: class time at which it was raised, null for down. */
const setHand = (state: ClassState, id: PersonId, hand: number | null): ActOutcome => {
  const person = personIn(state, id)
  if (person === undefined) return noPerson(id)
  if ((person.hand === null) === (hand === null)) return state
  return happenInClass(changePerson(state, id, { hand }), toTableOf(person), {
    type: hand === null ? 'hand.lowered' : 'hand.raised',
    name: person.name,
    table: tableOf(person.place),
  })
}

export const raiseHand = (state: ClassState, id: PersonId): ActOutcome => setHand(state, id, state.now)
export const lowerHand = (state: ClassState, id: PersonId): ActOutcome => setHand(state, id, null)
