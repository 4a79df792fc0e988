/** What may be named in a package: known issues and options that are not settled for good. */
import { optionOf } from '../../scenario/scenario.ts'
import type { OptionId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { refusal } from '../refusal.ts'
import { isShut } from '../shut.ts'
import type { Known } from '../view.ts'

/** A JSON Pointer's token (RFC 6901). */
const token = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** `within` is where in the move the package is: nowhere else than at its top, or below a key. */
export const packagePath = (issue: string, within = ''): string => `${within}/package/${token(issue)}`

export const judgePackage = (
  { scenario, draft, shut }: Known,
  pack: Package,
  within = '',
): Problem | null => {
  const issues = issuesIn(pack)
  if (issues.length === 0)
    return refusal(
      'empty-package',
      `${within}/package`,
      'The package names no issue.',
      'Choose at least one option.',
    )
  for (const id of issues) {
    const path = packagePath(id, within)
    const issue = scenario.issues.find((one) => one.id === id)
    if (issue === undefined)
      return refusal('unknown-id', path, `There is no issue "${id}".`, 'Name an issue of these talks.', {
        variant: 'issue',
        id,
      })
    if (!issue.options.some((option) => option.id === pack[id]))
      return refusal(
        'unknown-id',
        path,
        `${issue.label} has no option "${pack[id]}".`,
        `Choose among: ${issue.options.map((option) => option.id).join(', ')}.`,
        {
          variant: 'option',
          issue: id,
          id: pack[id] ?? '',
          ids: issue.options.map((option) => option.id).join(', '),
        },
      )
    if (draft[id]?.status === 'sealed')
      return refusal(
        'sealed-already',
        path,
        `${issue.label} is sealed and in force.`,
        'Leave it out: a sealed issue cannot be reopened.',
        { issue: id },
      )
    if (isShut(shut, id, pack[id] as OptionId))
      return refusal(
        'option-shut',
        path,
        `${issue.label}: ${optionOf(scenario, id, pack[id] as OptionId).label}. It is not open to anybody now.`,
        'Choose another option, or leave the issue out.',
        { issue: id, option: pack[id] as OptionId },
      )
  }
  return null
}
