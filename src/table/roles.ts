/** The roles of whoever looks at a view. Roles are public, so that every view says them of every party. */
import type { Party } from '../scenario/scenario.ts'
import type { PartyView } from './view.ts'

export const hasRole = (
  { viewer, scenario }: Pick<PartyView, 'viewer' | 'scenario'>,
  role: Party['roles'][number],
): boolean => scenario.parties.some(({ id, roles }) => id === viewer && roles.includes(role))
