/**
 * An offer compared with the text as it stood when it was made: what it changes of what is agreed, and how it differs
 * from the offer then on the table. Not with what its maker asked for earlier.
 */
import type { Issue, Option } from '../scenario/scenario.ts'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import { namedIn, optionShort } from './issues.ts'
import { subjectOf } from './parties.ts'
import { counted, listed } from './phrases.ts'
import { type TextBefore, textBefore } from './textBefore.ts'

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

const onThe = ({ issue, option }: Named): string => `${option.short} on ${issue.label}`

/** The first two by name, the rest as a number. */
const together = (named: readonly Named[]): string => {
  const [first] = named
  return first !== undefined && named.length > 2
    ? `${onThe(first)} and ${counted(named.length - 1, 'more issue')}`
    : listed(named.map(onThe))
}

/** Whether its maker's last offer before it named the same option for each of these. */
const isHeldTo = (view: PartyView, offer: Offer, named: readonly Named[]): boolean => {
  const last = view.offers.findLast((each) => each.by === offer.by && each.number < offer.number)
  return last !== undefined && named.every(({ issue, option }) => last.package[issue.id] === option.id)
}

/** What is to be added to a row's option; empty where nothing is. */
const notesOn = (view: PartyView, before: TextBefore, offer: Offer, named: Named): readonly string[] => {
  const { issue, option } = named
  const notes: string[] = []
  const relation = relationTo(before, offer, named)
  const agreed = before.agreed[issue.id]?.option
  const lying = before.onTable?.package[issue.id]
  if (relation === 'asAgreed') notes.push('as agreed')
  if (relation === 'seals') notes.push('initialled so far; in force at once if all accept')
  if (relation === 'reopens' && agreed !== undefined)
    notes.push(`reopens what is agreed: ${optionShort(view, issue.id, agreed)}`)
  if (relation === 'new' && before.onTable !== null && lying !== undefined)
    notes.push(
      lying === option.id
        ? `as in offer ${before.onTable.number}`
        : `offer ${before.onTable.number}: ${optionShort(view, issue.id, lying)}`,
    )
  if (offer.forAccordOnly.includes(issue.id)) notes.push('for the accord only')
  return notes
}

/** `index`: the event's count in the record. */
export const tellOffer = (view: PartyView, offer: Offer, index: number): OfferTold => {
  const before = textBefore(view, index)
  const named = namedIn(view, offer.package)
  const of = (relation: Relation): readonly Named[] =>
    named.filter((each) => relationTo(before, offer, each) === relation)
  const says = (verb: string): string =>
    offer.by === view.viewer ? `You ${verb}` : `${capitalised(verb)}${subjectOf(view, offer.by).s}`
  const sentences: string[] = []
  const fresh = of('new')
  if (fresh.length > 0)
    sentences.push(
      `${isHeldTo(view, offer, fresh) ? `${says('hold')} to` : says('propose')} ${together(fresh)}.`,
    )
  const seals = of('seals').map(({ issue }) => issue.label)
  if (seals.length > 0) sentences.push(`${says('propose')} to put ${listed(seals)} in force at once.`)
  const reopened = of('reopens').map(({ issue }) => issue.label)
  if (reopened.length > 0) sentences.push(`${says('propose')} to reopen ${listed(reopened)}.`)
  const rows = named.map((each) => ({ ...each, notes: notesOn(view, before, offer, each) }))
  const isAllSaid = named.length <= 2 && rows.every(({ notes }) => notes.length === 0)
  return {
    sentence: sentences.join(' '),
    details: isAllSaid
      ? []
      : rows.map(
          ({ issue, option, notes }) =>
            `${issue.label}: ${option.short}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
        ),
  }
}
