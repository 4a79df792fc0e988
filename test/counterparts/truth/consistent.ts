/** Rule 4 of the truth of answers: a party stands by what it has said, and takes into account what it has heard. */
import type { TableEvent } from '../../../src/table/event.ts'
import { draftPackage } from '../../../src/table/state.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'
import { type Package, samePackage } from '../../../src/terms/package.ts'
import { type Check, isAnswered, optionsOf, packageOf, refusedIn, type Step } from './step.ts'

/** By party and issue: what it has accepted and not withdrawn. */
type Consents = Map<PartyId, Map<IssueId, OptionId>>

const consentsOf = (all: Consents, party: PartyId): Map<IssueId, OptionId> => {
  const known = all.get(party) ?? new Map<IssueId, OptionId>()
  all.set(party, known)
  return known
}

const hear = (consents: Consents, { before, events }: Step): void => {
  for (const event of events) {
    if (isAnswered(event) && event.answer.accepted)
      for (const [issue, option] of optionsOf(packageOf(before, event.offer)))
        consentsOf(consents, event.answer.by).set(issue, option)
    // It asks for something else now.
    if (event.type === 'offer.made')
      for (const [issue, option] of optionsOf(event.offer.package))
        if (consentsOf(consents, event.offer.by).get(issue) !== option)
          consentsOf(consents, event.offer.by).delete(issue)
    if (event.type === 'signature.declined') consentsOf(consents, event.by).delete(event.reopens)
  }
}

/** No party calls in the way what it has accepted, has not withdrawn, and may sign for. */
export const standsByYes: Check = (steps) => {
  const consents: Consents = new Map()
  const wrong: string[] = []
  let looked = 0
  for (const step of steps) {
    for (const { by, pack, said, barred } of refusedIn(step))
      for (const issue of said.inTheWay) {
        looked++
        if (consentsOf(consents, by).get(issue) === pack[issue] && !barred.includes(issue))
          wrong.push(`${by} balks at ${issue}: ${pack[issue]}, which it has accepted`)
      }
    hear(consents, step)
  }
  return { wrong, looked }
}

/** Bars of others that everybody has heard of and that still hold. */
interface Heard {
  readonly by: PartyId
  readonly issue: IssueId
  readonly option: OptionId
  readonly draft: Package
}

const barsIn = ({ before }: Step, event: TableEvent): Heard[] => {
  if (!isAnswered(event) || event.answer.accepted) return []
  const { by, tells, waitsFor } = event.answer
  const pack = packageOf(before, event.offer)
  const named = tells?.why === 'mandate' && tells.direction !== undefined ? [tells.direction] : []
  return [...new Set([...named, ...waitsFor.map(({ issue }) => issue)])].flatMap((issue) => {
    const option = pack[issue]
    return option === undefined ? [] : [{ by, issue, option, draft: draftPackage(before.draft) }]
  })
}

/** Events after which what was heard may no longer hold. */
const MOVES_ON = new Set([
  'news.struck',
  'capital.consulted',
  'round.opened',
  'inducement.promised',
  'party.pressed',
])

const offersIn = ({ events }: Step) =>
  events.flatMap((event) => (event.type === 'offer.made' ? [event.offer] : []))

/**
 * Nobody offers, on the floor or in reply, an option that another has just said it may not sign for, with nothing moved since: the same
 * draft, no news, nobody's capital asked, and in the offer nothing new beside it.
 */
export const heedsBars: Check = (steps) => {
  let heard: Heard[] = []
  const wrong: string[] = []
  let looked = 0
  for (const step of steps) {
    const draft = draftPackage(step.before.draft)
    for (const { by, package: pack } of offersIn(step)) {
      looked++
      const known = heard.filter(
        (bar) => bar.by !== by && pack[bar.issue] === bar.option && samePackage(bar.draft, draft),
      )
      const text = { ...draft, ...pack }
      for (const bar of known) {
        // What its capital has ever stated of the option: each of them opens it, met in another text or not.
        const opens = step.before.offers
          .flatMap(({ answers }) => answers)
          .filter(({ by: who }) => who === bar.by)
          .flatMap(({ waitsFor, met }) => [...waitsFor, ...met])
          .some(
            ({ issue, option, restMet, needs }) =>
              issue === bar.issue &&
              option === bar.option &&
              restMet &&
              needs.every((need) => need.options.some((one) => text[need.issue] === one)),
          )
        if (!opens) wrong.push(`${by} offers ${bar.issue}: ${bar.option}, which ${bar.by} may not sign for`)
      }
    }
    // In order: what was said may no longer hold once news has struck, which may be in the same step.
    for (const event of step.events) {
      if (MOVES_ON.has(event.type)) heard = []
      heard.push(...barsIn(step, event))
    }
  }
  return { wrong, looked }
}

/** What changes the draft: after it the same package is another text. */
const REDRAFTS = new Set(['issue.sealed', 'issue.initialled', 'issue.reopened'])

/**
 * Nobody offers what another has refused since the draft last changed, nor what it has refused itself since its own last
 * offer.
 */
export const neverRepeats: Check = (steps) => {
  let refused: { readonly pack: Package; readonly by: PartyId }[] = []
  const wrong: string[] = []
  let looked = 0
  for (const step of steps) {
    for (const { by, package: pack } of offersIn(step)) {
      looked++
      if (refused.some((one) => samePackage(one.pack, pack)))
        wrong.push(`${by} offers again ${JSON.stringify(pack)}`)
      refused = refused.filter((one) => one.by !== by)
    }
    for (const event of step.events)
      if (event.type === 'offer.refused')
        for (const by of event.by) refused.push({ pack: packageOf(step.after, event.offer), by })
    if (step.events.some(({ type }) => REDRAFTS.has(type))) refused = []
  }
  return { wrong, looked }
}
