/**
 * Whether the reason of a refusal is true, as far as the party's own numbers and mandate decide it. `belowHope` is
 * accepted always: what a party hopes for is known to itself alone.
 */
import { issueOf } from '../../scenario/scenario.ts'
import type { IssueId } from '../../terms/ids.ts'
import { layPackage, type Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Tells } from '../offer.ts'
import { refusal } from '../refusal.ts'
import { draftPackage } from '../state.ts'
import type { Known } from '../view.ts'
import { isRedLine, outsideMandate } from '../withinMandate.ts'
import { accordWorth } from '../worthNow.ts'

/** Whether another option on this issue alone, short of its red lines, would make the text worth more to the party. */
const wouldHelp = (view: Known, text: Package, issue: IssueId): boolean => {
  const { scenario, draft, own } = view
  if (draft[issue]?.status === 'sealed') return false
  const worth = accordWorth(scenario, own, text)
  return issueOf(scenario, issue).options.some(
    ({ id }) => !isRedLine(view, issue, id) && accordWorth(scenario, own, { ...text, [issue]: id }) > worth,
  )
}

/** `pack` is what was offered or floated; it is weighed as laid on the draft. */
export const judgeTells = (view: Known, pack: Package, tells: Tells): Problem | null => {
  const { scenario, draft, own } = view
  const { why, direction } = tells
  const barred = why === 'mandate' ? outsideMandate(view, pack) : []
  const text = layPackage(draftPackage(draft), pack)
  if (why === 'belowNoDeal' && accordWorth(scenario, own, text) >= own.noDeal)
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
  if (!scenario.issues.some(({ id }) => id === direction))
    return refusal(
      'unknown-id',
      '/tells/direction',
      `There is no issue "${direction}".`,
      'Name an issue of these talks.',
      { variant: 'issue', id: direction },
    )
  const helps = why === 'mandate' ? barred.includes(direction) : wouldHelp(view, text, direction)
  return helps
    ? null
    : refusal(
        'would-not-help',
        '/tells/direction',
        why === 'mandate'
          ? `Your mandate does not stop at ${issueOf(scenario, direction).label}.`
          : `No other option on ${issueOf(scenario, direction).label} would make this text worth more to you.`,
        'Name an issue that would, or none.',
        { variant: why === 'mandate' ? 'mandate' : 'worth', issue: direction },
      )
}

/** A copy with the known keys only. */
export const copyOfTells = ({ why, direction }: Tells): Tells => ({
  why,
  ...(direction === undefined ? {} : { direction }),
})
