/** The roles and the place of whoever looks at a view. Both are public, so that every view says them of every party. */
import type { Party } from '../scenario/scenario.ts'
import type { PartyView } from './view.ts'

export const hasRole = (
  { viewer, scenario }: Pick<PartyView, 'viewer' | 'scenario'>,
  role: Party['roles'][number],
): boolean => scenario.parties.some(({ id, roles }) => id === viewer && roles.includes(role))

/** Whether it has no place at the table. */
export const isBesideTable = ({ viewer, scenario }: Pick<PartyView, 'viewer' | 'scenario'>): boolean =>
  scenario.parties.some(({ id, besideTable }) => id === viewer && besideTable)
