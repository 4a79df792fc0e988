/**
 * What a seat knows before anything has been said: the same in every game of a scenario, and reused from game to game.
 */
import { choiceOf, type Places, placesOf, silentOn } from '../bargaining/places.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { type Company, companyOf } from './company.ts'
import { nothingSeen, type Observed } from './model/observed.ts'

export interface StartingKnowledge {
  readonly viewer: PartyId
  readonly scenario: PartyView['scenario']
  readonly places: Places
  readonly company: Company
  /** Other parties as known from their opening positions alone. */
  readonly strangers: ReadonlyMap<PartyId, Observed>
}

const stranger = ({ parties }: PartyView['scenario'], places: Places, party: PartyId): Observed => {
  const opening = parties.find(({ id }) => id === party)?.opening
  return nothingSeen(
    places,
    party,
    opening === undefined
      ? silentOn(places.issues.length)
      : places.issues.map((id, issue) => choiceOf(places, issue, opening[id]?.option)),
  )
}

/** `before` where it is of the same seat and scenario. */
export const startingKnowledgeOf = (view: PartyView, before: StartingKnowledge | null): StartingKnowledge => {
  const { viewer, scenario } = view
  if (before?.viewer === viewer && before.scenario === scenario) return before
  const places = placesOf(scenario.issues)
  const company = companyOf(view)
  return {
    viewer,
    scenario,
    places,
    company,
    strangers: new Map(company.all.map((party) => [party, stranger(scenario, places, party)])),
  }
}
