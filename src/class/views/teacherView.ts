/** What a teacher is shown: every table as a tile, those that need somebody first, and one table looked into. */
import type { Setting } from '../../table/setting.ts'
import type { PartyView } from '../../table/view.ts'
import { idsIn, type PartyId } from '../../terms/ids.ts'
import type { ClassEvent } from '../classEvent.ts'
import { type ClassState, type ClassTable, type PlayedMove, personIn, tableIn } from '../classState.ts'
import type { Person } from '../person.ts'
import type { ClassPlan } from '../plan.ts'
import { moverAt, seatViewAt } from '../tablePlay.ts'
import { MINUTE } from '../tableTime.ts'
import { type ProposalSeen, type TableSeen, tableSeen } from './personView.ts'

/** Why a table needs its teacher, the most pressing first. */
export const NEEDS = ['walkOut', 'hand', 'away', 'idle'] as const
export type Need = (typeof NEEDS)[number]

/** Class time without a move after which a table that could be played at counts as idle. */
export const IDLE_AFTER = 3 * MINUTE

export interface TableTile extends TableSeen {
  /** Null until the tables open. */
  readonly talks: {
    readonly phase: PartyView['phase']
    /** Count from 1. */
    readonly round: number
    readonly rounds: number
    readonly turn: number
    readonly turns: number
    readonly toMove: PartyId | null
    readonly sealed: number
    readonly initialled: number
    readonly issues: number
    readonly end: PartyView['end']
  } | null
  /** Milliseconds since the last move; 0 where nobody is to move. */
  readonly idle: number
  readonly hands: readonly string[]
  readonly needs: readonly Need[]
  readonly booksOpen: boolean
}

export interface TeacherView {
  readonly plan: ClassPlan
  readonly phase: ClassState['phase']
  readonly locked: boolean
  readonly paused: boolean
  readonly namesHidden: boolean
  readonly people: readonly Omit<Person, 'held' | 'awaySince'>[]
  readonly tables: readonly TableTile[]
  /** Numbers of the tables that need somebody, the most pressing first, then in the order of their numbers. */
  readonly needsFirst: readonly number[]
  readonly record: readonly ClassEvent[]
}

const talksOf = (setting: Setting, { talks, seats }: ClassTable): TableTile['talks'] => {
  const [any] = idsIn(seats)
  if (talks === null || any === undefined) return null
  const view = seatViewAt(setting, { talks } as ClassTable, any)
  if (view === null) return null
  const lines = Object.values(view.draft)
  return {
    phase: view.phase,
    round: view.round.index + 1,
    rounds: view.round.of,
    turn: Math.min(view.round.turn + 1, view.round.turns),
    turns: view.round.turns,
    toMove: view.toMove,
    sealed: lines.filter((line) => line?.status === 'sealed').length,
    initialled: lines.filter((line) => line?.status === 'initialled').length,
    issues: view.scenario.issues.length,
    end: view.end,
  }
}

const tileOf = (setting: Setting, state: ClassState, table: ClassTable): TableTile => {
  const seen = tableSeen(state, table)
  const here = state.people.filter(({ place }) => place.at !== 'waiting' && place.table === table.number)
  const hands = here.filter(({ hand }) => hand !== null).map(({ name }) => name)
  const idle = moverAt(setting, state, table) === null ? 0 : state.now - table.movedAt
  const isNeeded: Readonly<Record<Need, boolean>> = {
    walkOut: table.walkOut !== null,
    hand: hands.length > 0,
    away:
      table.talks?.end === null &&
      here.some(({ place, awaySince }) => place.at === 'seat' && awaySince !== null),
    idle: idle >= IDLE_AFTER,
  }
  return {
    ...seen,
    talks: talksOf(setting, table),
    idle,
    hands,
    needs: NEEDS.filter((need) => isNeeded[need]),
    booksOpen: table.booksOpen,
  }
}

const rank = ({ needs: [first] }: TableTile): number =>
  first === undefined ? NEEDS.length : NEEDS.indexOf(first)

export const teacherView = (setting: Setting, state: ClassState): TeacherView => {
  const { plan, phase, locked, paused, namesHidden, record } = state
  const tables = state.tables.map((table) => tileOf(setting, state, table))
  return {
    plan,
    phase,
    locked,
    paused,
    namesHidden,
    people: state.people.map(({ id, name, place, wish, presence, hand, muted }) => ({
      id,
      name,
      place,
      wish,
      presence,
      hand,
      muted,
    })),
    tables,
    needsFirst: tables
      .filter(({ needs }) => needs.length > 0)
      .sort((a, b) => rank(a) - rank(b) || a.number - b.number)
      .map(({ number }) => number),
    record,
  }
}

/** One table from inside: read only, for the teacher alone, never for a projector. */
export interface LookedInto {
  readonly table: TableTile
  readonly seats: Readonly<Partial<Record<PartyId, PartyView>>>
  readonly proposals: Readonly<Partial<Record<PartyId, ProposalSeen>>>
  readonly moves: readonly PlayedMove[]
}

/** Null where there is no such table, or none that the teacher looks into: the table is told when one does. */
export const lookedInto = (setting: Setting, state: ClassState, number: number): LookedInto | null => {
  const table = tableIn(state, number)
  if (table === undefined || !table.teacherLooks) return null
  const seats: Partial<Record<PartyId, PartyView>> = {}
  const proposals: Partial<Record<PartyId, ProposalSeen>> = {}
  for (const seat of idsIn(table.seats)) {
    const view = seatViewAt(setting, table, seat)
    if (view !== null) seats[seat] = view
    const proposal = table.seats[seat]?.proposal ?? null
    if (proposal !== null)
      proposals[seat] = {
        by: personIn(state, proposal.by)?.name ?? '',
        mine: false,
        move: proposal.move,
      }
  }
  return { table: tileOf(setting, state, table), seats, proposals, moves: table.moves }
}
