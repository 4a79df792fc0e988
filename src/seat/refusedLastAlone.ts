/** Who stands between all others and a text: the one party that refused the last offer which anybody refused. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'

/** Null where several refused it, or nothing was refused yet. */
export const refusedLastAlone = ({ record }: Pick<PartyView, 'record'>): PartyId | null => {
  const last = record.findLast((event) => event.type === 'offer.refused')
  if (last?.type !== 'offer.refused' || last.by.length !== 1) return null
  return last.by[0] ?? null
}
