/** Which problem is told of a line of the text. */
import type { MendableProblem } from '../../language/problems.ts'

/** The first error that stands on the line, else the first warning; `line` counts from 1. Null where nothing is wrong there. */
export const hereOn = (problems: readonly MendableProblem[], line: number): MendableProblem | null => {
  const here = problems.filter((problem) => [problem, ...problem.also].some((place) => place.line === line))
  return here.find(({ severity }) => severity === 'error') ?? here[0] ?? null
}
