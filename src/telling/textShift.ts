/** A text that reads otherwise, in words: what is short is quoted, of what is long it is said that it changed. */
import { issueOf } from '../scenario/scenario.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import type { Shift } from '../table/shift.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { CARD_WORDS } from '../words/cards/catalog.ts'
import * as texts from '../words/cards/en.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { partyIn, possessiveOf, subjectOf, whomOf } from './parties.ts'
import { toldBy } from './told.ts'

/** The seat that something has moved something for. */
export type SeatMoved = Pick<PartyView, 'scenario' | 'viewer'>

type TextShift = Extract<Shift, { readonly on: 'text' }>

/** Without the full stop that is written after it. */
const within = (text: string): string => plainText(text).replace(/[.]$/u, '')

const ofIssue = (view: SeatMoved, issue: IssueId, key: string, { from, to }: TextShift): string => {
  const say = toldBy(view, CARD_WORDS)
  if (key === 'label') return say(texts.renamed, { from: from ?? '', to })
  const on = { issue: labelInside(view, issue) }
  return key === 'question' ? say(texts.askedNow, { ...on, to }) : say(texts.knownNow, on)
}

/** What only names the same on the map or on the board is not told apart. */
const ofOption = (
  view: SeatMoved,
  issue: IssueId,
  option: OptionId,
  key: string,
  { from, to }: TextShift,
): string | null => {
  const say = toldBy(view, CARD_WORDS)
  const on = { issue: labelInside(view, issue) }
  if (key === 'label') return say(texts.renamedOn, { ...on, from: from ?? '', to })
  if (key === 'short') return say(texts.shortOn, { ...on, from: from ?? '', to })
  return key === 'treaty'
    ? say(texts.clauseNow, { ...on, option: optionShort(view, issue, option), text: within(to) })
    : null
}

const ofOwn = (view: SeatMoved, key: string, to: string): string | null => {
  const say = toldBy(view, CARD_WORDS)
  switch (key) {
    case 'brief/headline':
      return say(texts.briefBegins, { text: within(to) })
    case 'brief/text':
      return say(texts.briefNow)
    case 'brief/adviser':
      return say(texts.adviserNow, { text: within(to) })
    case 'goal':
      return say(texts.aimNow, { text: within(to) })
    case 'walkAway/batna':
      return say(texts.withoutDealNow)
    default:
      return null
  }
}

const ofParty = (
  view: SeatMoved,
  party: PartyId,
  [kind, issue, ...rest]: readonly string[],
  to: string,
): string | null => {
  const say = toldBy(view, CARD_WORDS)
  if (kind === 'publicBrief') return say(texts.publicNow, whomOf(view, party))
  if (kind !== 'positions') return ofOwn(view, [kind, issue, ...rest].filter(Boolean).join('/'), to)
  return say(texts.demandNow, {
    ...{ ...subjectOf(view, party), name: partyIn(view, party).name },
    whose: possessiveOf(view, party),
    issue: labelInside(view, issue as IssueId),
    text: within(to),
  })
}

/** Null for what needs no words of its own. */
export const textShiftWords = (view: SeatMoved, shift: TextShift): string | null => {
  const [list, id = '', key = '', ...rest] = shift.path.split('/')
  if (list === 'parties') return ofParty(view, id as PartyId, [key, ...rest], shift.to)
  const issue = issueOf(view.scenario, id as IssueId).id
  const [option, text] = rest
  return option === undefined || text === undefined
    ? ofIssue(view, issue, key, shift)
    : ofOption(view, issue, option as OptionId, text, shift)
}
