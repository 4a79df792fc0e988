/** A draft that meets the conditions that a party has named, as far as the viewer may sign for that. */
import { choicesOf, placesOf } from '../bargaining/places.ts'
import { barredIn, placeMandate } from '../counterparts/mandate.ts'
import type { WaitsFor } from '../table/offer.ts'
import { draftPackage } from '../table/state.ts'
import type { PartyView } from '../table/view.ts'
import { isMet } from '../table/withinMandate.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { heardOf } from './heard.ts'
import { worthInHand } from './worthInHand.ts'

export interface NotFilled {
  readonly wait: WaitsFor
  /** The issue that prevents it; null where no text can meet it yet. */
  readonly issue: IssueId | null
  readonly why: 'notByText' | 'offAgenda' | 'sealed' | 'mandate' | 'otherCondition'
}

export interface Filled {
  readonly package: Package
  readonly notFilled: readonly NotFilled[]
}

const worthTo = ({ own }: PartyView, issue: IssueId, option: OptionId): number =>
  (own.sheet.points[issue]?.[option] ?? 0) - (own.discounts[issue]?.[option] ?? 0)

const isBarred = (view: PartyView, pack: Package): boolean => {
  const places = placesOf(view.scenario.issues)
  const text = layPackage(draftPackage(view.draft), pack)
  const mandate = placeMandate(places, view.own.mandate)
  return barredIn(mandate, choicesOf(places, pack), choicesOf(places, text)).length > 0
}

type Step = { readonly pack: Package } | ({ readonly pack: null } & Omit<NotFilled, 'wait'>)

/** `pack` with one more need met, by the option that is worth most to the viewer; or why that cannot be. */
const withNeed = (view: PartyView, pack: Package, { issue, options }: WaitsFor['needs'][number]): Step => {
  const agreed = view.draft[issue]
  const now = pack[issue] ?? agreed?.option
  const not = (why: NotFilled['why']): Step => ({ pack: null, issue, why })
  if (now !== undefined && options.includes(now)) return { pack }
  if (pack[issue] !== undefined) return not('otherCondition')
  if (agreed?.status === 'sealed') return not('sealed')
  if (!view.round.agenda.includes(issue)) return not('offAgenda')
  const best = [...options]
    .sort((a, b) => worthTo(view, issue, b) - worthTo(view, issue, a))
    .map((option): Package => ({ ...pack, [issue]: option }))
    .find((candidate) => !isBarred(view, candidate))
  return best === undefined ? not('mandate') : { pack: best }
}

/** `pack` with all needs of a condition met, without breaking those that were met before; or what prevents it. */
const withCondition = (
  view: PartyView,
  pack: Package,
  { needs, restMet }: Pick<WaitsFor, 'needs' | 'restMet'>,
  met: readonly WaitsFor[],
): Step => {
  if (!restMet) return { pack: null, issue: null, why: 'notByText' }
  let filled = pack
  for (const need of needs) {
    const step = withNeed(view, filled, need)
    if (step.pack === null) return step
    filled = step.pack
  }
  const text = layPackage(draftPackage(view.draft), filled)
  const [first] = needs
  return met.every((wait) => isMet(wait, text))
    ? { pack: filled }
    : { pack: null, issue: first?.issue ?? null, why: 'otherCondition' }
}

/**
 * A party's named conditions that the agreed text leaves open, for options that it does not contain already. A party that
 * a mediator has asked names them all: an option worth no more to the viewer than what the party asks for is left out.
 */
const openConditions = (view: PartyView, party: PartyId): readonly WaitsFor[] => {
  const agreed = draftPackage(view.draft)
  const isOfUse = ({ issue, option }: WaitsFor): boolean => {
    const asked = view.asks[party]?.[issue]
    return asked === undefined || worthTo(view, issue, option) > worthTo(view, issue, asked)
  }
  return heardOf(view, party)
    .conditions.map(({ wait }) => wait)
    .filter(
      (wait) =>
        view.draft[wait.issue]?.status !== 'sealed' &&
        agreed[wait.issue] !== wait.option &&
        isOfUse(wait) &&
        !isMet(wait, agreed),
    )
}

/** With the option for which the condition was named, since that may itself open what is needed; else without. */
const withWish = (view: PartyView, pack: Package, wait: WaitsFor, met: readonly WaitsFor[]): Step => {
  const named = { issue: wait.issue, options: [wait.option] }
  const whole = withCondition(view, pack, { ...wait, needs: [named, ...wait.needs] }, met)
  return whole.pack === null ? withCondition(view, pack, wait, met) : whole
}

/** Of several ways to open one issue, the one worth most to the viewer; or why the first cannot be met. */
const bestWay = (view: PartyView, pack: Package, ways: readonly WaitsFor[], met: readonly WaitsFor[]) => {
  const tried = ways.map((wait) => ({ wait, step: withWish(view, pack, wait, met) }))
  const filled = tried.flatMap(({ wait, step }) =>
    step.pack === null ? [] : [{ wait, pack: step.pack, worth: worthInHand(view, step.pack, []).draft }],
  )
  const [best] = filled.sort((a, b) => b.worth - a.worth)
  return best ?? tried[0]
}

/**
 * Meets one condition for each issue for which the party has named some; a condition that cannot be met wholly adds
 * nothing. The option for which a condition was named is added where the viewer may sign for it, because the party said
 * that it would look at that. Null where the viewer has heard of no condition.
 */
export const beginWith = (view: PartyView, party: PartyId): Filled | null => {
  const open = openConditions(view, party)
  if (open.length === 0) return null
  let pack: Package = {}
  const notFilled: NotFilled[] = []
  const met: WaitsFor[] = []
  for (const issue of new Set(open.map((wait) => wait.issue))) {
    const ways = open.filter((wait) => wait.issue === issue)
    const way = bestWay(view, pack, ways, met)
    if (way === undefined) continue
    if ('worth' in way) {
      pack = way.pack
      met.push(way.wait)
    } else if (way.step.pack === null)
      notFilled.push({ wait: way.wait, issue: way.step.issue, why: way.step.why })
  }
  return { package: pack, notFilled }
}

export const isAnythingFilled = ({ package: pack }: Filled): boolean => issuesIn(pack).length > 0
