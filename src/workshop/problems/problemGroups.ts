/** Problems as the panel lists them: errors first, and those of one kind together. */
import type { MendableProblem } from '../../language/problems.ts'

export interface ProblemGroup {
  readonly code: string
  readonly severity: MendableProblem['severity']
  readonly problems: readonly MendableProblem[]
}

/** Groups in the order in which the text first has each; within one, in the order of the text. */
export const problemGroups = (problems: readonly MendableProblem[]): readonly ProblemGroup[] => {
  const groups = new Map<string, MendableProblem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.code)
    if (group === undefined) groups.set(problem.code, [problem])
    else group.push(problem)
  }
  const all = [...groups].map(([code, problems]) => ({
    code,
    severity: problems[0]?.severity ?? 'error',
    problems,
  }))
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity !== 'error'),
  ]
}
