/** A text that reads otherwise, in words: what is short is quoted, of what is long it is said that it changed. */
import { issueOf } from '../scenario/scenario.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import type { Shift } from '../table/shift.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { objectOf, possessiveOf } from './parties.ts'

type TextShift = Extract<Shift, { readonly on: 'text' }>

/** Without the full stop that is written after it. */
const within = (text: string): string => plainText(text).replace(/[.]$/u, '')

const renamed = (from: string | null, to: string, where = ''): string =>
  `“${from}”${where} is now called “${to}”`

const ofIssue = (view: PartyView, issue: IssueId, key: string, { from, to }: TextShift): string =>
  key === 'label'
    ? renamed(from, to)
    : key === 'question'
      ? `What is asked on ${labelInside(view, issue)} is now “${to}”`
      : `What there is to know on ${labelInside(view, issue)} reads otherwise now`

/** What only names the same on the map or on the board is not told apart. */
const ofOption = (
  view: PartyView,
  issue: IssueId,
  option: OptionId,
  key: string,
  { from, to }: TextShift,
): string | null => {
  const on = ` on ${labelInside(view, issue)}`
  if (key === 'label') return renamed(from, to, on)
  if (key === 'short') return `On the board “${from}”${on} is now “${to}”`
  return key === 'treaty'
    ? `The clause for ${optionShort(view, issue, option)}${on} reads otherwise now: ${within(to)}`
    : null
}

const OWN: Readonly<Record<string, (to: string) => string>> = {
  'brief/headline': (to) => `Your brief now begins: ${within(to)}`,
  'brief/text': () => 'Your brief reads otherwise now',
  'brief/adviser': (to) => `Your adviser now says: ${within(to)}`,
  goal: (to) => `Your aim is now: ${within(to)}`,
  'walkAway/batna': () => 'What you would do without a deal reads otherwise now',
}

const ofParty = (
  view: PartyView,
  party: PartyId,
  [kind, issue, ...rest]: readonly string[],
  to: string,
): string | null => {
  if (kind === 'publicBrief')
    return party === view.viewer
      ? 'What everyone may know of you reads otherwise now'
      : `What everyone may know of ${objectOf(view, party)} reads otherwise now`
  if (kind !== 'positions') return OWN[[kind, issue, ...rest].filter(Boolean).join('/')]?.(to) ?? null
  return `${possessiveOf(view, party)} demand on ${labelInside(view, issue as IssueId)} is now put so: ${within(to)}`
}

/** Null for what needs no words of its own. */
export const textShiftWords = (view: PartyView, shift: TextShift): string | null => {
  const [list, id = '', key = '', ...rest] = shift.path.split('/')
  if (list === 'parties') return ofParty(view, id as PartyId, [key, ...rest], shift.to)
  const issue = issueOf(view.scenario, id as IssueId).id
  const [option, text] = rest
  return option === undefined || text === undefined
    ? ofIssue(view, issue, key, shift)
    : ofOption(view, issue, option as OptionId, text, shift)
}
