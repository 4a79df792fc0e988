/** What was seen of a party, written by names; and what a model makes of it, read by names. */
import { choicesOf, type Places, placesOf, SILENT } from '../../../src/bargaining/places.ts'
import { estimatedWorth, type Model } from '../../../src/counterparts/model/model.ts'
import { nothingSeen, type Observed, placeOf, seenOn } from '../../../src/counterparts/model/observed.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'

export interface Shown {
  readonly offers?: readonly Package[]
  readonly replies?: readonly {
    readonly issue: IssueId
    readonly option: OptionId
    readonly took: boolean
    /** Rounds ago. */
    readonly age: number
  }[]
  readonly disclosed?: readonly IssueId[]
}

type Issues = Parameters<typeof placesOf>[0]

/** Issues with nothing said of them but their options: all that a model reads. */
export const bareIssues = (
  issues: readonly { readonly id: IssueId; readonly options: readonly OptionId[] }[],
): Issues =>
  issues.map(({ id, options: [first, ...rest] }) => {
    if (first === undefined) throw new Error('An issue needs an option.')
    return {
      id,
      options: [first, ...rest].map((option) => ({ id: option })),
      statusQuo: first,
      separable: false,
      holds: 0,
    }
  })

const numberOf = ({ issueNumbers }: Places, issue: IssueId): number => issueNumbers.get(issue) ?? SILENT

export const observedOf = (
  issues: Issues,
  opening: Package,
  { offers = [], replies = [], disclosed = [] }: Shown = {},
): Observed => {
  const places = placesOf(issues)
  const since = {
    offers: offers.map((pack) => choicesOf(places, pack)),
    replies: replies.map(({ issue, option, took, age }) => ({
      issue: numberOf(places, issue),
      place: placeOf(places, issue, option),
      took,
      round: -age,
    })),
  }
  const before = nothingSeen(places, 'south' as PartyId, choicesOf(places, opening))
  return seenOn(before, { round: 0, since, said: [], disclosed })
}

type Values = Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>

export const named = ({ places, shares, likings }: Model) => ({
  weights: Object.fromEntries(places.issues.map((issue, number) => [issue, shares[number] ?? 0])) as Readonly<
    Record<IssueId, number>
  >,
  values: Object.fromEntries(
    places.issues.map((issue, number) => [
      issue,
      Object.fromEntries(
        (places.options[number] ?? []).map((option, choice) => [
          option,
          likings[(places.offsets[number] ?? 0) + choice] ?? 0,
        ]),
      ),
    ]),
  ) as Values,
})

export const estimateOf = (model: Model, pack: Package): number =>
  estimatedWorth(model, choicesOf(model.places, pack))
