/** The cable that a capital sends its delegation: the mandate as it is now, in the words of the text's rows. */
import type { EventOf, TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId } from '../terms/ids.ts'
import { CABLES } from '../words/cables/catalog.ts'
import * as texts from '../words/cables/en.ts'
import { issueLabel, optionShort } from './issues.ts'
import { eitherStated } from './mandate.ts'
import { listedTo, toldBy } from './told.ts'

export interface Waiting {
  readonly issue: IssueId
  readonly label: string
  /** Options that a stated condition still closes: “once the wall stands, or once the path is open”. */
  readonly options: readonly { readonly short: string; readonly stated: string }[]
}

export interface CableTold {
  /** What the delegation may sign for since these events, and what it may for as long as the draft stays as it is. */
  readonly allowed: readonly string[]
  readonly waiting: readonly Waiting[]
  /** A summary; empty where the lists say everything. */
  readonly lead: string
  /** All of it but the lead, a line each, as a delegation notes it. */
  readonly note: string
}

/** What is sealed is not traded any more: it makes no difference what else might be signed for there. */
const isOpen = ({ draft }: PartyView, issue: IssueId): boolean => draft[issue]?.status !== 'sealed'

const openIssues = (view: PartyView): PartyView['scenario']['issues'] =>
  view.scenario.issues.filter(({ id }) => isOpen(view, id))

const isWidened = (event: TableEvent): event is EventOf<'mandate.widened'> => event.type === 'mandate.widened'

const widened = (view: PartyView, events: readonly TableEvent[]): readonly string[] =>
  events.filter(isWidened).flatMap((event) => {
    if (!isOpen(view, event.issue)) return []
    const shorts = event.options.map((option) => optionShort(view, event.issue, option))
    return [
      toldBy(view, CABLES)(texts.nowFor, {
        options: listedTo(view, shorts),
        issue: issueLabel(view, event.issue),
      }),
    ]
  })

/** Open without a new mandate, because the draft meets what the capital has stated. */
const openByDraft = (view: PartyView): readonly string[] =>
  openIssues(view).flatMap(({ id, label, options }) =>
    options.flatMap((option) => {
      const mandate = view.own.mandate[id]?.[option.id]
      if (mandate?.status !== 'allowed' || mandate.asLongAs === undefined) return []
      const stated = eitherStated(view, mandate.asLongAs)
      return [toldBy(view, CABLES)(texts.whileDraft, { option: option.short, issue: label, stated })]
    }),
  )

const waitingIn = (view: PartyView): readonly Waiting[] =>
  openIssues(view).flatMap(({ id, label, options }) => {
    const closed = options.flatMap((option) => {
      const mandate = view.own.mandate[id]?.[option.id]
      return mandate?.status === 'closed' && mandate.waitsFor.length > 0
        ? [{ short: option.short, stated: eitherStated(view, mandate.waitsFor) }]
        : []
    })
    return closed.length === 0 ? [] : [{ issue: id, label, options: closed }]
  })

/** `events`: those of the round that the cable is about. */
export const cableTold = (view: PartyView, events: readonly TableEvent[]): CableTold => {
  const allowed = [...widened(view, events), ...openByDraft(view)]
  const waiting = waitingIn(view)
  const say = toldBy(view, CABLES)
  const stands = allowed.length === 0 ? [say(texts.stands)] : []
  const further = waiting.length === 0 ? [] : [say(texts.further, { count: waiting.length })]
  const conditions = waiting.flatMap(({ label, options }) =>
    options.map(({ short, stated }) => say(texts.note, { option: short, issue: label, stated })),
  )
  return {
    allowed,
    waiting,
    lead: [...stands, ...further].join(' '),
    note: [...allowed, ...conditions].join('\n'),
  }
}
