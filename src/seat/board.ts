/** The text as a board: what each row shows, from the view that may be shown and the viewer's own draft. */
import { choicesOf, placesOf } from '../bargaining/places.ts'
import { barAt, placeMandate } from '../counterparts/mandate.ts'
import type { Issue, Option } from '../scenario/scenario.ts'
import type { DraftLine } from '../table/offer.ts'
import { draftPackage } from '../table/state.ts'
import type { Mandate, PartyView, PublicParty } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'

export interface OptionState {
  readonly option: Option
  readonly place: number
  /** Whose last ask it is. */
  readonly askedBy: readonly PublicParty[]
  readonly standing: boolean
  readonly drafted: boolean
  /** 0 to 100: this option's value to the viewer on this issue alone. */
  readonly value: number
  readonly mandate: Mandate
  /** Closed by itself, but open in the draft or in the offer on the table, which meets a stated condition. */
  readonly opened: boolean
}

export interface RowState {
  readonly issue: Issue
  readonly options: readonly OptionState[]
  readonly drafted: OptionId | null
  readonly agreed: DraftLine | null
  /**
   * The option that the offer on the table would put in place of an initialled one; null where it leaves that alone.
   */
  readonly reopened: OptionId | null
  /** Between the principals' last asks, as places; null where fewer than two ask. */
  readonly gap: { readonly from: number; readonly to: number } | null
  /** A fingerprint of everything that the row shows: rows of one issue with the same text need not be drawn again. */
  readonly looks: string
}

const ALLOWED: Mandate = { status: 'allowed' }

/** The share of the issue's weight that an option brings, less what distrust takes off it. */
const shareOf = (view: PartyView, issue: IssueId, option: OptionId): number => {
  const weight = view.own.sheet.weights[issue] ?? 0
  if (weight === 0) return 0
  const points = view.own.sheet.points[issue]?.[option] ?? 0
  const lost = view.own.discounts[issue]?.[option] ?? 0
  return Math.max(0, Math.min(100, (100 * (points - lost)) / weight))
}

export const rowState = (view: PartyView, issue: Issue, drafted: Package): RowState => {
  const agreed = view.draft[issue.id] ?? null
  const isPrincipal = (party: PublicParty) => party.roles.includes('principal')
  const offered = view.onTable?.package[issue.id]
  const isReopened = agreed?.status === 'initialled' && offered !== undefined && offered !== agreed.option
  const asked = (party: PublicParty): OptionId | undefined => {
    if (agreed === null || !isPrincipal(party)) return view.asks[party.id]?.[issue.id]
    return isReopened && view.onTable?.by === party.id ? offered : agreed.option
  }
  const standing = agreed === null || isReopened ? offered : undefined
  const places = placesOf(view.scenario.issues)
  const mandate = placeMandate(places, view.own.mandate)
  const agreedText = draftPackage(view.draft)
  const text = choicesOf(places, layPackage(agreedText, drafted))
  const textOnTable = choicesOf(places, layPackage(agreedText, view.onTable?.package ?? {}))
  const start = places.offsets[places.issueNumbers.get(issue.id) ?? 0] ?? 0
  const options = issue.options.map(
    (option, place): OptionState => ({
      option,
      place,
      askedBy: view.scenario.parties.filter((party) => asked(party) === option.id),
      standing: standing === option.id,
      drafted: drafted[issue.id] === option.id,
      value: shareOf(view, issue.id, option.id),
      mandate: view.own.mandate[issue.id]?.[option.id] ?? ALLOWED,
      opened:
        view.own.mandate[issue.id]?.[option.id]?.status === 'closed' &&
        (barAt(mandate, start + place, text) === null ||
          (standing === option.id && barAt(mandate, start + place, textOnTable) === null)),
    }),
  )
  const asking = options.filter((each) => each.askedBy.some(isPrincipal)).map((each) => each.place)
  return {
    issue,
    options,
    drafted: drafted[issue.id] ?? null,
    agreed,
    reopened: isReopened ? offered : null,
    gap: asking.length === 0 ? null : { from: Math.min(...asking), to: Math.max(...asking) },
    looks: looksOf(options, agreed),
  }
}

const looksOf = (options: readonly OptionState[], agreed: DraftLine | null): string =>
  JSON.stringify([
    agreed?.status,
    options.map(({ askedBy, standing, drafted, opened, value, mandate }) => [
      askedBy.map((party) => party.id),
      standing,
      drafted,
      opened,
      Math.round(value),
      mandate.status === 'closed' ? mandate.waitsFor.map((wait) => wait.stated) : mandate.status,
      mandate.status === 'closed' && mandate.mayOpen,
    ]),
  ])

/** Steps between the principals' last asks. */
export const stepsApart = (row: RowState): number => (row.gap === null ? 0 : row.gap.to - row.gap.from)
