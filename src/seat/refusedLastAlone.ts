/** The one party that refused the last refused offer. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Null where several refused it, or nothing was refused yet. */
export const refusedLastAlone = ({ record }: Pick<PartyView, 'record'>): PartyId | null => {
  const last = record.findLast((event) => event.type === 'offer.refused')
  if (last?.type !== 'offer.refused' || last.by.length !== 1) return null
  return last.by[0] ?? null
}
