/** All states and transitions of the statechart, and which of them a run of moves has passed through. */
import { type AnyStateNode, type AnyTransitionDefinition, createActor } from 'xstate'
import type { Move } from '../../src/table/move.ts'
import { stateAtStart } from '../../src/table/opening.ts'
import { type Setting, settingOf } from '../../src/table/setting.ts'
import type { TableState } from '../../src/table/state.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { onceFor } from '../../src/terms/onceFor.ts'
import type { Change } from '../fixtures/tinyScenario.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { guardName, talksMachine } from './statechart.ts'

export const tinySetting = (
  changes: readonly Change[],
  sitting: 'short' | 'full' = 'full',
  reading: 'plain' | 'proud' = 'plain',
): Setting => settingOf(tinyScenario(...changes), reading as ReadingId, sitting as SittingId)

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
]

const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
]

/** A transition by where it starts, its condition, what sets it off and where it leads. */
const lineOf = ({ source, target, guard, eventType }: AnyTransitionDefinition): string =>
  `${source.key} [${guardName(guard)}] --${eventType || 'always'}--> ${(target ?? []).map(({ key }) => key).join()}`

export interface Walk {
  readonly states: Set<string>
  readonly transitions: Set<string>
}

export const emptyWalk = (): Walk => ({ states: new Set(), transitions: new Set() })

export const wholeMachine = (setting: Setting): Walk => {
  const nodes = nodesOf(machineOf(setting).root).slice(1)
  return {
    states: new Set(nodes.map(({ key }) => key)),
    transitions: new Set(nodes.flatMap(transitionsOf).map(lineOf)),
  }
}

const machineOf = onceFor(talksMachine)

/** Runs the moves through an actor of the machine, adding to the walk; moves out of order are sent all the same. */
export const walkThrough = (setting: Setting, seed: number, moves: readonly Move[], walk: Walk): void => {
  const actor = createActor(machineOf(setting), {
    input: stateAtStart(setting, seed),
    inspect: (event) => {
      if (event.type !== '@xstate.microstep') return
      const { _nodes } = event.snapshot as unknown as { _nodes: readonly AnyStateNode[] }
      for (const { key } of _nodes) walk.states.add(key)
      for (const transition of event._transitions) {
        walk.transitions.add(lineOf(transition))
        walk.states.add(transition.source.key)
        for (const { key } of transition.target ?? []) walk.states.add(key)
      }
    },
  })
  actor.start()
  for (const move of moves) actor.send(move)
  actor.stop()
}

/** The table to which an actor of the statechart comes by these moves. */
export const tableByActor = (setting: Setting, seed: number, moves: readonly Move[]): TableState => {
  const actor = createActor(machineOf(setting), { input: stateAtStart(setting, seed) })
  actor.start()
  for (const move of moves) actor.send(move)
  const { table } = actor.getSnapshot().context
  actor.stop()
  return table
}
