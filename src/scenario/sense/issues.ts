/** What holds of the issues themselves, whoever sits at the table. */
import { type Finding, quoted } from '../finding.ts'
import { LIMITS } from '../limits.ts'
import type { Scenario } from '../scenario.ts'
import { own } from './loose.ts'

export const holdsAndLapses = ({ issues }: Pick<Scenario, 'issues'>): Finding[] =>
  issues.flatMap((issue, index): Finding[] => {
    const key = issue.holds > 0 ? 'holds' : issue.lapses ? 'lapses' : undefined
    if (issue.separable || key === undefined) return []
    return [
      {
        code: 'holds-not-separable',
        path: ['issues', index, key],
        message: `Issue ${quoted(issue.id)} is not separable, so “${key}” means nothing on it.`,
        hint: `Remove "${key}", or write "separable": true.`,
        fixes: [
          {
            title: 'Write "separable": true',
            changes: [{ do: 'set', path: ['issues', index, 'separable'], value: true }],
            sure: false,
          },
          {
            title: `Remove "${key}"`,
            changes: [{ do: 'remove', path: ['issues', index, key] }],
            sure: false,
          },
        ],
      },
    ]
  })

export const outcomes = ({ issues }: Pick<Scenario, 'issues'>): Finding[] => {
  const count = issues.reduce((product, issue) => product * issue.options.length, 1)
  if (count <= LIMITS.outcomes) return []
  return [
    {
      code: 'too-many-outcomes',
      path: ['issues'],
      message: `The options make ${count.toLocaleString('en')} complete packages; ${LIMITS.outcomes.toLocaleString('en')} are allowed.`,
      hint: 'Leave out an issue or some options.',
    },
  ]
}

export const verification = ({ issues, rules }: Pick<Scenario, 'issues' | 'rules'>): Finding[] => {
  const issue = issues.find((one) => one.id === rules.verification?.issue)
  return (issue?.options ?? [])
    .filter((option) => own(rules.verification?.keeps, option.id) === undefined)
    .map((option) => ({
      code: 'missing-value',
      path: ['rules', 'verification', 'keeps', option.id],
      message: `Verification does not say how much distrust is left under option ${quoted(option.id)}.`,
      hint: 'Add a number from 0 (none) to 1 (all of it).',
      misses: { kind: 'option', id: option.id, issue: issue?.id ?? '' },
    }))
}
