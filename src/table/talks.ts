/** One negotiation: the door through which every move goes, whoever makes it. */
import { createActor } from 'xstate'
import type { Scenario } from '../scenario/scenario.ts'
import type { PartyId, ReadingId, SittingId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Problem } from '../terms/problem.ts'
import type { TableEvent } from './event.ts'
import { whoMoves } from './floor.ts'
import { judge } from './judge.ts'
import { type TalksMachine, talksMachine } from './machine.ts'
import type { Move } from './move.ts'
import { stateAtStart } from './opening.ts'
import { type Setting, settingOf } from './setting.ts'
import { judgeShape } from './shape.ts'
import type { TableState } from './state.ts'
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
  /** Why a move cannot be made, before anything is sent; null when it can. `path` names the key of the move. */
  judge(move: Move): Problem | null
  /** Makes a move, or says why it cannot be made; null when it was. The move is judged once. */
  make(move: Move): Problem | null
  /** Makes a move and returns what happened. Throws, for our own bug, on a move that `judge` refuses. */
  send(move: Move): readonly TableEvent[]
  viewFor(party: PartyId): PartyView
}

export interface TalksOptions {
  readonly reading: ReadingId
  readonly sitting: SittingId
  readonly seed: number
}

const machineOf = onceFor((setting: Setting): TalksMachine => talksMachine(setting))

/** Everyone sits down; the first round is open when this returns. */
export const openTalks = (scenario: Scenario, { reading, sitting, seed }: TalksOptions): Talks => {
  const setting = settingOf(scenario, reading, sitting)
  const actor = createActor(machineOf(setting), { input: stateAtStart(setting, seed) })
  actor.start()
  actor.send({ type: 'sitDown' })
  const now = (): TableState => actor.getSnapshot().context.table
  /**
   * The machine asks the judge itself. What is not even shaped like a move never reaches it, nor does anything once the
   * talks are closed.
   */
  const make = (move: Move): Problem | null => {
    const before = now()
    if (before.phase !== 'closed' && judgeShape(move) === null) actor.send(move)
    if (now() !== before) return null
    const problem = judge(setting, before, move)
    if (problem === null) throw new Error(`The talks machine took no notice of "${move.type}".`)
    return problem
  }
  return {
    scenario,
    get state() {
      return now()
    },
    get events() {
      return now().record
    },
    get toMove() {
      return whoMoves(setting, now())
    },
    judge: (move) => judge(setting, now(), move),
    make,
    send: (move) => {
      const { length } = now().record
      const problem = make(move)
      if (problem !== null) throw new Error(`A move was sent that the table refuses: ${problem.message}`)
      return now().record.slice(length)
    },
    viewFor: (party) => viewFor(setting, now(), party),
  }
}
