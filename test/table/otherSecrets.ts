/** The same talks as seen by one seat, with everything that it may not know changed: its view must stay the same. */
import type { PartyState, TableState } from '../../src/table/state.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import type { Change, TinyParty } from '../fixtures/tinyScenario.ts'

export const assumed = { basis: 'assumed', because: 'Another secret.' } as const

/** Another party with the same public figures and different secrets. */
const changeHeart = (one: TinyParty, seed: number): void => {
  const roll = (what: string, sides: number): number => Math.floor(chance(seed, one.id, what) * sides)
  for (const [issue, position] of Object.entries(one.positions)) {
    position.weight = roll(`weight ${issue}`, 100)
    for (const option of Object.keys(position.values))
      position.values[option] = roll(`${issue}/${option}`, 101)
  }
  one.linkages = [{ label: 'A secret link', when: { wall: ['gate'] }, worth: roll('link', 20), ...assumed }]
  one.walkAway = { batna: 'A secret way out.', reservationValue: roll('leave', 101), ...assumed }
  one.mandate = {
    water: {
      allowed: ['unshared'],
      widening: [
        {
          options: ['even'],
          when: [{ type: 'agreed', issue: 'path', options: ['open'] }],
          stated: 'once a secret is out',
          ...assumed,
        },
      ],
    },
    path: { allowed: ['shut'] },
    wall: { allowed: ['stands'] },
  }
  one.redLines = [{ issue: 'wall', options: ['gate'], ...assumed }]
  one.brief = { headline: 'A secret', text: 'A secret.', adviser: 'A secret.' }
  one.interests = [{ title: 'Secrecy', text: 'A secret.', ...assumed }]
  one.goal = 'A secret goal.'
  one.strategy = { temperament: 'hard', bidding: 'micro', acceptance: 'next', model: 'none', response: 0.4 }
  one.ratifier = { kind: 'leader', name: 'A secret leader', margin: 7, noise: 1, ...assumed }
}

export const withOtherHearts =
  (viewer: PartyId, seed: number): Change =>
  (file) => {
    for (const one of file.parties) if (one.id !== viewer) changeHeart(one, seed)
    file.events = (file.events ?? []).map((event) => ({
      ...event,
      headline: 'Secret news',
      text: 'What is still to come.',
      effects: [{ on: 'support', party: 'north', by: -9, ...assumed }],
    }))
    for (const one of file.inducements ?? []) one.worth = 17
    for (const one of file.communiques ?? []) if (one.by?.includes(viewer) === false) one.support = 9
  }

const seatsIn = ({ seats }: TableState) => Object.keys(seats) as PartyId[]

/** The same talks with the others' figures changed, and what was said in caucuses without the viewer. */
const withOtherNumbers = (state: TableState, viewer: PartyId, seed: number): TableState => {
  const seats: Record<PartyId, PartyState> = {}
  for (const [id, seat] of Object.entries(state.seats) as [PartyId, PartyState][])
    seats[id] =
      id === viewer
        ? seat
        : {
            ...seat,
            reservationValue: Math.floor(chance(seed, id, 'value') * 100),
            pressed: 9,
            margin: 33,
            promised: 9,
            outOfPatience: !seat.outOfPatience,
            widened: {},
            stated: [],
          }
  const record = state.record
    .filter((event) => event.seenBy === null || event.seenBy.includes(viewer))
    .flatMap((event, place) => [
      event,
      {
        type: 'mandate.widened' as const,
        party: seatsIn(state).find((id) => id !== viewer) ?? viewer,
        issue: 'water' as never,
        options: [],
        stated: 'A secret.',
        index: -place,
        round: event.round,
        turn: event.turn,
        seenBy: seatsIn(state).filter((id) => id !== viewer),
      },
    ])
  return { ...state, seats, record }
}

/** And other things said aside, where the viewer was not there. */
export const withOtherMinds = (before: TableState, viewer: PartyId, seed: number): TableState => {
  const { caucus } = before
  const isHeard = caucus === null || caucus.by === viewer || caucus.with === viewer
  return {
    ...withOtherNumbers(before, viewer, seed),
    caucus: isHeard ? caucus : { ...caucus, said: 5, floated: {}, question: 'answered' },
  }
}
