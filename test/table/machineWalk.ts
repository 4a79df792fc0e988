/** Everything that the talks machine consists of, and what of it a run of moves has passed through. */
import { type AnyStateNode, type AnyTransitionDefinition, createActor } from 'xstate'
import { talksMachine } from '../../src/table/machine.ts'
import type { Move } from '../../src/table/move.ts'
import { stateAtStart } from '../../src/table/opening.ts'
import { type Setting, settingOf } from '../../src/table/setting.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Change } from '../fixtures/tinyScenario.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

export const tinySetting = (
  changes: readonly Change[],
  sitting: 'short' | 'full' = 'full',
  reading: 'plain' | 'proud' = 'plain',
): Setting => settingOf(tinyScenario(...changes), reading as ReadingId, sitting as SittingId)

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesOf),
]

/** Rounds are built alike by one function, so that a state of one stands for that state of all. */
const nameOf = (setting: Setting, node: AnyStateNode): string =>
  node.path
    .map((key, place) => (place === 1 && setting.rounds.some(({ id }) => id === key) ? 'a round' : key))
    .join('.')

const transitionsOf = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
]

/** A transition by where it starts, what sets it off and where it leads. */
const lineOf = (setting: Setting, transition: AnyTransitionDefinition): string => {
  const targets = (transition.target ?? []).map((target) => `${nameOf(setting, target)}`)
  /** Which round the talks go on to is told by the round’s own name. */
  const into = (transition.target ?? []).flatMap(({ path }) =>
    path[0] === 'rounds' && path.length === 2 ? path.slice(1) : [],
  )
  const event = transition.eventType.startsWith('xstate.done') ? 'done' : transition.eventType
  const guard = transition.guard as string | { readonly type: string } | undefined
  const only = guard === undefined ? '' : `[${typeof guard === 'string' ? guard : guard.type}]`
  return `${nameOf(setting, transition.source)} ${only}--${event || 'always'}--> ${targets.join() || 'itself'} ${into.join()}`.trim()
}

export interface Walk {
  readonly states: Set<string>
  readonly transitions: Set<string>
}

export const emptyWalk = (): Walk => ({ states: new Set(), transitions: new Set() })

export const wholeMachine = (setting: Setting): Walk => {
  const nodes = nodesOf(machineOf(setting).root)
  return {
    states: new Set(nodes.map((node) => nameOf(setting, node))),
    transitions: new Set(nodes.flatMap(transitionsOf).map((one) => lineOf(setting, one))),
  }
}

const machines = new WeakMap<Setting, ReturnType<typeof talksMachine>>()

const machineOf = (setting: Setting): ReturnType<typeof talksMachine> => {
  const machine = machines.get(setting) ?? talksMachine(setting)
  machines.set(setting, machine)
  return machine
}

/** Runs the moves through an actor of the machine, adding to the walk; moves out of order are sent all the same. */
export const walkThrough = (setting: Setting, seed: number, moves: readonly Move[], walk: Walk): void => {
  const actor = createActor(machineOf(setting), {
    input: stateAtStart(setting, seed),
    inspect: (event) => {
      if (event.type !== '@xstate.microstep') return
      const { _nodes } = event.snapshot as unknown as { _nodes: readonly AnyStateNode[] }
      for (const node of _nodes) walk.states.add(nameOf(setting, node))
      for (const transition of event._transitions) {
        walk.transitions.add(lineOf(setting, transition))
        walk.states.add(nameOf(setting, transition.source))
        for (const target of transition.target ?? []) walk.states.add(nameOf(setting, target))
      }
    },
  })
  actor.start()
  actor.send({ type: 'sitDown' })
  for (const move of moves) actor.send(move)
  actor.stop()
}
