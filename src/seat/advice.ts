/**
 * The viewer's adviser as question and answer. An answer belongs to the text that was asked about: for another draft it
 * is shown as what was said of the earlier one, and never as an answer to this one.
 */
import type { Advice, AdviceGiven } from '../session/desk/mind.ts'
import { type Package, samePackage } from '../terms/package.ts'
import type { Problem } from '../terms/problem.ts'

export interface Advising {
  /** Texts that the adviser is thinking about. */
  readonly asking: readonly Package[]
  /** The latest answer. */
  readonly given: AdviceGiven | null
  readonly failed: { readonly package: Package; readonly problem: Problem } | null
}

/** What the adviser has to say of a draft. */
export type AdviceNow =
  | { readonly type: 'none' }
  | { readonly type: 'asking' }
  /** `isOld`: more has happened at the table since it was asked. */
  | { readonly type: 'given'; readonly advice: Advice; readonly isOld: boolean }
  /** Said of another draft. */
  | { readonly type: 'earlier'; readonly advice: Advice }
  | { readonly type: 'failed'; readonly problem: Problem }

export const NO_ADVICE: Advising = { asking: [], given: null, failed: null }

export const isAsking = ({ asking }: Advising, pack: Package): boolean =>
  asking.some((one) => samePackage(one, pack))

export const withQuestion = (advising: Advising, pack: Package): Advising =>
  isAsking(advising, pack) ? advising : { ...advising, asking: [...advising.asking, pack], failed: null }

/** @param asOf events of the viewer's record when it was asked. */
export const withAnswer = (
  advising: Advising,
  pack: Package,
  answer: Advice | Problem,
  asOf: number,
): Advising => {
  const asking = advising.asking.filter((one) => !samePackage(one, pack))
  return 'estimates' in answer
    ? { asking, given: { advice: answer, asOf }, failed: null }
    : { ...advising, asking, failed: { package: pack, problem: answer } }
}

/** @param told events of the viewer's record now. */
export const adviceOn = ({ asking, given, failed }: Advising, drafted: Package, told: number): AdviceNow => {
  if (asking.some((one) => samePackage(one, drafted))) return { type: 'asking' }
  if (failed !== null && samePackage(failed.package, drafted))
    return { type: 'failed', problem: failed.problem }
  if (given === null) return { type: 'none' }
  const { advice, asOf } = given
  return samePackage(advice.package, drafted)
    ? { type: 'given', advice, isOld: told > asOf }
    : { type: 'earlier', advice }
}
