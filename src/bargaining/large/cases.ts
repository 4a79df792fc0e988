/** Which conditions a partial package still meets. Partial packages in the same case differ in nothing but their worth. */
import type { MergePlan } from './plan.ts'

/** Numbers of the conditions that are open and not broken, rising. */
export type Case = readonly number[]

/** One option taken in one case. */
export interface Advance {
  /** The case before, by its number among those before. */
  readonly from: number
  /** The option's number in its issue. */
  readonly choice: number
  /** Units by principal: the option's own, and those of the conditions that are met by it for good. */
  readonly gains: readonly number[]
}

export interface Turn {
  readonly case: Case
  readonly advances: readonly Advance[]
}

/** The cases after a step, each with every way into it from the cases before. */
export const turnsOf = (plan: MergePlan, step: number, before: readonly Case[]): Turn[] => {
  const { issue, choices } = plan.steps[step] ?? { issue: 0, choices: [] }
  const opening = [...plan.conditions.keys()].filter((k) => plan.conditions[k]?.first === step)
  const turns = new Map<string, { case: Case; advances: Advance[] }>()
  before.forEach((open, from) => {
    for (const choice of choices) {
      const gains = [...choice.gains]
      const still: number[] = []
      for (const k of [...open, ...opening]) {
        const condition = plan.conditions[k]
        if (!condition || ((condition.masks[issue] ?? 0) & (1 << choice.number)) === 0) continue
        if (condition.last > step) still.push(k)
        else
          condition.gains.forEach((gain, p) => {
            gains[p] = (gains[p] ?? 0) + gain
          })
      }
      still.sort((a, b) => a - b)
      const key = still.join()
      const turn = turns.get(key) ?? { case: still, advances: [] }
      turns.set(key, turn)
      turn.advances.push({ from, choice: choice.number, gains })
    }
  })
  return [...turns.values()]
}

const betters = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((gain, p) => gain >= (b[p] ?? 0)) && a.some((gain, p) => gain > (b[p] ?? 0))

/** Drops options that are dominated by another from the same case: whatever follows, they stay dominated. */
export const unbettered = (advances: readonly Advance[]): readonly Advance[] => {
  const bySource = new Map<number, Advance[]>()
  for (const one of advances) bySource.set(one.from, [...(bySource.get(one.from) ?? []), one])
  return [...bySource.values()].flatMap((own) =>
    own.filter((one) => !own.some((other) => betters(other.gains, one.gains))),
  )
}

/**
 * The plan without its smallest conditions, so that no step has more than `limit` cases. `off`: by principal in units,
 * by how much a comparison may be wrong without them. In the end every package gets its exact worth, but it may have
 * been preferred to another by mistake on the way.
 */
export const inFewCases = (
  whole: MergePlan,
  limit: number,
): { readonly plan: MergePlan; readonly off: number[] } => {
  const off = whole.grids.map(() => 0)
  let plan = whole
  let cases: readonly Case[] = [[]]
  for (let step = 0; step < plan.steps.length; step++) {
    const turns = turnsOf(plan, step, cases)
    if (turns.length <= limit) {
      cases = turns.map((turn) => turn.case)
      continue
    }
    const weightOf = (k: number): number =>
      (plan.conditions[k]?.gains ?? []).reduce(
        (sum, gain, p) => sum + Math.abs(gain) / (plan.grids[p]?.perPoint ?? 1),
        0,
      )
    const open = [...new Set(turns.flatMap((turn) => turn.case))]
    const least = open.reduce((best, k) => (weightOf(k) < weightOf(best) ? k : best), open[0] ?? 0)
    plan.conditions[least]?.gains.forEach((gain, p) => {
      off[p] = (off[p] ?? 0) + Math.abs(gain)
    })
    plan = { ...plan, conditions: plan.conditions.filter((_, k) => k !== least) }
    cases = [[]]
    step = -1
  }
  return { plan, off }
}
