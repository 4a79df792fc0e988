/**
 * Outcomes of a space of any size from the best downwards, one at a time and each once: the space is divided at every
 * outcome given out into parts of which the best outcome is bounded, and the part with the highest bound is looked into
 * next (Murty 1968; Lawler 1972). For a sheet without linkages the bounds are exact, and every outcome costs a few steps
 * of a heap; linkages are hoped for until they are met or broken.
 */
import type { Domain } from '../domain.ts'
import { type Condition, type Plan, planFor } from './plan.ts'

export interface Ranked {
  /** By issue the option's number. */
  readonly choices: Uint8Array
  /** Σ weight × worth over the principals, before any cap; falling from one to the next, as far as doubles can tell. */
  readonly score: number
}

/** A partial package, its next issue's options by falling bound, all that they can still come to. */
interface Branch {
  readonly step: number
  /** The option taken to come here, and where from. */
  readonly choice: number
  readonly parent: Branch | null
  /** What it has for certain. */
  readonly score: number
  /** Conditions open and not broken. */
  readonly open: readonly Condition[]
}

interface Candidate {
  readonly branch: Branch
  readonly bound: number
  /** Options of the same issue that come after it. */
  readonly siblings: readonly Candidate[]
  readonly at: number
}

/** A heap of candidates, the highest bound on top; of equals the deeper, so that outcomes come as soon as they can. */
const heapOf = () => {
  const heap: Candidate[] = []
  const precedes = (a: Candidate, b: Candidate): boolean =>
    a.bound !== b.bound ? a.bound > b.bound : a.branch.step > b.branch.step
  return {
    push(candidate: Candidate): void {
      let at = heap.length
      for (; at > 0; at = (at - 1) >> 1) {
        const above = heap[(at - 1) >> 1]
        if (!above || !precedes(candidate, above)) break
        heap[at] = above
      }
      heap[at] = candidate
    },
    pop(): Candidate | undefined {
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

const choicesOf = (plan: Plan, end: Branch): Uint8Array => {
  const choices = new Uint8Array(plan.steps.length)
  for (let branch: Branch | null = end; branch?.parent; branch = branch.parent)
    choices[plan.steps[branch.step - 1]?.issue ?? 0] = branch.choice
  return choices
}

/** `weights`: by principal, in the order of `Domain.principals`; may be negative. Only outcomes inside all red lines. */
export function* bestFirst(domain: Domain, weights: readonly number[]): Generator<Ranked> {
  const plan = planFor(domain)
  if (!plan) return
  const scoreOf = (gains: readonly number[]): number =>
    gains.reduce((sum, gain, p) => sum + ((weights[p] ?? 0) * gain) / (plan.grids[p]?.perPoint ?? 1), 0)
  const steps = plan.steps.map(({ issue, choices }) => ({
    issue,
    choices: choices.map(({ number, gains }) => ({ number, score: scoreOf(gains) })),
  }))
  const scores = new Map(plan.conditions.map((condition) => [condition, scoreOf(condition.gains)]))
  const hopeIn = (conditions: readonly Condition[]): number =>
    conditions.reduce((sum, condition) => sum + Math.max(0, scores.get(condition) ?? 0), 0)
  /** By step the most that it and all later ones can add, conditions that open there included. */
  const rest = [...steps.map(() => 0), 0]
  for (let step = steps.length - 1; step >= 0; step--)
    rest[step] =
      (rest[step + 1] ?? 0) +
      Math.max(...(steps[step]?.choices ?? []).map(({ score }) => score)) +
      hopeIn(plan.conditions.filter(({ first }) => first === step))

  const heap = heapOf()
  const expand = (parent: Branch): void => {
    const { issue, choices } = steps[parent.step] ?? { issue: 0, choices: [] }
    const step = parent.step + 1
    const asked = [...parent.open, ...plan.conditions.filter(({ first }) => first === parent.step)]
    const siblings: Candidate[] = []
    const drawn = choices.map((choice) => {
      let score = parent.score + choice.score
      const open: Condition[] = []
      for (const condition of asked) {
        if (((condition.masks[issue] ?? 0) & (1 << choice.number)) === 0) continue
        if (condition.last < step) score += scores.get(condition) ?? 0
        else open.push(condition)
      }
      const branch: Branch = { step, choice: choice.number, parent, score, open }
      return { branch, bound: score + (rest[step] ?? 0) + hopeIn(open) }
    })
    drawn.sort((a, b) => b.bound - a.bound)
    for (const [at, { branch, bound }] of drawn.entries()) siblings.push({ branch, bound, siblings, at })
    const [first] = siblings
    if (first) heap.push(first)
  }

  expand({ step: 0, choice: 0, parent: null, score: scoreOf(plan.base), open: [] })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const sibling = next.siblings[next.at + 1]
    if (sibling) heap.push(sibling)
    if (next.branch.step < steps.length) expand(next.branch)
    else yield { choices: choicesOf(plan, next.branch), score: next.branch.score }
  }
}
