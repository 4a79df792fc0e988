/** What a party has accepted and not withdrawn: an option that it took is not in its way as such. */
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'

/**
 * The viewer's, by issue, the latest that it accepted in plenary. It withdraws by asking for something else there, or by
 * declining to sign and naming the issue.
 */
export const consentsOf = ({ viewer, record, offers }: PartyView): ReadonlyMap<IssueId, OptionId> => {
  const consents = new Map<IssueId, OptionId>()
  for (const event of record)
    if (event.type === 'offer.answered' && event.answer.by === viewer && event.answer.accepted) {
      const pack = offers[event.offer - 1]?.package ?? {}
      for (const issue of issuesIn(pack)) {
        const option = pack[issue]
        if (option !== undefined) consents.set(issue, option)
      }
    } else if (event.type === 'offer.made' && event.offer.by === viewer) {
      for (const issue of issuesIn(event.offer.package))
        if (event.offer.package[issue] !== consents.get(issue)) consents.delete(issue)
    } else if (event.type === 'signature.declined' && event.by === viewer) consents.delete(event.reopens)
  return consents
}
