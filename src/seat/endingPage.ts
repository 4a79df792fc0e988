/** What the page shows where talks end without a signed accord: what stays in force, and what does not. */
import { optionOf } from '../scenario/scenario.ts'
import type { End } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Attention } from './attention.ts'
import { isEndingShown } from './signingShown.ts'

interface EndedArticle {
  readonly issue: IssueId
  readonly label: string
  /** The clause where it is in force, else the option's name. */
  readonly words: string
}

export interface EndingPage {
  readonly view: PartyView
  readonly end: Exclude<End, 'signed'>
  /** Who left the table; null where nobody did. */
  readonly walked: PartyId | null
  readonly inForce: readonly EndedArticle[]
  /** Sealed, but ended by the break-off. */
  readonly lapsed: readonly EndedArticle[]
  /** Initialled, and not signed. */
  readonly unsigned: readonly EndedArticle[]
  /** In points: what the viewer has now, and how much of it comes of what is in force. */
  readonly noDeal: number
  readonly sealedGain: number
  /** What it lost as the one who left; 0 where another did or nobody. */
  readonly leftCost: number
}

/** `view`: one in which the talks have ended. */
export const endingOf = (view: PartyView): EndingPage | null => {
  const end = view.end?.end
  if (end === undefined || end === 'signed') return null
  const walkedAway = view.record.findLast((event) => event.type === 'party.walkedAway')
  const isBrokenOff = walkedAway !== undefined
  const settled = view.scenario.issues.flatMap((issue) => {
    const line = view.draft[issue.id]
    if (line === undefined) return []
    const option = optionOf(view.scenario, issue.id, line.option)
    const kind =
      line.status === 'initialled' ? 'unsigned' : isBrokenOff && issue.lapses ? 'lapsed' : 'inForce'
    const words = kind === 'inForce' ? option.treaty : option.label
    return [{ kind, article: { issue: issue.id, label: issue.label, words } }]
  })
  const those = (kind: string) => settled.flatMap((one) => (one.kind === kind ? [one.article] : []))
  return {
    view,
    end,
    walked: walkedAway?.type === 'party.walkedAway' ? walkedAway.by : null,
    inForce: those('inForce'),
    lapsed: those('lapsed'),
    unsigned: those('unsigned'),
    noDeal: view.own.noDeal,
    sealedGain: view.own.noDeal - view.own.reservationValue,
    leftCost:
      (walkedAway?.type === 'party.walkedAway' && walkedAway.by === view.viewer) ||
      view.left.includes(view.viewer)
        ? view.scenario.rules.walkCost
        : 0,
  }
}

/** The page once the end has been told. */
export const endingPage = (
  attention: Pick<Attention, 'shown' | 'telling' | 'moments' | 'step'>,
): EndingPage | null =>
  attention.telling !== null && isEndingShown(attention) ? endingOf(attention.telling) : null
