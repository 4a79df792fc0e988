/** The problem that says why a delegation may not sign for something. */

import { issueOf, optionOf, partyOf } from '../../scenario/scenario.ts'
import { hasOrHave, verbEnding } from '../../scenario/vocabulary/grammar.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { refusal } from '../refusal.ts'
import type { Known } from '../view.ts'
import { isRedLine, outsideMandate, statedFor } from '../withinMandate.ts'

/** `pathOf` returns the key of the move that holds the option on an issue. */
export const judgeMandate = (
  view: Known,
  pack: Package,
  pathOf: (issue: string) => string,
): Problem | null => {
  const issue = outsideMandate(view, pack)[0]
  const option = issue === undefined ? undefined : pack[issue]
  if (issue === undefined || option === undefined) return null
  const { scenario, viewer } = view
  const capital = capitalised(partyOf(scenario, viewer).capital)
  const { capital: word } = scenario.vocabulary
  const what = `${issueOf(scenario, issue).label}: ${optionOf(scenario, issue, option).label}`
  if (isRedLine(view, issue, option))
    return refusal(
      'red-line',
      pathOf(issue),
      `${what}. ${capital} will never allow it.`,
      'Choose another option, or leave the issue out.',
      { issue, option },
    )
  const stated = statedFor(view, issue, option).map((one) => one.stated)
  return refusal(
    'outside-mandate',
    pathOf(issue),
    `${what}. ${capital} ${hasOrHave(word)} not allowed it yet.`,
    stated.length > 0
      ? `${capital} would look at it ${stated.join(', or ')}.`
      : `Choose another option, or ask what ${capital} wait${verbEnding(word)} for.`,
    { issue, option, ...(stated.length > 0 ? { variant: 'stated', stated: stated.join(', or ') } : {}) },
  )
}
