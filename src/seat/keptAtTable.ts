/** What was kept of a person as far as it fits the table: what names a party or row that is not there is left out. */
import type { AdviceGiven, Mind } from '../session/desk/mind.ts'
import type { PartyView } from '../table/view.ts'
import type { Card } from '../telling/consequences.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'

export const keptAtTable = (mind: Mind, { scenario }: PartyView): Mind => {
  const hasParty = (id: PartyId) => scenario.parties.some((party) => party.id === id)
  const hasIssue = (id: IssueId) => scenario.issues.some((issue) => issue.id === id)
  const fitsCard = ({ party, issue }: Card) => hasParty(party) && (issue === null || hasIssue(issue))
  const fitsGiven = ({ advice }: AdviceGiven) =>
    scenario.issues.filter(({ id, options }) => options.some((option) => option.id === advice.package[id]))
      .length === issuesIn(advice.package).length &&
    advice.estimates.every(
      ({ party, inTheWay, reason }) =>
        hasParty(party) && inTheWay.every(hasIssue) && (!('issue' in reason) || hasIssue(reason.issue)),
    )
  const cards = mind.cards.filter(fitsCard)
  const given = mind.given !== null && fitsGiven(mind.given) ? mind.given : null
  return cards.length === mind.cards.length && given === mind.given ? mind : { ...mind, cards, given }
}
