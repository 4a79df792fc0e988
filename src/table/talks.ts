/** One negotiation. Every move goes through it, whoever makes it. */
import type { Scenario } from '../scenario/scenario.ts'
import type { PartyId, ReadingId, SittingId } from '../terms/ids.ts'
import type { Problem } from '../terms/problem.ts'
import { whoMoves } from './chart.ts'
import type { TableEvent } from './event.ts'
import { judge } from './judge.ts'
import type { Move } from './move.ts'
import { bringNews, type NewsBrought } from './news.ts'
import { stateAtStart } from './opening.ts'
import { type Setting, settingOf } from './setting.ts'
import type { TableState } from './state.ts'
import { beginTalks, makeMove } from './step.ts'
import type { PartyView } from './view.ts'
import { viewFor } from './viewFor.ts'

export interface Talks {
  readonly scenario: Scenario
  /** Plain JSON data; replaced, never changed, by each move. */
  readonly state: TableState
  /** Everything that happened, unfiltered: no seat may see it until the talks close. */
  readonly events: readonly TableEvent[]
  /** Whose move is awaited; null once the talks are closed. */
  readonly toMove: PartyId | null
  /**
   * Why a move cannot be made; null when it can. Nothing is sent. `path` names the key of the move. The same answer as
   * `judge` gives by the view of whoever is to move.
   */
  judge(move: Move): Problem | null
  /** Makes a move and returns null, or says why it cannot be made. The move is judged once. */
  make(move: Move): Problem | null
  /** Makes a move and returns what happened. Throws on a move that `judge` refuses: a bug of ours. */
  send(move: Move): readonly TableEvent[]
  /** A seat's view: the same object until a move is made, so that nothing that depends on it is recomputed. */
  viewFor(party: PartyId): PartyView
}

export interface TalksOptions {
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
  /** News that the leader of a class brought in; it comes again where it stood in the record. */
  readonly brought?: readonly NewsBrought[]
}

/** Starts the talks; the first round is open when this returns. */
export const openTalks = (scenario: Scenario, { reading, sitting, seed, brought }: TalksOptions): Talks => {
  const setting = settingOf(scenario, reading, sitting)
  return talksAt(setting, beginTalks(setting, stateAtStart(setting, seed)), brought)
}

/** The news that comes at this place of the record, one after another. */
const withNewsDue = (setting: Setting, state: TableState, brought: readonly NewsBrought[]): TableState => {
  const due = brought.find(({ at }) => at === state.record.length)
  if (due === undefined) return state
  const now = bringNews(setting, state, due.event)
  return now === state ? state : withNewsDue(setting, now, brought)
}

/** Talks that continue from a given state, also under another seed. */
export const resumeTalks = (scenario: Scenario, state: TableState): Talks =>
  talksAt(settingOf(scenario, state.reading, state.sitting), state)

const talksAt = (setting: Setting, from: TableState, brought: readonly NewsBrought[] = []): Talks => {
  const { scenario } = setting
  let table = withNewsDue(setting, from, brought)
  let views: { readonly of: TableState; readonly by: Map<PartyId, PartyView> } = { of: table, by: new Map() }
  const view = (party: PartyId): PartyView => {
    if (views.of !== table) views = { of: table, by: new Map() }
    const known = views.by.get(party) ?? viewFor(setting, table, party)
    views.by.set(party, known)
    return known
  }
  /**
   * Judged by the view of whoever is to move; every other view gives the same refusal, that somebody else is to move or
   * nobody.
   */
  const judgeNow = (move: Move): Problem | null => judge(view(whoMoves(setting, table) ?? table.floor), move)
  const make = (move: Move): Problem | null => {
    const problem = judgeNow(move)
    if (problem === null) table = withNewsDue(setting, makeMove(setting, table, move), brought)
    return problem
  }
  return {
    scenario,
    get state() {
      return table
    },
    get events() {
      return table.record
    },
    get toMove() {
      return whoMoves(setting, table)
    },
    judge: judgeNow,
    make,
    send: (move) => {
      const { length } = table.record
      const problem = make(move)
      if (problem !== null) throw new Error(`A move was sent that the table refuses: ${problem.message}`)
      return table.record.slice(length)
    },
    viewFor: view,
  }
}
