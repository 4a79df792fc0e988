/**
 * An offer compared with the text as it stood when it was made: what it changes of what is agreed, and how it differs
 * from the offer then on the table. Not with what its maker asked for earlier.
 */
import type { Issue, Option } from '../scenario/scenario.ts'
import type { Offer } from '../table/offer.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import { namedIn, optionShort } from './issues.ts'
import type { Listener } from './listener.ts'
import { subjectOf } from './parties.ts'
import { type TextBefore, textBefore } from './textBefore.ts'
import { listedTo, toldBy } from './told.ts'

export interface OfferTold {
  readonly sentence: string
  /** A line an issue, where there is more to say than the sentence says. */
  readonly details: readonly string[]
}

interface Named {
  readonly issue: Issue
  readonly option: Option
}

/** `new`: the issue was not agreed. `seals`: initialled at this option, and now to be in force at once. */
type Relation = 'new' | 'asAgreed' | 'seals' | 'reopens'

const relationTo = ({ agreed }: TextBefore, offer: Offer, { issue, option }: Named): Relation => {
  const line = agreed[issue.id]
  if (line === undefined) return 'new'
  if (line.option !== option.id) return 'reopens'
  const wouldSeal = issue.separable && !offer.forAccordOnly.includes(issue.id)
  return wouldSeal && line.status === 'initialled' ? 'seals' : 'asAgreed'
}

/** The first two by name, the rest as a number. */
const together = (view: Listener, named: readonly Named[]): string => {
  const say = toldBy(view, RECORD)
  const onThe = ({ issue, option }: Named): string =>
    say(texts.optionOn, { option: option.short, issue: issue.label })
  const [first] = named
  return first !== undefined && named.length > 2
    ? say(texts.andMore, { first: onThe(first), count: named.length - 1 })
    : listedTo(view, named.map(onThe))
}

/** Whether its maker's last offer before it named the same option for each of these. */
const isHeldTo = (view: Listener, offer: Offer, named: readonly Named[]): boolean => {
  const last = view.offers.findLast((each) => each.by === offer.by && each.number < offer.number)
  return last !== undefined && named.every(({ issue, option }) => last.package[issue.id] === option.id)
}

/** What is to be added to a row's option; empty where nothing is. */
const notesOn = (view: Listener, before: TextBefore, offer: Offer, named: Named): readonly string[] => {
  const { issue, option } = named
  const say = toldBy(view, RECORD)
  const notes: string[] = []
  const relation = relationTo(before, offer, named)
  const agreed = before.agreed[issue.id]?.option
  const lying = before.onTable?.package[issue.id]
  if (relation === 'asAgreed') notes.push(say(texts.asAgreed))
  if (relation === 'seals') notes.push(say(texts.sealsIf))
  if (relation === 'reopens' && agreed !== undefined)
    notes.push(say(texts.reopensAgreed, { option: optionShort(view, issue.id, agreed) }))
  if (relation === 'new' && before.onTable !== null && lying !== undefined)
    notes.push(
      lying === option.id
        ? say(texts.asInOffer, { offer: before.onTable.number })
        : say(texts.inOffer, { offer: before.onTable.number, option: optionShort(view, issue.id, lying) }),
    )
  if (offer.forAccordOnly.includes(issue.id)) notes.push(say(texts.accordOnly))
  return notes
}

/** `index`: the event's count in the record. */
export const tellOffer = (view: Listener, offer: Offer, index: number): OfferTold => {
  const before = textBefore(view, index)
  const named = namedIn(view, offer.package)
  const of = (relation: Relation): readonly Named[] =>
    named.filter((each) => relationTo(before, offer, each) === relation)
  const say = toldBy(view, RECORD)
  const { s, person } = subjectOf(view, offer.by)
  const isOwn = offer.by === view.viewer
  const holds = { holds: isOwn ? 'You hold' : `Hold${s}`, person }
  const proposes = { proposes: isOwn ? 'You propose' : `Propose${s}`, person }
  const sentences: string[] = []
  const fresh = of('new')
  if (fresh.length > 0) {
    const items = together(view, fresh)
    sentences.push(
      isHeldTo(view, offer, fresh)
        ? say(texts.holdsTo, { ...holds, items })
        : say(texts.proposesItems, { ...proposes, items }),
    )
  }
  const labels = (relation: Relation) =>
    listedTo(
      view,
      of(relation).map(({ issue }) => issue.label),
    )
  const seals = labels('seals')
  if (seals !== '') sentences.push(say(texts.proposesForce, { ...proposes, issues: seals }))
  const reopened = labels('reopens')
  if (reopened !== '') sentences.push(say(texts.proposesReopen, { ...proposes, issues: reopened }))
  const rows = named.map((each) => ({ ...each, notes: notesOn(view, before, offer, each) }))
  const isAllSaid = named.length <= 2 && rows.every(({ notes }) => notes.length === 0)
  return {
    sentence: sentences.join(' '),
    details: isAllSaid
      ? []
      : rows.map(({ issue: { label: issue }, option: { short: option }, notes }) =>
          notes.length === 0
            ? say(texts.issueLine, { issue, option })
            : say(texts.issueNoted, { issue, option, notes: notes.join('; ') }),
        ),
  }
}
