/** Conditions that a capital has stated, by place: what a text must contain for an option to be open. */
import { type Choices, choiceOf, type Places, SILENT } from '../bargaining/places.ts'
import type { NeededBits } from '../bargaining/searchChoices.ts'
import type { WaitsFor } from '../table/offer.ts'

export interface PlacedCondition {
  /** Every one of these issues at one of its options. */
  readonly needs: readonly NeededBits[]
  /** Whether the rest of the condition holds already; if not, no text meets it yet. */
  readonly restMet: boolean
}

/** All that was stated of one option: each of them opens it. */
export interface PlacedConditions {
  readonly each: readonly PlacedCondition[]
  /** What must stand beside the option, one way for each condition that a text can meet. */
  readonly ways: readonly (readonly NeededBits[])[]
}

export const NO_CONDITIONS: PlacedConditions = { each: [], ways: [] }

const placeCondition = (places: Places, { needs, restMet }: WaitsFor): PlacedCondition => ({
  restMet,
  needs: needs.map(({ issue: id, options }) => {
    const issue = places.issueNumbers.get(id) ?? SILENT
    return { issue, mask: options.reduce((mask, option) => mask | (1 << choiceOf(places, issue, option)), 0) }
  }),
})

export const placeConditions = (places: Places, stated: readonly WaitsFor[]): PlacedConditions => {
  const each = stated.map((one) => placeCondition(places, one))
  return { each, ways: each.filter(({ restMet }) => restMet).map(({ needs }) => needs) }
}

export const isMetByChoices = ({ needs, restMet }: PlacedCondition, text: Choices): boolean => {
  if (!restMet) return false
  for (let k = 0; k < needs.length; k++) {
    const need = needs[k]
    const choice = need === undefined ? SILENT : (text[need.issue] ?? SILENT)
    if (need === undefined || choice === SILENT || (need.mask & (1 << choice)) === 0) return false
  }
  return true
}

export const isAnyMet = ({ each }: PlacedConditions, text: Choices): boolean => {
  for (let k = 0; k < each.length; k++) {
    const condition = each[k]
    if (condition !== undefined && isMetByChoices(condition, text)) return true
  }
  return false
}
