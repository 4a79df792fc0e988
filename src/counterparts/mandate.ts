/** What this delegation may sign for in a given text, by place, and what it knows of the others' limits. */
import { type Choices, type Places, SILENT } from '../bargaining/places.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { isAnyMet, NO_CONDITIONS, type PlacedConditions, placeConditions } from './conditions.ts'

export type Bar = 'mandate' | 'redLine' | 'shut'

export interface Barred {
  readonly issue: IssueId
  readonly option: OptionId
  readonly why: Bar
}

export interface PlacedMandate {
  readonly places: Places
  /** Why the option is barred, unless one of its conditions is met; null for one that is open whatever the text. */
  readonly bars: readonly (Bar | null)[]
  readonly conditions: readonly PlacedConditions[]
  /** Whether the conditions are of an option that is closed now, and not of one that they keep open. */
  readonly closed: readonly boolean[]
  /** Options that the capital may open without having said when. */
  readonly unknown: readonly Pick<Barred, 'issue' | 'option'>[]
}

export const placeMandate = (places: Places, mandate: PartyView['own']['mandate']): PlacedMandate => {
  const bars: (Bar | null)[] = []
  const conditions: PlacedConditions[] = []
  const closed: boolean[] = []
  const unknown: Pick<Barred, 'issue' | 'option'>[] = []
  for (let number = 0; number < places.issues.length; number++) {
    const issue = places.issues[number] as IssueId
    const onIssue = mandate[issue]
    for (const option of places.options[number] ?? []) {
      const one = onIssue?.[option]
      const stated = one?.status === 'allowed' ? one.asLongAs : one?.status === 'closed' ? one.waitsFor : []
      bars.push(
        one?.status === 'redLine' || one?.status === 'shut'
          ? one.status
          : stated === undefined
            ? null
            : 'mandate',
      )
      conditions.push(
        stated === undefined || stated.length === 0 ? NO_CONDITIONS : placeConditions(places, stated),
      )
      closed.push(one?.status === 'closed')
      if (one?.status === 'closed' && one.mayOpen && one.waitsFor.length === 0)
        unknown.push({ issue, option })
    }
  }
  return { places, bars, conditions, closed, unknown }
}

/**
 * What bars this party from signing the option at a place in a text, if anything does. A closed option opens only if its
 * capital has stated a condition for it and the text, laid over the draft, meets that; one that the draft has opened
 * closes again in a text that takes the condition away.
 */
export const barAt = ({ bars, conditions }: PlacedMandate, place: number, text: Choices): Bar | null => {
  const bar = bars[place] ?? null
  return bar === null || isAnyMet(conditions[place] ?? NO_CONDITIONS, text) ? null : bar
}

/** Whether some text would open the option at a place, as far as the capital has said. */
export const isOpenSomehow = ({ bars, conditions }: PlacedMandate, place: number): boolean =>
  bars[place] === null || (conditions[place]?.ways.length ?? 0) > 0

/** Whether the pack names an option that is open to nobody now. */
export const namesShut = ({ bars, places: { offsets } }: PlacedMandate, pack: Choices): boolean =>
  pack.some((choice, issue) => choice !== SILENT && bars[(offsets[issue] ?? 0) + choice] === 'shut')

/** Whether nothing that `pack` names is barred in `text`. */
export const isFree = (mandate: PlacedMandate, pack: Choices, text: Choices): boolean => {
  const { offsets } = mandate.places
  for (let issue = 0; issue < pack.length; issue++) {
    const choice = pack[issue] ?? SILENT
    if (choice !== SILENT && barAt(mandate, (offsets[issue] ?? 0) + choice, text) !== null) return false
  }
  return true
}

/** Every option that `pack` names and this party may not sign for in `text`, in the issues' order. */
export const barredIn = (mandate: PlacedMandate, pack: Choices, text: Choices): Barred[] => {
  const { issues, options, offsets } = mandate.places
  const barred: Barred[] = []
  for (let number = 0; number < pack.length; number++) {
    const choice = pack[number] ?? SILENT
    if (choice === SILENT) continue
    const why = barAt(mandate, (offsets[number] ?? 0) + choice, text)
    const issue = issues[number]
    const option = options[number]?.[choice]
    if (why !== null && issue !== undefined && option !== undefined) barred.push({ issue, option, why })
  }
  return barred
}
