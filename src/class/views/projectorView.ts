/** What is shown on the wall: who has come, where they sit, how far each table is. Nothing that a table keeps to itself. */
import type { Setting } from '../../table/setting.ts'
import type { PartyId } from '../../terms/ids.ts'
import { type ClassState, peopleAt } from '../classState.ts'
import { type TableTile, tileOf } from './teacherView.ts'
import { type ToldEvent, toldEvents } from './toldEvents.ts'

export interface ProjectedTable extends Pick<TableTile, 'number' | 'paused' | 'left' | 'running' | 'talks'> {
  /** By seat that people hold, their names; empty texts where names are hidden. */
  readonly seats: Readonly<Record<PartyId, readonly string[]>>
}

export interface ProjectorView {
  readonly title: string
  readonly scenario: string
  readonly phase: ClassState['phase']
  readonly locked: boolean
  readonly paused: boolean
  readonly expected: number
  readonly here: number
  readonly waiting: readonly string[]
  readonly observing: readonly string[]
  readonly tables: readonly ProjectedTable[]
  /** Announcements and news to all; nobody's name. */
  readonly record: readonly ToldEvent[]
}

const ON_THE_WALL: ReadonlySet<ToldEvent['type']> = new Set([
  'announced',
  'news.told',
  'tables.opened',
  'table.paused',
  'table.resumed',
  'class.closed',
])

export const projectorView = (setting: Setting, state: ClassState): ProjectorView => {
  const { plan, phase, locked, paused, people, namesHidden } = state
  const shown = (name: string) => (namesHidden ? '' : name)
  const at = (where: 'waiting' | 'observing') =>
    people.filter(({ place }) => place.at === where).map(({ name }) => shown(name))
  return {
    title: plan.title,
    scenario: plan.scenario.id,
    phase,
    locked,
    paused,
    expected: plan.expected,
    here: people.length,
    waiting: at('waiting'),
    observing: at('observing'),
    tables: state.tables.map((table) => {
      const { number, paused: still, left, running, talks } = tileOf(setting, state, table)
      const namesAt = (seat: PartyId) => peopleAt(state, number, seat).map(({ name }) => shown(name))
      const seats = Object.fromEntries(plan.seats.map((seat) => [seat, namesAt(seat)]))
      return { number, paused: still, left, running, talks, seats }
    }),
    record: toldEvents(state.record.filter(({ type, told }) => ON_THE_WALL.has(type) && told.to === 'all')),
  }
}
