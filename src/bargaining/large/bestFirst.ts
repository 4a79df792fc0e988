/**
 * Outcomes of a space of any size in order of falling score, one at a time and each once: at every outcome returned the
 * space is divided into parts whose best outcome is known, and the part with the best one is taken next (Murty 1968;
 * Lawler 1972). Upper bounds for partial packages are computed in advance, from the last issue to the first, so that
 * every outcome costs only a few heap operations.
 */
import type { Domain } from '../domain.ts'
import { type Case, inFewCases, turnsOf } from './cases.ts'
import { type LinkageCondition, type MergePlan, planFor } from './plan.ts'

export interface Ranked {
  /** By issue the option's number. */
  readonly choices: Uint8Array
  /** Σ weight × worth over the principals, before any cap; falling from one to the next, as far as doubles can tell. */
  readonly score: number
}

/** One option taken in one case. */
interface Way {
  readonly choice: number
  readonly score: number
  /** Number of the case it leads to. */
  readonly to: number
  /** Its score with the best that can follow. */
  readonly best: number
}

/** By step and by number of the case before it, the best way first. */
type Ways = readonly (readonly (readonly Way[])[])[]

const waysOf = (plan: MergePlan, scoreOf: (gains: readonly number[]) => number): Ways => {
  let cases: readonly Case[] = [[]]
  const steps = plan.steps.map((_, step) => {
    const turns = turnsOf(plan, step, cases)
    const before = cases.length
    cases = turns.map((turn) => turn.case)
    return { turns, before }
  })
  const ways: (readonly (readonly Way[])[])[] = []
  for (const [step, { turns, before }] of [...steps.entries()].reverse()) {
    const own = Array.from({ length: before }, (): Way[] => [])
    for (const [to, { advances }] of turns.entries()) {
      const rest = ways[step + 1]?.[to]?.[0]?.best ?? 0
      for (const { from, choice, gains } of advances) {
        const score = scoreOf(gains)
        own[from]?.push({ choice, score, to, best: score + rest })
      }
    }
    ways[step] = own.map((list) => list.sort((a, b) => b.best - a.best || a.choice - b.choice))
  }
  return ways
}

/** A partial package: an option more than its parent. */
interface Branch {
  readonly step: number
  /** Number of the case it is in. */
  readonly at: number
  readonly choice: number
  readonly parent: Branch | null
  readonly score: number
}

/** The part of a branch in which its way has this rank or a later one. */
interface Part {
  readonly branch: Branch
  readonly rank: number
  /** What its best outcome scores; of a complete package, what it scores itself. */
  readonly bound: number
}

/** The highest bound on top; of equals the longer package, so that outcomes come as soon as they can. */
const heapOf = () => {
  const heap: Part[] = []
  const precedes = (a: Part, b: Part): boolean =>
    a.bound !== b.bound ? a.bound > b.bound : a.branch.step > b.branch.step
  return {
    push(part: Part): void {
      let at = heap.length
      for (; at > 0; at = (at - 1) >> 1) {
        const above = heap[(at - 1) >> 1]
        if (!above || !precedes(part, above)) break
        heap[at] = above
      }
      heap[at] = part
    },
    pop(): Part | undefined {
      const top = heap[0]
      const last = heap.pop()
      if (!last || last === top) return top
      let at = 0
      for (;;) {
        let child = 2 * at + 1
        const [left, right] = [heap[child], heap[child + 1]]
        if (!left) break
        if (right && precedes(right, left)) child++
        const better = heap[child]
        if (!better || !precedes(better, last)) break
        heap[at] = better
        at = child
      }
      heap[at] = last
      return top
    },
  }
}

const choicesOf = (plan: MergePlan, end: Branch): Uint8Array => {
  const choices = new Uint8Array(plan.steps.length)
  for (let branch = end; branch.parent; branch = branch.parent)
    choices[plan.steps[branch.step - 1]?.issue ?? 0] = branch.choice
  return choices
}

const isMet = ({ masks }: LinkageCondition, choices: Uint8Array): boolean =>
  masks.every((mask, issue) => (mask & (1 << (choices[issue] ?? 0))) !== 0)

/** Greatest number of cases at one step; linkages that would make more are assumed met until a package is complete. */
const CASES = 2_000

/**
 * `weights`: by principal, in the order of `Domain.principals`; may be negative. Only outcomes inside all red lines.
 * `cases`: more are not told apart.
 */
export function* bestFirst(
  domain: Domain,
  weights: readonly number[],
  cases: number = CASES,
): Generator<Ranked> {
  const whole = planFor(domain)
  if (!whole) return
  const scoreOf = (gains: readonly number[]): number =>
    gains.reduce((sum, gain, p) => sum + ((weights[p] ?? 0) * gain) / (whole.grids[p]?.perPoint ?? 1), 0)
  const { plan } = inFewCases(whole, cases)
  const hopedFor = whole.conditions.filter((condition) => !plan.conditions.includes(condition))
  const hope = hopedFor.reduce((sum, { gains }) => sum + Math.max(0, scoreOf(gains)), 0)
  const ways = waysOf(plan, scoreOf)
  const heap = heapOf()
  const push = (branch: Branch, rank: number): void => {
    const way = ways[branch.step]?.[branch.at]?.[rank]
    if (way) heap.push({ branch, rank, bound: branch.score + way.best + hope })
  }

  push({ step: 0, at: 0, choice: 0, parent: null, score: scoreOf(plan.base) }, 0)
  for (let part = heap.pop(); part; part = heap.pop()) {
    const { branch, rank } = part
    const way = ways[branch.step]?.[branch.at]?.[rank]
    if (!way) {
      yield { choices: choicesOf(plan, branch), score: part.bound }
      continue
    }
    push(branch, rank + 1)
    const longer: Branch = {
      step: branch.step + 1,
      at: way.to,
      choice: way.choice,
      parent: branch,
      score: branch.score + way.score,
    }
    if (longer.step < plan.steps.length) push(longer, 0)
    else {
      const choices = choicesOf(plan, longer)
      const met = hopedFor.filter((condition) => isMet(condition, choices))
      heap.push({
        branch: longer,
        rank: 0,
        bound: met.reduce((sum, { gains }) => sum + scoreOf(gains), longer.score),
      })
    }
  }
}
