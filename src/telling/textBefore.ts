/**
 * The text as it stood just before an event, derived from the record, so that the words for an offer stay true later.
 */
import { sittingOf } from '../scenario/scenario.ts'
import type { DraftLine, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

export interface TextBefore {
  readonly agreed: Readonly<Partial<Record<IssueId, Pick<DraftLine, 'option' | 'status'>>>>
  /** The latest offer that still stood. */
  readonly onTable: Offer | null
}

type Seen = Pick<PartyView, 'scenario' | 'sitting' | 'record'>

/** `index` is the event's own count. Offers fall when the draft changes and when a round closes. */
export const textBefore = ({ scenario, sitting, record }: Seen, index: number): TextBefore => {
  const agreed: Partial<Record<IssueId, Pick<DraftLine, 'option' | 'status'>>> = {}
  const settle = (issue: IssueId, option: OptionId | undefined, status: DraftLine['status']): void => {
    if (option !== undefined) agreed[issue] = { option, status }
  }
  const { sealed } = sittingOf(scenario, sitting)
  for (const issue of issuesIn(sealed)) settle(issue, sealed[issue], 'sealed')
  let onTable: Offer | null = null
  for (const event of record) {
    if (event.index >= index) break
    if (event.type === 'offer.made') onTable = event.offer
    if (event.type === 'offer.accepted' || event.type === 'round.closed') onTable = null
    if (event.type === 'issue.sealed') settle(event.issue, event.option, 'sealed')
    if (event.type === 'issue.initialled') settle(event.issue, event.option, 'initialled')
    if (event.type === 'options.changed') {
      if (event.fell !== null) delete agreed[event.issue]
      if (onTable !== null && event.offers.includes(onTable.number)) onTable = null
    }
    if (event.type === 'issue.reopened') {
      delete agreed[event.issue]
      onTable = null
    }
  }
  return { agreed, onTable }
}

/** Its agreed options as a package. */
export const agreedBefore = (view: Seen, index: number): Package =>
  Object.fromEntries(
    Object.entries(textBefore(view, index).agreed).flatMap(([issue, line]) =>
      line === undefined ? [] : [[issue, line.option]],
    ),
  ) as Package
