/** What a party makes of another, by place: how much each issue matters to it, and how it likes each option. */
import { type Choices, type Figures, noughts, type Places, SILENT } from '../../bargaining/places.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Observed } from './observed.ts'

export interface Model {
  readonly party: PartyId
  readonly places: Places
  /** By issue, shares that sum to 1. */
  readonly shares: Readonly<Figures>
  /** By place, 0 to 1. */
  readonly likings: Readonly<Figures>
  /** By place, the points of 100 that the party is thought to see in an option. */
  readonly estimates: Readonly<Figures>
}

/** Makes a model of one party from what was seen of it. */
export type Modelling = (observed: Observed) => Model

export const modelOf = (
  { party, places }: Pick<Observed, 'party' | 'places'>,
  shares: Readonly<Figures>,
  likings: Readonly<Figures>,
): Model => {
  const { offsets } = places
  const estimates = noughts(likings.length)
  for (let issue = 0; issue < shares.length; issue++) {
    const points = 100 * (shares[issue] ?? 0)
    for (let place = offsets[issue] ?? 0; place < (offsets[issue + 1] ?? 0); place++)
      estimates[place] = points * (likings[place] ?? 0)
  }
  return { party, places, shares, likings, estimates }
}

/** Points that the party is thought to see in a text; issues left out add nothing. */
export const estimatedWorth = ({ places: { offsets }, estimates }: Model, text: Choices): number => {
  let sum = 0
  for (let issue = 0; issue < text.length; issue++) {
    const choice = text[issue] ?? SILENT
    if (choice !== SILENT) sum += estimates[(offsets[issue] ?? 0) + choice] ?? 0
  }
  return sum
}
