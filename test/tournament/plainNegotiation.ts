/**
 * A plain version of the protocol, sharing and remembering nothing: every turn reads the whole history again and looks
 * at every outcome, and the formulas are written a second time. The fast one under test must play the same moves. Only
 * the models are the library's, whose figures test/counterparts/model computes by hand.
 */
import { packageOf } from '../../src/bargaining/domain.ts'
import { MODELLINGS } from '../../src/counterparts/library.ts'
import { chance } from '../../src/terms/chance.ts'
import { issuesIn } from '../../src/terms/package.ts'
import { toNano } from '../../src/terms/rounding.ts'
import type { Contender } from '../../src/tournament/contender.ts'
import { listOutcomes, type SmallDomain } from '../bargaining/smallDomain.ts'
import { bareIssues, estimateOf, observedOf } from '../counterparts/model/observedOf.ts'
import { plainAccepts, plainTarget } from './plainFormulas.ts'

export interface Said {
  readonly step: number
  readonly seat: number
  /** The outcome proposed; or that what stood was accepted, or the table left. */
  readonly act: number | 'accepts' | 'leaves'
}

export interface PlainResult {
  readonly outcome: number
  readonly steps: number
  readonly said: readonly Said[]
}

interface Ranked {
  readonly outcome: number
  readonly worth: number
}

const different = (outcomes: readonly number[]): number => new Set(outcomes).size

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : toNano(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)

/** Points of own worth within which a player with a model chooses what the others like best. */
const WINDOW = 3

/** Whole billionths of points that a seat is thought to see in outcomes, by the library's model of all it has proposed. */
const likingFrom = (
  { domain, issues }: SmallDomain,
  { model, parameters }: Contender,
  steps: number,
  proposals: readonly number[],
): ((outcome: number) => number) => {
  const found = MODELLINGS[model]({ decline: 0.5 / steps, ...parameters })(
    observedOf(bareIssues(issues), {}, { offers: proposals.map((outcome) => packageOf(domain, outcome)) }),
  )
  return (outcome) => {
    const pack = packageOf(domain, outcome)
    return issuesIn(pack).reduce((sum, issue) => {
      const option = pack[issue]
      return option === undefined ? sum : sum + Math.round(estimateOf(found, { [issue]: option }) * 1e9)
    }, 0)
  }
}

/** One seat's part, told from what has been said so far. */
const turnOf = (
  small: SmallDomain,
  contender: Contender,
  ranked: readonly Ranked[],
  reservationValue: number,
  seats: number,
  seat: number,
  seed: number,
  steps: number,
) => {
  const worthOf = new Map(ranked.map(({ outcome, worth }) => [outcome, worth]))
  const rational = ranked.filter(({ worth }) => worth >= reservationValue)
  const others = Array.from({ length: seats }, (_, other) => other).filter((other) => other !== seat)

  const nextOf = (step: number, said: readonly Said[]): { outcome: number; demand: number } => {
    const proposals = (by: number): number[] =>
      said.flatMap((one) => (one.seat === by && typeof one.act === 'number' ? [one.act] : []))
    const own = proposals(seat)
    if (contender.tactic === 'random') {
      const drawn = rational[Math.floor(chance(seed, step) * rational.length)]
      return { outcome: drawn?.outcome ?? -1, demand: drawn?.worth ?? 0 }
    }
    if (contender.tactic === 'micro') {
      const made = [...new Set(own)]
      const lowest = ranked.findIndex(({ outcome }) => outcome === made.at(-1))
      const { levelStep = 0 } = contender.parameters
      const further =
        made.length === 0
          ? rational[0]
          : rational.find(
              ({ worth }, rung) => rung > lowest && toNano(worth + levelStep) <= (ranked[lowest]?.worth ?? 0),
            )
      const mayGo = others.every((other) => made.length <= different(proposals(other)))
      if (mayGo && further) return { outcome: further.outcome, demand: further.worth }
      return {
        outcome: made[Math.floor(chance(seed, step) * made.length)] ?? -1,
        demand: ranked[lowest]?.worth ?? 0,
      }
    }
    const spoken = others.map(proposals).filter((outcomes) => outcomes.length > 0)
    const likings = others.map((other) => likingFrom(small, contender, steps, proposals(other)))
    const nash = (): number => {
      const product = ({ outcome, worth }: Ranked): number =>
        worth * likings.reduce((all, liking) => all * liking(outcome), 1)
      const most = Math.max(...rational.map(product))
      return rational.find((one) => product(one) === most)?.worth ?? 0
    }
    const target = plainTarget(contender.tactic, contender.parameters, {
      step,
      steps,
      best: ranked[0]?.worth ?? 0,
      floor: Math.max(reservationValue, ranked.at(-1)?.worth ?? 0),
      first: mean(spoken.map((outcomes) => worthOf.get(outcomes[0] ?? -1) ?? 0)),
      latest: mean(spoken.map((outcomes) => worthOf.get(outcomes.at(-1) ?? -1) ?? 0)),
      nash: contender.model === 'none' ? null : nash,
    })
    const cheapest = rational.filter(({ worth }) => worth >= target).at(-1) ?? rational[0]
    const near = rational
      .filter(
        ({ worth }) => worth >= (cheapest?.worth ?? 0) && worth <= toNano((cheapest?.worth ?? 0) + WINDOW),
      )
      .slice(0, rational.indexOf(cheapest ?? { outcome: -1, worth: 0 }) + 1)
    const joy = ({ outcome }: Ranked): number => likings.reduce((sum, liking) => sum + liking(outcome), 0)
    const most = Math.max(...near.map(joy))
    const next = contender.model === 'none' ? cheapest : near.findLast((one) => joy(one) === most)
    return { outcome: next?.outcome ?? -1, demand: next?.worth ?? 0 }
  }

  return (step: number, said: readonly Said[]): Said['act'] => {
    if (rational.length === 0) return 'leaves'
    const next = nextOf(step, said)
    const heard = said.filter((one) => one.seat !== seat && typeof one.act === 'number')
    const standing = said.findLast((one) => typeof one.act === 'number')
    if (standing !== undefined && typeof standing.act === 'number') {
      const worth = worthOf.get(standing.act) ?? 0
      const accepts = plainAccepts(contender.acceptance, contender.parameters, {
        step,
        steps,
        worth,
        demand: next.demand,
        noDeal: reservationValue,
        before: heard
          .slice(0, -1)
          .map((one) => ({ step: one.step, worth: worthOf.get(Number(one.act)) ?? 0 })),
      })
      if (accepts) return 'accepts'
    }
    return next.outcome
  }
}

export const plainNegotiation = (
  small: SmallDomain,
  contenders: readonly Contender[],
  steps: number,
  opener: number,
  seedOf: (seat: number) => number,
): PlainResult => {
  const seats = contenders.length
  const listed = listOutcomes(small).filter(({ crosses }) => !crosses)
  const turns = contenders.map((contender, seat) => {
    const ranked = listed
      .map(({ outcome, worths }) => ({ outcome, worth: worths[seat] ?? 0 }))
      .sort((a, b) => b.worth - a.worth || a.outcome - b.outcome)
    return turnOf(small, contender, ranked, toNano(small.noDeal[seat] ?? 0), seats, seat, seedOf(seat), steps)
  })
  const said: Said[] = []
  for (let step = 0; step < steps; step++)
    for (let turn = 0; turn < seats; turn++) {
      const seat = (opener + turn) % seats
      const act = turns[seat]?.(step, said) ?? 'leaves'
      said.push({ step, seat, act })
      if (act === 'leaves') return { outcome: -1, steps: step + 1, said }
      const since = said.findLastIndex((one) => typeof one.act === 'number')
      const standing = said[since]?.act
      if (said.length - 1 - since === seats - 1) return { outcome: Number(standing), steps: step + 1, said }
    }
  return { outcome: -1, steps, said }
}
