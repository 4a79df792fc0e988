/**
 * Whether a refusal says of itself what is so, as far as the party's own numbers and mandate decide it. What it hopes for
 * is its own affair: nobody can refute "belowHope".
 */
import { issueOf } from '../../scenario/scenario.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { layPackage, type Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { isRedLine, outsideMandate } from '../mandate.ts'
import type { Tells } from '../offer.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { draftPackage, type TableState } from '../state.ts'
import { accordWorthNow, noDealNow } from '../worthNow.ts'

/** Whether another option on this issue alone, short of its red lines, would make the text worth more to the party. */
const wouldHelp = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  text: Package,
  issue: IssueId,
): boolean => {
  if (state.draft[issue]?.status === 'sealed') return false
  const worth = accordWorthNow(setting, state, party, text)
  return issueOf(setting.scenario, issue).options.some(
    ({ id }) =>
      !isRedLine(setting, party, issue, id) &&
      accordWorthNow(setting, state, party, { ...text, [issue]: id }) > worth,
  )
}

/** `pack` is what was offered or floated; it is weighed as laid on the draft. */
export const judgeTells = (
  setting: Setting,
  state: TableState,
  party: PartyId,
  pack: Package,
  tells: Tells,
): Problem | null => {
  const { why, direction } = tells
  const barred = outsideMandate(setting, state, party, pack)
  const text = layPackage(draftPackage(state.draft), pack)
  if (
    why === 'belowNoDeal' &&
    accordWorthNow(setting, state, party, text) >= noDealNow(setting, state, party)
  )
    return refusal(
      'not-below-no-deal',
      '/tells/why',
      'As a whole this text is worth no less to you than leaving now.',
      'Say that it is less than you hope for, or give no reason.',
    )
  if (why === 'mandate' && barred.length === 0)
    return refusal(
      'not-barred',
      '/tells/why',
      'Your mandate holds everything in this text.',
      'Say what it is worth to you, or give no reason.',
    )
  if (direction === undefined) return null
  if (!setting.scenario.issues.some(({ id }) => id === direction))
    return refusal(
      'unknown-id',
      '/tells/direction',
      `There is no issue "${direction}".`,
      'Name an issue of these talks.',
    )
  const helps =
    why === 'mandate' ? barred.includes(direction) : wouldHelp(setting, state, party, text, direction)
  return helps
    ? null
    : refusal(
        'would-not-help',
        '/tells/direction',
        why === 'mandate'
          ? `Your mandate does not stop at ${issueOf(setting.scenario, direction).label}.`
          : `No other option on ${issueOf(setting.scenario, direction).label} would make this text worth more to you.`,
        'Name an issue that would, or none.',
      )
}

/** A copy that holds nothing but what is known. */
export const copyOfTells = ({ why, direction }: Tells): Tells => ({
  why,
  ...(direction === undefined ? {} : { direction }),
})
