/** What it means to take up an offer after having refused it. */
import { PRONOUNS } from '../scenario/vocabulary/grammar.ts'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { nameInside, partyIn, pronounFor, thirdPerson } from './parties.ts'
import { listedTo, toldBy } from './told.ts'

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
  const say = toldBy(view, ANSWERING)
  const labels = (some: typeof fresh): string =>
    listedTo(
      view,
      some.map(({ issue }) => say(texts.label, { issue: labelInside(view, issue.id) })),
    )
  const sealed = labels(inForce)
  const issues = labels(fresh.filter((one) => !inForce.includes(one)))
  const brings =
    sealed === ''
      ? issues && say(texts.initials, { issues })
      : issues === ''
        ? say(texts.putsInForce, { issues: sealed })
        : say(texts.putsAndInitials, { sealed, issues })
  const maker = partyIn(view, by)
  // English calls it by its name alone.
  const stands = {
    ...thirdPerson(maker),
    ...(say.language === 'en' ? { who: maker.name } : { who: nameInside(maker) }),
  }
  const then = (sentence: string): string => (brings === '' ? '' : ` ${sentence}`)
  const [only] = others
  if (only === undefined) return `${say(texts.standsAlone, stands)}${then(say(texts.takenUp, { brings }))}`
  const asked = listedTo(
    view,
    others.map((id) => partyIn(view, id).name),
  )
  const { subject: they, s } = others.length === 1 ? pronounFor(view, only) : PRONOUNS.they
  const whom = { askedPerson: others.length === 1 ? thirdPerson(partyIn(view, only)).person : 'many' }
  return `${say(texts.standsAsked, { ...stands, ...whom, asked })}${then(say(texts.ifConsents, { they, s, brings }))}`
}
