import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** The other parties by their part in consent. The same for every view of a scenario. */
export interface Company {
  /** The principals first, then the underwriters, then the rest. */
  readonly all: readonly PartyId[]
  readonly principals: readonly PartyId[]
  /** Those among the rest who must consent to some options. */
  readonly underwriters: readonly PartyId[]
}

export const companyOf = ({ scenario, viewer }: Pick<PartyView, 'scenario' | 'viewer'>): Company => {
  const rest = scenario.parties.filter(({ id }) => id !== viewer)
  const principals = rest.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id)
  const underwriters = rest
    .filter(({ roles }) => !roles.includes('principal') && roles.includes('underwriter'))
    .map(({ id }) => id)
  const all = new Set([...principals, ...underwriters, ...rest.map(({ id }) => id)])
  return { all: [...all], principals, underwriters }
}
