/** A class to be kept: the bicycle, two tables, counterparts and people. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { awaitedDecisions } from '../../src/class/awaited.ts'
import type { SentAct, SentByPerson, SentByTeacher } from '../../src/class/classAct.ts'
import type { ClassState } from '../../src/class/classState.ts'
import type { ClassOpening } from '../../src/class/openClass.ts'
import { settingIn } from '../../src/class/tablePlay.ts'
import { decide } from '../../src/counterparts/playParty.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { type Broadcast, deletedAfter, type Hall, runClassIn } from '../../src/server/hall.ts'
import type { ClassStore } from '../../src/server/storage/classStore.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'

export const BICYCLE = readFileSync(join(process.cwd(), 'scenarios/second-hand-bicycle.json'), 'utf8')

const scenarioOf = (text: string): Scenario => {
  const read = readScenario(text)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
}

const SCENARIO = scenarioOf(BICYCLE)

export const OPENED = Date.UTC(2026, 1, 23, 9)

export const OPENING: ClassOpening = {
  at: OPENED,
  plan: {
    title: 'Thursday, second period',
    scenario: { id: SCENARIO.id, hash: hashOf(BICYCLE) },
    reading: SCENARIO.readings[0]?.id as never,
    sitting: SCENARIO.sittings[0]?.id as never,
    seats: SCENARIO.parties.filter(({ playable }) => playable).map(({ id }) => id),
    perSeat: 1,
    expected: 4,
    minutes: null,
    whenTimeIsUp: 'finishTurn',
    reasons: 'debrief',
    messages: 'free',
    names: 'generated',
    seating: 'lot',
    oddOnes: 'share',
    temperament: 'fair',
    retentionDays: 30,
    seed: 3,
  },
}

export const openLesson = async (store: ClassStore, id: string): Promise<void> => {
  const opening = JSON.stringify(OPENING)
  await store.open({ id, scenario: BICYCLE, opening }, deletedAfter(OPENED, OPENING))
}

export interface Followed {
  readonly broadcast?: (happened: Broadcast) => void
  readonly onFault?: (fault: unknown) => void
}

/** The class as it lies in the store, running; throws where it cannot be read. */
export const enterLesson = async (
  store: Pick<ClassStore, 'read' | 'append'>,
  id: string,
  { broadcast = () => {}, onFault = () => {} }: Followed = {},
): Promise<Hall> => {
  const kept = await store.read(id)
  if (kept === null) throw new Error(`There is no class ${id}.`)
  const read = readClass(kept)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return runClassIn(id, read.value, { store, broadcast, onFault })
}

export const asPerson = (person: string, act: SentByPerson['act'], id: string | null = null): SentAct => ({
  by: { who: 'person', person },
  id,
  at: OPENED,
  act,
})
export const asTeacher = (act: SentByTeacher['act'], id: string | null = null): SentAct => ({
  by: { who: 'teacher' },
  id,
  at: OPENED,
  act,
})

/** Two people at a table each, opposite counterparts. */
export const sitDown = async (hall: Hall): Promise<void> => {
  const [seat] = OPENING.plan.seats
  if (seat === undefined) throw new Error('Nobody can play the bicycle.')
  for (const [at, person] of ['ann', 'bob'].entries()) {
    await hall.send(asPerson(person, { type: 'join' }))
    await hall.send(asTeacher({ type: 'seat', person, table: at + 1, seat }))
  }
  await hall.send(asTeacher({ type: 'start' }))
}

/** What counterparts decide where they are to move now. */
export const decisions = (state: ClassState): readonly SentAct[] =>
  awaitedDecisions(settingIn(SCENARIO, state.plan), state).map(({ table, temperament, view }) => ({
    by: { who: 'server' },
    id: null,
    at: OPENED,
    act: { type: 'decided', table, seen: view.record.length, ...decide(view, null, temperament).decision },
  }))
