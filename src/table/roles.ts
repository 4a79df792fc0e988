/** Roles and place of a view's viewer. Both are public, so that every view has them for every party. */
import type { Party } from '../scenario/scenario.ts'
import type { PartyView } from './view.ts'

export const hasRole = (
  { viewer, scenario }: Pick<PartyView, 'viewer' | 'scenario'>,
  role: Party['roles'][number],
): boolean => scenario.parties.some(({ id, roles }) => id === viewer && roles.includes(role))

/** Whether the party sits beside the table. */
export const isBesideTable = ({ viewer, scenario }: Pick<PartyView, 'viewer' | 'scenario'>): boolean =>
  scenario.parties.some(({ id, besideTable }) => id === viewer && besideTable)
