/** What a teacher is shown: every table as a tile, those that need somebody first, and one table looked into. */

import type { Rewording } from '../../table/rewording.ts'
import type { Setting } from '../../table/setting.ts'
import type { TableState } from '../../table/state.ts'
import type { PartyView } from '../../table/view.ts'
import { type EventId, idsIn, type PartyId } from '../../terms/ids.ts'
import { onceFor } from '../../terms/onceFor.ts'
import type { Package } from '../../terms/package.ts'
import type { ClassEvent } from '../classEvent.ts'
import {
  type ClassState,
  type ClassTable,
  isOpenTable,
  type PlayedMove,
  peopleOf,
  tableIn,
} from '../classState.ts'
import type { Person } from '../person.ts'
import type { ClassPlan } from '../plan.ts'
import { moverAt, seatViewAt } from '../tablePlay.ts'
import { MINUTE } from '../tableTime.ts'
import { type ProposalSeen, proposalSeen, type TableSeen, tableSeen } from './personView.ts'
import { standAt, type TableStand, type TeachersPlane, teachersPlane } from './tablesPlane.ts'
import { type TextBar, textBarsOf } from './textBars.ts'

/** Why a table needs its teacher, the most pressing first. */
const NEEDS = ['walkOut', 'hand', 'away', 'idle'] as const
export type Need = (typeof NEEDS)[number]

/** Class time without a move after which a table that could be played at counts as idle. */
const IDLE_AFTER = 3 * MINUTE

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
    readonly bars: readonly TextBar[]
    readonly end: PartyView['end']
  } | null
  /** On the plane of worths; null until something has been offered. Never on the wall. */
  readonly stand: TableStand | null
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
  readonly plane: TeachersPlane
  /** Numbers of the tables that need somebody, the most pressing first, then in the order of their numbers. */
  readonly needsFirst: readonly number[]
  readonly record: readonly ClassEvent[]
  /** News of the scenario that can be told or brought in. */
  readonly tray: readonly TrayNews[]
}

/** An event of the scenario, for whoever leads the class. */
export interface TrayNews {
  readonly id: EventId
  readonly headline: string
  readonly text: string
  /** What it moves where it is brought in, in the scenario's words. */
  readonly moves: readonly string[]
  /** Open tables, by number, where it has not struck. */
  readonly open: readonly number[]
}

const talksAt = (setting: Setting, table: ClassTable): TableTile['talks'] => {
  const [any] = idsIn(table.seats)
  const view = any === undefined ? null : seatViewAt(setting, table, any)
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
    bars: textBarsOf(view),
    end: view.end,
  }
}

/** Once for each state of a table: a teacher's page shows a hundred, of which a few have changed. */
const talksSeen = onceFor((setting: Setting) => onceFor((table: ClassTable) => talksAt(setting, table)))

const standSeen = onceFor((setting: Setting) => onceFor((talks: TableState) => standAt(setting, talks)))

export const tileOf = (setting: Setting, state: ClassState, table: ClassTable): TableTile => {
  const seen = tableSeen(state, table)
  const here = peopleOf(state, table.number)
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
    talks: table.talks === null ? null : talksSeen(setting)(table),
    stand: table.talks === null ? null : standSeen(setting)(table.talks),
    idle,
    hands,
    needs: NEEDS.filter((need) => isNeeded[need]),
    booksOpen: table.booksOpen,
  }
}

const trayOf = (setting: Setting, state: ClassState): readonly TrayNews[] =>
  setting.scenario.events.map(({ id, headline, text, effects, choice }) => ({
    id,
    headline,
    text,
    moves: [
      ...effects.map(({ because }) => because),
      ...(choice === undefined
        ? []
        : [`${choice.question} ${choice.answers.map(({ label }) => label).join(' / ')}`]),
    ],
    open: state.tables
      .filter((table) => isOpenTable(table) && table.talks?.struck.includes(id) === false)
      .map(({ number }) => number),
  }))

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
    plane: teachersPlane(setting),
    needsFirst: tables
      .filter(({ needs }) => needs.length > 0)
      .sort((a, b) => rank(a) - rank(b) || a.number - b.number)
      .map(({ number }) => number),
    record,
    tray: trayOf(setting, state),
  }
}

/** One table from inside: read only, for the teacher alone, never for a projector. */
export interface LookedInto {
  readonly table: TableTile
  readonly seats: Readonly<Partial<Record<PartyId, PartyView>>>
  readonly proposals: Readonly<Partial<Record<PartyId, ProposalSeen>>>
  /** What seats draft and have not sent. */
  readonly drafts: Readonly<Partial<Record<PartyId, Package>>>
  readonly moves: readonly PlayedMove[]
  /** Texts for everybody that news has changed; `at` counts events of the table's own record, as `from` of its moves does. */
  readonly texts: readonly Rewording[]
}

/** Null where there is no such table, or none that the teacher looks into: the table is told when one does. */
export const lookedInto = (setting: Setting, state: ClassState, number: number): LookedInto | null => {
  const table = tableIn(state, number)
  if (table === undefined || !table.teacherLooks) return null
  const seats: Partial<Record<PartyId, PartyView>> = {}
  const proposals: Partial<Record<PartyId, ProposalSeen>> = {}
  const drafts: Partial<Record<PartyId, Package>> = {}
  for (const seat of idsIn(table.seats)) {
    const view = seatViewAt(setting, table, seat)
    if (view !== null) seats[seat] = view
    const proposal = proposalSeen(state, table, seat, null)
    if (proposal !== null) proposals[seat] = proposal
    const draft = table.seats[seat]?.draft ?? null
    if (draft !== null) drafts[seat] = draft
  }
  return {
    table: tileOf(setting, state, table),
    seats,
    proposals,
    drafts,
    moves: table.moves,
    texts: table.talks?.texts ?? [],
  }
}
