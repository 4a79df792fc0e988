/**
 * The classes of this server: opened, loaded from their rows when somebody asks for one, and dropped from memory when
 * nobody has followed one for a while.
 */
import { openClass } from '../../class/openClass.ts'
import type { ClassPlan } from '../../class/plan.ts'
import { hashOf } from '../../scenario/hash.ts'
import { readScenario } from '../../scenario/read.ts'
import { refusal } from '../../table/refusal.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { newClassId, newJoinCode, newTeacherSecret, secretHash } from '../access/secrets.ts'
import { deletedAfter, type Hall } from '../hall.ts'
import { type ClassStore, StoreFault } from '../storage/classStore.ts'
import { exportedText } from '../storage/exportClass.ts'
import { readClassByTurns } from '../storage/keptClass.ts'
import { publicTextOf } from './publicText.ts'
import { type RunningClass, type RunningPorts, startClass } from './runningClass.ts'

export interface OpenedDoor {
  readonly class: string
  readonly code: string
  /** For the teacher alone; nobody can read it back. */
  readonly secret: string
}

export interface ClassesPorts extends Omit<RunningPorts, 'store' | 'onStopped' | 'onFault'> {
  readonly store: ClassStore
  readonly onFault: (fault: unknown, classId: string | null) => void
  /** A class was stopped here: whoever is connected to it has to be told. */
  readonly onStopped: (classId: string, why: NonNullable<Hall['stopped']>) => void
}

export interface Classes {
  readonly running: readonly RunningClass[]
  open(plan: ClassPlan, scenarioText: string): Promise<ReadResult<OpenedDoor>>
  /** Loads it where it is not running. */
  enter(id: string): Promise<RunningClass | Problem>
  /** Null where there is none. */
  exportOf(id: string): Promise<string | null>
  /** Whether there was one. */
  remove(id: string): Promise<boolean>
  /** It belongs to another process by now: whoever is connected here has to connect again. */
  giveUp(id: string): void
  /** Deletes what is older than its retention, and drops from memory what nobody follows. */
  sweep(): Promise<number>
  stop(): Promise<void>
}

/** Milliseconds without a follower after which a class is dropped from memory. */
const IDLE = 10 * 60_000

/** Codes are drawn again where one is taken: of 900 million, with any number of classes that a server holds, rarely once. */
const DRAWS = 5

export const noClass = (): Problem =>
  refusal(
    'no-class',
    '',
    'There is no such class.',
    'Check the address; a class is deleted when its time is over.',
  )

const unavailable = (): Problem =>
  refusal('unavailable', '', 'The server cannot reach its database just now.', 'Try again in a moment.')

export const isRunning = (found: RunningClass | Problem): found is RunningClass => 'door' in found

export const classesIn = ({ store, onFault, onStopped, ...ports }: ClassesPorts): Classes => {
  const running = new Map<string, RunningClass>()
  const loading = new Map<string, Promise<RunningClass | Problem>>()
  const idleSince = new Map<string, number>()

  const drop = (id: string): Promise<void> => {
    const found = running.get(id)
    running.delete(id)
    idleSince.delete(id)
    return found?.stop() ?? Promise.resolve()
  }

  const stopped = (id: string, why: NonNullable<Hall['stopped']>): void => {
    if (!running.has(id)) return
    void drop(id)
    onStopped(id, why)
  }

  const load = async (id: string): Promise<RunningClass | Problem> => {
    const [kept, door] = await Promise.all([store.read(id), store.doorOf(id)])
    if (kept === null || door === null) return noClass()
    const read = await readClassByTurns(kept)
    if (!read.ok) {
      const [problem] = read.problems
      onFault(new Error(`A class cannot be read: ${problem?.path} ${problem?.message}`), id)
      return problem ?? noClass()
    }
    const started = startClass(
      {
        id,
        door,
        scenarioText: kept.scenario,
        publicText: await publicTextOf(read.value.scenario),
        read: read.value,
      },
      { ...ports, store, onFault: (fault) => onFault(fault, id), onStopped: (why) => stopped(id, why) },
    )
    running.set(id, started)
    return started
  }

  const openWithCode = async (id: string, plan: ClassPlan, scenario: string, secret: string) => {
    const opening = { plan, at: ports.now() }
    const kept = { id, scenario, opening: JSON.stringify(opening) }
    for (let draw = 1; ; draw++) {
      const code = newJoinCode()
      try {
        await store.open(kept, deletedAfter(opening.at, opening), { code, teacherHash: secretHash(secret) })
        return code
      } catch (fault) {
        if (draw === DRAWS || !(fault instanceof StoreFault) || fault.kind !== 'taken') throw fault
      }
    }
  }

  return {
    get running() {
      return [...running.values()]
    },
    open: async (plan, scenarioText) => {
      const read = readScenario(scenarioText)
      if (!read.ok) return read
      if (hashOf(scenarioText) !== plan.scenario.hash)
        return {
          ok: false,
          problems: [
            refusal(
              'other-text',
              '/plan/scenario/hash',
              'The plan was made for another text of this scenario.',
              'Open the class again from the text as it is now.',
            ),
          ],
        }
      const opened = openClass(read.value, { plan, at: ports.now() })
      if (!opened.ok) return { ok: false, problems: [opened.problem] }
      const [id, secret] = [newClassId(), newTeacherSecret()]
      const code = await openWithCode(id, plan, scenarioText, secret)
      return { ok: true, value: { class: id, code, secret }, warnings: read.warnings }
    },
    enter: async (id) => {
      const found = running.get(id)
      if (found !== undefined) return found
      const before = loading.get(id)
      if (before !== undefined) return before
      const now = load(id).catch((fault) => {
        onFault(fault, id)
        return unavailable()
      })
      loading.set(id, now)
      try {
        return await now
      } finally {
        loading.delete(id)
      }
    },
    exportOf: async (id) => {
      const kept = await store.read(id)
      return kept === null ? null : exportedText(kept)
    },
    remove: async (id) => {
      const was = await store.remove(id)
      stopped(id, 'gone')
      return was
    },
    giveUp: (id) => stopped(id, 'taken'),
    sweep: async () => {
      const gone = await store.removeExpired(ports.now())
      for (const id of gone) stopped(id, 'gone')
      for (const { id, followers } of running.values()) {
        if (followers > 0) idleSince.delete(id)
        else if (!idleSince.has(id)) idleSince.set(id, ports.now())
        else if (ports.now() - (idleSince.get(id) ?? 0) > IDLE) await drop(id)
      }
      return gone.length
    },
    stop: async () => {
      await Promise.all([...running.keys()].map(drop))
    },
  }
}
