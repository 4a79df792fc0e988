/** What it means to take up an offer after having refused it. */
import { PRONOUNS, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { partyIn, pronounFor } from './parties.ts'
import { listed } from './phrases.ts'

/** Two sentences: who stands by it and who is asked again, and what would be so. `others`: who else must consent. */
export const takeUpWords = (
  view: PartyView,
  { by, package: pack, forAccordOnly }: Offer,
  others: readonly PartyId[],
): string => {
  const fresh = namedIn(view, pack).filter(({ issue, option }) => {
    const line = view.draft[issue.id]
    return line?.status !== 'sealed' && (line?.option !== option.id || issue.separable)
  })
  const inForce = fresh.filter(({ issue }) => issue.separable && !forAccordOnly.includes(issue.id))
  const labels = (some: typeof fresh): string => listed(some.map(({ issue }) => labelInside(view, issue.id)))
  const initialled = fresh.filter((one) => !inForce.includes(one))
  const brings = [
    ...(inForce.length > 0 ? [`puts ${labels(inForce)} in force at once`] : []),
    ...(initialled.length > 0 ? [`initials ${labels(initialled)} until the accord is signed`] : []),
  ]
  const asked = listed(others.map((id) => partyIn(view, id).name))
  const [only] = others
  const { subject, s } = only !== undefined && others.length === 1 ? pronounFor(view, only) : PRONOUNS.they
  const stands = `${partyIn(view, by).name} still stand${verbEnding(partyIn(view, by))} by it`
  return others.length === 0
    ? `You refused it; ${stands}, and nobody else need be asked. Taken up, it ${listed(brings)}.`
    : `You refused it; ${stands}, and ${asked} must consent again. If ${subject} consent${s}, it ${listed(brings)}.`
}
