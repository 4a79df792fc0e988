/** The draft: what is sealed and in force, and what is initialled until the accord is signed. */
import { issueOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn, leaveOut } from '../terms/package.ts'
import { voteOn } from './deciding.ts'
import type { Draft, DraftLine, Offer, Wording } from './offer.ts'
import { moveEveryonesPatience } from './patience.ts'
import { happen } from './record.ts'
import { roundNow, type Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

export const isDraftComplete = (setting: Setting, state: TableState): boolean =>
  setting.scenario.issues.every((issue) => state.draft[issue.id] !== undefined)

type Issues = Pick<Scenario, 'issues'>

const statusIn = (scenario: Issues, { forAccordOnly }: Wording, issue: IssueId): DraftLine['status'] =>
  issueOf(scenario, issue).separable && !forAccordOnly.includes(issue) ? 'sealed' : 'initialled'

/** Issues on which accepting the offer would change the draft. Sealing what was only initialled is a change too. */
export const changedBy = (scenario: Issues, draft: Draft, offer: Wording): readonly IssueId[] =>
  issuesIn(offer.package).filter((issue) => {
    const line = draft[issue]
    return (
      line === undefined ||
      line.option !== offer.package[issue] ||
      (line.status === 'initialled' && statusIn(scenario, offer, issue) === 'sealed')
    )
  })

const settleIssue = (setting: Setting, before: TableState, offer: Offer, issue: IssueId): TableState => {
  const option = offer.package[issue]
  if (option === undefined) return before
  const status = statusIn(setting.scenario, offer, issue)
  const old = before.draft[issue]
  const reopened =
    old !== undefined && old.option !== option
      ? happen(setting, before, { type: 'issue.reopened', issue, by: offer.by })
      : before
  const line: DraftLine = { option, status, round: roundNow(setting, before).id, turn: before.turn }
  return happen(
    setting,
    withChange(reopened, {
      draft: { ...reopened.draft, [issue]: line },
      settled: [...new Set([...reopened.settled, issue])],
    }),
    { type: status === 'sealed' ? 'issue.sealed' : 'issue.initialled', issue, option },
  )
}

/**
 * The offer is agreed: it goes into the draft, all other standing offers fall, and patience rises a little, but for those
 * who were outvoted.
 */
export const settle = (
  setting: Setting,
  before: TableState,
  offer: Offer,
  outvoted: readonly PartyId[],
): TableState => {
  const changed = changedBy(setting.scenario, before.draft, offer)
  const sealed = changed.filter((issue) => statusIn(setting.scenario, offer, issue) === 'sealed')
  const accepted = happen(setting, before, {
    type: 'offer.accepted',
    offer: offer.number,
    sealed,
    initialled: changed.filter((issue) => !sealed.includes(issue)),
    ...voteOn(setting, before, outvoted),
  })
  const drafted = changed.reduce((state, issue) => settleIssue(setting, state, offer, issue), accepted)
  const state = withChange(drafted, { standing: {} })
  return changed.length === 0
    ? state
    : moveEveryonesPatience(setting, state, setting.scenario.rules.settled, outvoted)
}

/** Removes an initialled issue from the draft. */
export const reopen = (setting: Setting, before: TableState, issue: IssueId, by: PartyId): TableState => {
  const draft = leaveOut(before.draft, (id) => id === issue)
  return happen(
    setting,
    withChange(before, {
      draft,
      standing: {},
      reopened: [...before.reopened, issue],
      settled: before.settled.filter((id) => id !== issue),
    }),
    { type: 'issue.reopened', issue, by },
  )
}
