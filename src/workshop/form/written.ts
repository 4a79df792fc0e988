/** Which places of the file the form has written lately: their fields are drawn at once, all others in turn. */
import type { Path } from '../../scenario/finding.ts'
import type { Act, FormChange } from './model/act.ts'

export interface WrittenPlace {
  /** The first revision that has it. */
  readonly revision: number
  readonly path: Path
}

/** Places that are remembered; a field that is further behind is drawn at once. */
const MOST = 60

/** The whole file. */
const EVERYWHERE: Path = []

/** What else changes its place or is named otherwise stands around it. */
const placeOf = (change: FormChange): Path => {
  if (change.do === 'set') return change.path
  return 'path' in change ? change.path.slice(0, -1) : EVERYWHERE
}

export const writtenBy = ({ changes }: Act, revision: number): readonly WrittenPlace[] =>
  changes.map((change) => ({ revision, path: placeOf(change) }))

/** By whatever is not an act of the form. */
export const writtenElsewhere = (revision: number): WrittenPlace => ({ revision, path: EVERYWHERE })

export const withWritten = (
  all: readonly WrittenPlace[],
  more: readonly WrittenPlace[],
): readonly WrittenPlace[] => {
  const joined = [...all, ...more]
  const [last] = joined.slice(-1)
  if (joined.length <= MOST || last === undefined) return joined
  return [{ revision: last.revision, path: EVERYWHERE }]
}

const meets = (a: Path, b: Path): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length).every((step, at) => String(step) === String(b[at]))
}

/** Whether something was written at the place, in it or around it, after the revision. */
export const isWritten = (all: readonly WrittenPlace[], path: Path, after: number): boolean =>
  all.some((one) => one.revision > after && meets(one.path, path))
