/** Of whom a seat may know something. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Other parties with something to know about, principals first, in the scenario's order. */
export const partiesKnown = (view: Pick<PartyView, 'viewer' | 'scenario'>): readonly PartyId[] => {
  const others = view.scenario.parties.filter(({ id }) => id !== view.viewer)
  const isPrincipal = ({ roles }: (typeof others)[number]): boolean => roles.includes('principal')
  return [...others.filter(isPrincipal), ...others.filter((party) => !isPrincipal(party))].map(({ id }) => id)
}
