/** Whose consent a text needs besides its maker's, and what each is asked for. */
import type { PartyView, PublicParty } from '../table/view.ts'
import { namedIn } from '../telling/issues.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

export interface Asked {
  readonly party: PublicParty
  /** A principal signs whatever is agreed. */
  readonly signs: boolean
  /** Options of the text that need its underwriting. */
  readonly underwrites: readonly { readonly issue: IssueId; readonly option: OptionId }[]
}

/** In the scenario's order. */
export const askedOf = (view: PartyView, pack: Package, maker: PartyView['viewer']): readonly Asked[] => {
  const named = namedIn(view, pack)
  return view.scenario.parties
    .filter(({ id }) => id !== maker)
    .map((party) => ({
      party,
      signs: party.roles.includes('principal'),
      underwrites: named
        .filter(({ option }) => option.underwriters.includes(party.id))
        .map(({ issue, option }) => ({ issue: issue.id, option: option.id })),
    }))
    .filter(({ signs, underwrites }) => signs || underwrites.length > 0)
}
