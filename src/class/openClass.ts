/** Opens a class, and opens one again from its rows: the same rows give the same class, byte for byte. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Problem } from '../terms/problem.ts'
import { runThrough } from '../terms/runThrough.ts'
import type { SentAct } from './classAct.ts'
import type { ClassState } from './classState.ts'
import { happenInClass, TO_TEACHER } from './happenInClass.ts'
import type { ClassPlan } from './plan.ts'
import { planProblem } from './planProblem.ts'
import { takeAct } from './takeAct.ts'

/** How a class began; the first of its rows. */
export interface ClassOpening {
  readonly plan: ClassPlan
  /** The server's clock, in milliseconds since 1970. */
  readonly at: number
}

export type OpenedClass =
  | { readonly ok: true; readonly state: ClassState }
  | { readonly ok: false; readonly problem: Problem }

export const openClass = (scenario: Scenario, { plan, at }: ClassOpening): OpenedClass => {
  const problem = planProblem(scenario, plan)
  if (problem !== null) return { ok: false, problem }
  const state: ClassState = {
    plan,
    phase: 'lobby',
    locked: false,
    paused: false,
    namesHidden: false,
    stamp: at,
    now: 0,
    drawn: 0,
    people: [],
    tables: [],
    record: [],
    taken: {},
  }
  return { ok: true, state: happenInClass(state, TO_TEACHER, { type: 'class.opened' }) }
}

export type ReplayedClass =
  | { readonly ok: true; readonly state: ClassState }
  /** `row` counts from 1; 0 is the opening. */
  | { readonly ok: false; readonly row: number; readonly problem: Problem }

/** From the acts that were taken, in order, a step each. No counterpart is asked anything. */
export function* replaySteps(
  scenario: Scenario,
  opening: ClassOpening,
  acts: readonly SentAct[],
): Generator<void, ReplayedClass> {
  const opened = openClass(scenario, opening)
  if (!opened.ok) return { ok: false, row: 0, problem: opened.problem }
  let { state } = opened
  for (const [at, sent] of acts.entries()) {
    const taken = takeAct(scenario, state, sent)
    if (!taken.ok) return { ok: false, row: at + 1, problem: taken.problem }
    state = taken.state
    yield
  }
  return { ok: true, state }
}

export const replayClass = (
  scenario: Scenario,
  opening: ClassOpening,
  acts: readonly SentAct[],
): ReplayedClass => runThrough(replaySteps(scenario, opening, acts))
