/** What this delegation may sign for in a given text, and what it knows that others may not. */
import { type Choices, type Places, SILENT } from '../bargaining/places.ts'
import type { WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { type Conditions, isAnyMet, NO_CONDITIONS, placeConditions } from './conditions.ts'

/** Whether a text (with the draft under it) holds everything that a stated condition still needs. */
export const meets = (condition: WaitsFor, text: Package): boolean =>
  condition.restMet &&
  condition.needs.every(({ issue, options }) => {
    const option = text[issue]
    return option !== undefined && options.includes(option)
  })

export type Bar = 'mandate' | 'redLine'

/**
 * What bars this party from signing an option in a text, if anything does. A closed option opens only if its capital has
 * stated a condition for it and the text, laid over the draft, meets that; one that the draft has opened closes again in
 * a text that takes the condition away.
 */
export const barOn = (
  own: Pick<PartyView['own'], 'mandate'>,
  issue: IssueId,
  option: OptionId,
  text: Package,
): Bar | null => {
  const mandate = own.mandate[issue]?.[option]
  switch (mandate?.status) {
    case 'allowed':
      return mandate.asLongAs === undefined || mandate.asLongAs.some((one) => meets(one, text))
        ? null
        : 'mandate'
    case 'redLine':
      return 'redLine'
    case 'closed':
      return mandate.waitsFor.some((one) => one.option === option && meets(one, text)) ? null : 'mandate'
    case undefined:
      return 'mandate'
  }
}

export interface Barred {
  readonly issue: IssueId
  readonly option: OptionId
  readonly why: Bar
}

/** Every option of a package that this party may not sign for in the text that the package would make. */
export const barredIn = (own: Pick<PartyView['own'], 'mandate'>, pack: Package, text: Package): Barred[] =>
  issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    if (option === undefined) return []
    const why = barOn(own, issue, option, text)
    return why === null ? [] : [{ issue, option, why }]
  })

/** The mandate by place. */
export interface PlacedMandate {
  readonly places: Places
  /** Why the option is barred, unless one of its conditions is met; null for one that is open whatever the text. */
  readonly bars: readonly (Bar | null)[]
  readonly conditions: readonly Conditions[]
  /** Whether the conditions are of an option that is closed now, and not of one that they keep open. */
  readonly closed: readonly boolean[]
}

const placeMandate = (places: Places, mandate: PartyView['own']['mandate']): PlacedMandate => {
  const bars: (Bar | null)[] = []
  const conditions: Conditions[] = []
  const closed: boolean[] = []
  for (const [number, issue] of places.issues.entries())
    for (const option of places.options[number] ?? []) {
      const one = mandate[issue]?.[option]
      const stated = one?.status === 'allowed' ? one.asLongAs : one?.status === 'closed' ? one.waitsFor : []
      bars.push(one?.status === 'redLine' ? 'redLine' : stated === undefined ? null : 'mandate')
      conditions.push(
        stated === undefined || stated.length === 0 ? NO_CONDITIONS : placeConditions(places, stated),
      )
      closed.push(one?.status === 'closed')
    }
  return { places, bars, conditions, closed }
}

const placed = new WeakMap<PartyView['own']['mandate'], PlacedMandate>()

export const placedMandate = (places: Places, mandate: PartyView['own']['mandate']): PlacedMandate => {
  const before = placed.get(mandate)
  if (before?.places === places) return before
  const made = placeMandate(places, mandate)
  placed.set(mandate, made)
  return made
}

/** `barOn` by place. */
export const barAt = ({ bars, conditions }: PlacedMandate, place: number, text: Choices): Bar | null => {
  const bar = bars[place] ?? null
  return bar === null || isAnyMet(conditions[place] ?? NO_CONDITIONS, text) ? null : bar
}

/** Whether nothing that `pack` names is barred in `text`. */
export const isFree = (mandate: PlacedMandate, pack: Choices, text: Choices): boolean => {
  const { offsets } = mandate.places
  for (let issue = 0; issue < pack.length; issue++) {
    const choice = pack[issue] ?? SILENT
    if (choice !== SILENT && barAt(mandate, (offsets[issue] ?? 0) + choice, text) !== null) return false
  }
  return true
}
