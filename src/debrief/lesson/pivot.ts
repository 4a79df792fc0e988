/** The turning point of the game: what the lesson is about, when anything was refused that could have led further. */
import { outcomeOf } from '../../bargaining/domain.ts'
import { crossedOutcomes } from '../../bargaining/worths.ts'
import { draftPackage } from '../../table/state.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { type Account, couldBeAgreed, lessWorths, noDealsThen, worthsThen } from '../account.ts'
import { worthsAt } from '../closing.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import type { ClaimOf, RefusedOffer } from './claims.ts'
import { changesOf, offerMade, packOfRow } from './steps.ts'

/** Points. Figures are given to one decimal, so a smaller difference is none. */
const NOTICED = 0.05

export const refusedOffer = ({ offer, answer, at }: ExplainedRefusal): RefusedOffer => ({
  offer: offer.number,
  at,
  by: offer.by,
  refusedBy: answer.by,
})

/** Those that concern the people at the table, where any sat there. */
export const ofConcern = (
  { people }: Account,
  refusals: readonly ExplainedRefusal[],
): readonly ExplainedRefusal[] => {
  const own = refusals.filter(({ offer, answer }) => people.includes(offer.by) || people.includes(answer.by))
  return own.length > 0 ? own : refusals
}

export const isWholePackage = ({ books }: Account, text: Package): boolean =>
  issuesIn(text).length === books.scenario.issues.length

/**
 * The refused offer by which every principal would have gained most at once, by whoever gains least: as it was, else with
 * one row changed. Laid over the accord where one was signed; without one only an offer that was a whole text counts. Null
 * where there is none.
 */
export const betterOffer = (account: Account): ClaimOf<'better'> | null => {
  const { books, domain, refusals } = account
  const signed = books.end.end === 'signed' ? draftPackage(books.draft) : null
  const reference =
    signed === null
      ? books.principals.map((party) => books.parties[party]?.worth ?? 0)
      : worthsAt(domain, signed)
  const crossed = crossedOutcomes(domain)
  const gainsOf = (text: Package): Worths | null => {
    const outcome = outcomeOf(domain, text)
    return outcome === null || crossed[outcome] ? null : lessWorths(worthsAt(domain, text), reference)
  }
  let best: ClaimOf<'better'> | null = null
  for (const refusal of ofConcern(account, refusals)) {
    const { offer, answer } = refusal
    const made = offerMade(account, offer.number)
    if (made === null) continue
    const under = signed ?? draftPackage(made.before.draft)
    for (const change of [null, ...changesOf(account, offer.package)]) {
      const pack = change === null ? offer.package : layPackage(offer.package, packOfRow(change))
      const text = layPackage(under, pack)
      const gains = isWholePackage(account, text) ? gainsOf(text) : null
      if (gains === null || Math.min(...gains) < NOTICED) continue
      const step =
        change === null
          ? null
          : {
              offer: offer.number,
              issue: change.issue,
              from: change.from,
              to: change.to,
              refusedBy: answer.by,
            }
      const isBetter =
        best === null ||
        (best.step !== null && step === null) ||
        ((best.step === null) === (step === null) && Math.min(...gains) > Math.min(...best.gains))
      if (!isBetter || !couldBeAgreed(account, made.before, { ...made.move, package: pack })) continue
      best = {
        type: 'better',
        over: signed === null ? 'end' : 'accord',
        ...refusedOffer(refusal),
        step,
        gains,
      }
    }
  }
  return best
}

const isForWorth = ({ answer, reasons }: ExplainedRefusal): boolean =>
  (answer.tells !== undefined && answer.tells.why !== 'mandate') ||
  reasons?.rule.startsWith('acceptance.') === true

/** Refused offers that met all that their refuser had named, those with the most conditions first. */
export const metAndRefused = (account: Account): readonly ExplainedRefusal[] => {
  const met = account.refusals.filter(
    (refusal) => refusal.answer.met.length > 0 && refusal.answer.waitsFor.length === 0 && isForWorth(refusal),
  )
  return ofConcern(account, met).toSorted((a, b) => b.answer.met.length - a.answer.met.length)
}

export const metAllOf = (account: Account, refusal: ExplainedRefusal): ClaimOf<'metAll'> => {
  const { offer, answer, reasons, entry } = refusal
  const state = account.states[entry]
  const place = account.books.principals.indexOf(answer.by)
  const text = state === undefined ? offer.package : layPackage(draftPackage(state.draft), offer.package)
  const weighed = (): ClaimOf<'metAll'>['weighed'] => {
    const isText = state !== undefined && place >= 0 && isWholePackage(account, text)
    const worth = isText ? (worthsThen(account, state, text)[place] ?? 0) : reasons?.worth
    const noDeal = isText ? (noDealsThen(account, state)[place] ?? 0) : undefined
    if (worth !== undefined && noDeal !== undefined && worth < noDeal)
      return { how: 'leaving', worth, wanted: noDeal }
    const wanted = reasons?.target
    return worth === undefined || wanted === undefined || worth >= wanted
      ? null
      : { how: isText ? 'hope' : 'own', worth, wanted }
  }
  return { type: 'metAll', ...refusedOffer(refusal), conditions: answer.met.length, weighed: weighed() }
}
