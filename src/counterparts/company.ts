import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Who else counts for a seat. The same for every view of a scenario. */
export interface Company {
  readonly principals: readonly PartyId[]
  /** Those among the rest who must consent to some options. */
  readonly underwriters: readonly PartyId[]
}

const companies = new WeakMap<PartyView['scenario'], Map<PartyId, Company>>()

export const companyOf = ({ scenario, viewer }: PartyView): Company => {
  const known = companies.get(scenario) ?? new Map<PartyId, Company>()
  companies.set(scenario, known)
  const before = known.get(viewer)
  if (before !== undefined) return before
  const rest = scenario.parties.filter(({ id }) => id !== viewer)
  const company = {
    principals: rest.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id),
    underwriters: rest
      .filter(({ roles }) => !roles.includes('principal') && roles.includes('underwriter'))
      .map(({ id }) => id),
  }
  known.set(viewer, company)
  return company
}
