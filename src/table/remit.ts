/**
 * The part of a delegation's mandate that never changes, by option: red lines, what it may sign for from the start, and
 * the widenings by which its capital might open the rest. Needed at every move for every option of an offer, and so
 * computed once for each seat.
 */
import type { Party } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { perSeat } from './kept.ts'
import type { WaitsFor } from './offer.ts'
import { partyInSetting, type Setting } from './setting.ts'
import type { Mandate } from './view.ts'

type Widening = NonNullable<Party['mandate'][IssueId]>['widening'][number]

/** A widening of the mandate that would open an option. */
export interface Way {
  readonly widening: Widening
  /** Place of the widening in the scenario's list for its issue. */
  readonly place: number
  /** Those of its conditions that nothing agreed at the table can meet. */
  readonly rest: Widening['when']
  /** The stated condition, by whether `rest` holds. */
  readonly waitsFor: { readonly met: WaitsFor; readonly unmet: WaitsFor }
}

/** An option's place in one party's mandate before anything has happened. */
export interface Remit {
  readonly issue: IssueId
  readonly option: OptionId
  readonly redLine: boolean
  /**
   * Open from the start. Where the scenario says nothing of an issue, the delegation may sign for whatever crosses no
   * red line.
   */
  readonly given: boolean
  readonly ways: readonly Way[]
  /** The answer for as long as the capital has neither widened the mandate nor named a condition for it. */
  readonly atFirst: Mandate
}

const wayTo = (issue: IssueId, option: OptionId, widening: Widening, place: number): Way => {
  const waitsFor = {
    issue,
    option,
    stated: widening.stated,
    needs: widening.when.flatMap((condition) =>
      condition.type === 'agreed' ? [{ issue: condition.issue, options: condition.options }] : [],
    ),
  }
  return {
    widening,
    place,
    rest: widening.when.filter((condition) => condition.type !== 'agreed'),
    waitsFor: { met: { ...waitsFor, restMet: true }, unmet: { ...waitsFor, restMet: false } },
  }
}

const RED_LINE: Mandate = { status: 'redLine' }
export const ALLOWED: Mandate = { status: 'allowed' }
export const SHUT: Mandate = { status: 'shut' }
const closed = (mayOpen: boolean): Mandate => ({ status: 'closed', waitsFor: [], mayOpen })

const redLinesOf = (party: Party): ReadonlySet<string> =>
  new Set(party.redLines.flatMap(({ issue, options }) => options.map((option) => `${issue} ${option}`)))

/** By issue and option, in the scenario's order. */
export const remitsOf = perSeat((setting, id): ReadonlyMap<IssueId, ReadonlyMap<OptionId, Remit>> => {
  const party = partyInSetting(setting, id)
  const redLines = redLinesOf(party)
  return new Map(
    setting.scenario.issues.map((issue) => {
      const mandate = party.mandate[issue.id]
      const remits = issue.options.map((option): [OptionId, Remit] => {
        const redLine = redLines.has(`${issue.id} ${option.id}`)
        const given = !redLine && (mandate === undefined || mandate.allowed.includes(option.id))
        const ways = (mandate?.widening ?? []).flatMap((widening, place) =>
          widening.options.includes(option.id) ? [wayTo(issue.id, option.id, widening, place)] : [],
        )
        const remit = {
          issue: issue.id,
          option: option.id,
          redLine,
          given,
          ways,
          atFirst: redLine ? RED_LINE : given ? ALLOWED : closed(ways.length > 0),
        }
        return [option.id, remit]
      })
      return [issue.id, new Map(remits)]
    }),
  )
})

export const remitOf = (setting: Setting, party: PartyId, issue: IssueId, option: OptionId): Remit => {
  const remit = remitsOf(setting, party).get(issue)?.get(option)
  if (remit === undefined) throw new Error(`No option "${option}" on an issue "${issue}".`)
  return remit
}

/** The options that a widening opens besides those that are open anyway or crossed by a red line. */
export interface Widenable {
  readonly issue: IssueId
  readonly widening: Widening
  readonly place: number
  readonly options: readonly { readonly remit: Remit; readonly way: Way }[]
}

/** In the scenario's order. */
export const widenablesOf = perSeat((setting, party): readonly Widenable[] =>
  setting.scenario.issues.flatMap(({ id: issue }) =>
    (partyInSetting(setting, party).mandate[issue]?.widening ?? []).map((widening, place) => ({
      issue,
      widening,
      place,
      options: widening.options.flatMap((option) => {
        const remit = remitOf(setting, party, issue, option)
        const way = remit.ways.find((one) => one.place === place)
        return remit.redLine || remit.given || way === undefined ? [] : [{ remit, way }]
      }),
    })),
  ),
)
