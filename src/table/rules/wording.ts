/** What may be written into an offer, whether it is made on the floor or in reply to another. */
import { issueOf } from '../../scenario/scenario.ts'
import { issuesIn } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { changedBy } from '../draft.ts'
import type { Wording } from '../offer.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { judgeMandate } from './mandateProblem.ts'
import { judgePackage, packagePath } from './package.ts'

/** `within` is the JSON Pointer of the key that holds the wording; '' for the move itself. */
export const judgeWording = (view: Known, wording: Wording, within = ''): Problem | null => {
  const wrong = judgePackage(view, wording.package, within)
  if (wrong !== null) return wrong
  const { scenario, draft, round } = view
  const off = issuesIn(wording.package).find((issue) => !round.agenda.includes(issue))
  if (off !== undefined)
    return refusal(
      'off-agenda',
      packagePath(off, within),
      `${issueOf(scenario, off).label} is not on this round’s agenda.`,
      'Leave it out until a round takes it up.',
      { issue: off },
    )
  for (const [index, issue] of wording.forAccordOnly.entries()) {
    const path = `${within}/forAccordOnly/${index}`
    if (!issuesIn(wording.package).includes(issue))
      return refusal(
        'not-in-package',
        path,
        `"${issue}" is not in this offer.`,
        'Mark only what you offer.',
        { variant: 'marked', id: issue },
      )
    if (!issueOf(scenario, issue).separable)
      return refusal(
        'not-separable',
        path,
        `${issueOf(scenario, issue).label} comes into force with the accord anyway.`,
        'Only a separable issue can be kept for the accord.',
        { issue },
      )
  }
  if (changedBy(scenario, draft, wording).length === 0)
    return refusal(
      'nothing-new',
      `${within}/package`,
      'All of this is in the draft already.',
      'Name at least one option that would change the draft.',
    )
  return judgeMandate(view, wording.package, (issue) => packagePath(issue, within))
}
