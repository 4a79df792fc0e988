/**
 * A class as this process runs it: its rows, those who follow it, and what the server itself does in it. While nobody is
 * connected the class stands still: no time passes and no counterpart moves.
 */
import type { SentAct, SentByPerson, SentByServer, SentByTeacher } from '../../class/classAct.ts'
import type { ClassState } from '../../class/classState.ts'
import { settingIn } from '../../class/tablePlay.ts'
import { concernOf } from '../../class/views/concern.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Problem } from '../../terms/problem.ts'
import { type Hall, runClassIn } from '../hall.ts'
import type { ClassDoor, ClassStore } from '../storage/classStore.ts'
import type { ReadClass } from '../storage/keptClass.ts'
import { counterpartsIn } from './counterparts.ts'
import { type Follower, followClass } from './following.ts'
import { presenceIn } from './presence.ts'
import type { PublicText } from './publicText.ts'
import { ticksOf } from './ticking.ts'

export interface RunningPorts {
  readonly store: Pick<ClassStore, 'append'>
  readonly now: () => number
  /** Milliseconds from a move to a counterpart's; and from a connection that broke off to “away”. */
  readonly pace: number
  readonly grace: number
  readonly onFault: (fault: unknown) => void
  /** An act was judged: how long it took until it was on disk, in milliseconds, and why it was refused. */
  readonly onAct: (act: SentAct['act']['type'], took: number, problem: Problem | null) => void
  /** Somebody at whose table something happened was shown it, so many milliseconds after the act came. */
  readonly onShown: (took: number) => void
  /** It runs here no longer. */
  readonly onStopped: (why: NonNullable<Hall['stopped']>) => void
}

export interface RunningClass {
  readonly id: string
  readonly door: ClassDoor
  readonly scenario: Scenario
  readonly scenarioText: string
  readonly publicText: PublicText
  readonly state: ClassState
  /** How many follow it. */
  readonly followers: number
  /** Null: it counts, and is on disk. */
  send(sent: SentByPerson | SentByTeacher): Promise<Problem | null>
  /** Shows it the class, now and whenever it has changed; the function ends that. */
  follow(follower: Follower): (isIntended: boolean) => void
  /** Shows it the class once more. */
  again(follower: Follower): void
  /** Resolves once nothing is being written any more. */
  stop(): Promise<void>
}

interface Opened {
  readonly id: string
  readonly door: ClassDoor
  readonly scenarioText: string
  readonly publicText: PublicText
  readonly read: ReadClass
}

export const startClass = (
  { id, door, scenarioText, publicText, read }: Opened,
  { store, now, pace, grace, onFault, onAct, onShown, onStopped }: RunningPorts,
): RunningClass => {
  const { scenario } = read
  const state = () => hall.state
  const setting = () => settingIn(scenario, hall.state.plan)
  let writing: Promise<unknown> = Promise.resolve()

  const send = async (sent: SentAct): Promise<Problem | null> => {
    const begun = performance.now()
    const answer = hall.send(sent)
    writing = answer
    const problem = await answer
    onAct(sent.act.type, performance.now() - begun, problem)
    if (hall.stopped !== null) onStopped(hall.stopped)
    return problem
  }
  const byServer = (act: SentByServer['act']) => send({ by: { who: 'server' }, id: null, at: now(), act })

  const following = followClass({ setting, state, now, onShown })
  const counterparts = counterpartsIn({ setting, state, decided: byServer, pace, onFault })
  const ticking = ticksOf(state, () => byServer({ type: 'tick' }))
  const presence = presenceIn({
    state,
    send: (person, act) => send({ by: { who: 'person', person }, id: null, at: now(), act }),
    grace,
  })

  const allTables = () => hall.state.tables.map(({ number }) => number)
  const isAttended = () => following.size > 0

  const hall: Hall = runClassIn(id, read, {
    store,
    onFault,
    broadcast: ({ before, state: after, events }) => {
      const concern = concernOf(before, after, events)
      following.tell(after, concern)
      if (!isAttended()) return
      ticking.set()
      counterparts.consider(concern.all ? allTables() : concern.tables)
    },
  })
  presence.begin()

  return {
    id,
    door,
    scenario,
    scenarioText,
    publicText,
    get state() {
      return hall.state
    },
    get followers() {
      return following.size
    },
    send,
    follow: (follower) => {
      const { viewer } = follower
      const wasAttended = isAttended()
      following.add(follower)
      if (viewer.who === 'person') presence.came(viewer.person)
      if (!wasAttended) {
        ticking.set()
        counterparts.consider(allTables())
      }
      return (isIntended) => {
        following.remove(follower)
        if (viewer.who === 'person') presence.went(viewer.person, isIntended)
        if (!isAttended()) ticking.stop()
      }
    },
    again: following.again,
    stop: async () => {
      for (const part of [following, counterparts, ticking, presence]) part.stop()
      await writing
    },
  }
}
