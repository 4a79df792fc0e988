/** Says plainly why a delegation may not sign for something. */
import { issueOf, optionOf } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { isRedLine, outsideMandate, statedFor } from '../mandate.ts'
import { refusal } from '../refusal.ts'
import { partyIn, type Setting } from '../setting.ts'
import type { TableState } from '../state.ts'

/** `pathOf` tells which key of the move holds the option on an issue. */
export const judgeMandate = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  pack: Package,
  pathOf: (issue: string) => string,
): Problem | null => {
  const issue = outsideMandate(setting, state, party, pack)[0]
  const option = issue === undefined ? undefined : pack[issue]
  if (issue === undefined || option === undefined) return null
  const { capital } = partyIn(setting, party)
  const what = `${issueOf(setting.scenario, issue).label}: ${optionOf(setting.scenario, issue, option).label}`
  if (isRedLine(setting, party, issue, option))
    return refusal(
      'red-line',
      pathOf(issue),
      `${what}. No government in ${capital} would ever allow it.`,
      'Choose another option, or leave the issue out.',
    )
  const stated = statedFor(setting, state, party, issue, option).map((one) => one.stated)
  return refusal(
    'outside-mandate',
    pathOf(issue),
    `${what}. ${capital} has not allowed it yet.`,
    stated.length > 0
      ? `${capital} would look at it ${stated.join(', or ')}.`
      : 'Choose another option, or ask the capital what it waits for.',
  )
}
