/**
 * The outcome as a headline and a sentence or two. It says what was agreed and what each delegation has, and calls
 * nothing a victory: scores measure a seat's own interests.
 */

import type { Domain } from '../bargaining/domain.ts'
import { frontierOf } from '../bargaining/frontier.ts'
import { worthsOfPrincipals } from '../bargaining/worths.ts'
import { visitZone } from '../bargaining/zone.ts'
import { boundBy, isUnanimous } from '../scenario/decision.ts'
import { partyOf } from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { Books } from '../table/books.ts'
import { draftPackage } from '../table/state.ts'
import { phrasesOf } from '../telling/issues.ts'
import { nameOf } from '../telling/parties.ts'
import { counted, gained, grouped, listed, points, wordsIn } from '../telling/phrases.ts'
import { leastInZone } from '../telling/whoDecides.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { numbersOf, UNDER } from './numbers.ts'
import type { ZoneCount } from './plane.ts'

const MOST_WORDS = 12
/** Worths are shown side by side below, each on its party's own scale. */
const INCOMPARABLE = 'These numbers cannot be compared.'

/** What was settled and holds, the issues that matter most to the principals together first. */
const inForce = ({ scenario, final, principals, parties }: Books): Package => {
  const weightOf = (issue: IssueId): number =>
    principals.reduce((sum, party) => sum + (parties[party]?.sheet.weights[issue] ?? 0), 0)
  const settled = scenario.issues
    .filter(({ id, statusQuo }) => final[id] !== undefined && final[id] !== statusQuo)
    .map(({ id }) => id)
    .sort((a, b) => weightOf(b) - weightOf(a))
  return Object.fromEntries(settled.map((issue) => [issue, final[issue]])) as Package
}

/** All settled things, where they fit; else their number: naming one of three would look as if it were the only one. */
const withPhrases = (opening: string, books: Books, otherwise: string): string => {
  const settled = inForce(books)
  const phrases = phrasesOf(books.asRead, settled).map((phrase) => `${phrase}.`)
  if (phrases.length === 0) return `${opening} ${otherwise}`
  const whole = [opening, ...phrases].join(' ')
  if (wordsIn(whole) <= MOST_WORDS) return whole
  return `${opening} ${phrases.length} of ${counted(books.scenario.issues.length, 'issue')} changed.`
}

const unapproved = ({ principals, parties }: Pick<Books, 'principals' | 'parties'>): readonly PartyId[] =>
  principals.filter((party) => parties[party]?.ratification?.approved === false)

export const headlineOf = (books: Books): string => {
  const { scenario, end, walked } = books
  const names = (parties: readonly PartyId[]): string =>
    listed(parties.map((party) => nameOf(scenario, party)))
  switch (end.end) {
    case 'signed':
      return end.ratified
        ? withPhrases('An accord in force.', books, 'Everything stays as it was.')
        : `Signed, but not approved ${wordsOf(scenario).atHome}: ${names(unapproved(books))}.`
    case 'brokenOff':
      return walked === null
        ? 'The talks were broken off.'
        : withPhrases(`Broken off: ${names([walked])} left the talks.`, books, 'Nothing is in force.')
    case 'partial':
      return withPhrases('No accord, but part of it holds.', books, 'Everything stays as it was.')
    case 'adjourned':
      return withPhrases('Adjourned without an accord.', books, 'Nothing is in force.')
    default:
      return assertNever(end.end)
  }
}

const holdings = (books: Books): string =>
  listed(
    books.principals.flatMap((party) => {
      const book = books.parties[party]
      if (!book) return []
      const over = toNano(book.worth - book.noDeal)
      return [`${points(book.worth)} to ${nameOf(books.scenario, party)} (${gained(over)} against no deal)`]
    }),
  )

/** Who is bound without having signed, or stays out; empty where all have signed. */
const outsideWords = ({ scenario, unsigned, parties }: Books): string => {
  const refused = unapproved({ parties, principals: Object.values(parties).map(({ party }) => party) })
  const without = [...unsigned, ...refused]
  if (without.length === 0) return ''
  const names = listed(without.map((party) => nameOf(scenario, party)))
  return boundBy(scenario) === 'all'
    ? ` It holds without the consent of ${names}.`
    : ` It does not hold for ${names}, whose figure is what staying out of it gives.`
}

/** What is sealed and still in force, in words; empty where nothing is. */
const whatHolds = (books: Books): string => {
  const sealed = draftPackage(books.draft, 'sealed')
  const kept = Object.fromEntries(
    issuesIn(sealed)
      .filter((issue) => !books.lapsed.includes(issue))
      .map((issue) => [issue, sealed[issue]]),
  ) as Package
  const phrases = phrasesOf(books.asRead, kept)
  return phrases.length === 0 ? 'Nothing was sealed that holds.' : `In force: ${phrases.join('; ')}.`
}

/** Whether any text that every other principal could have signed was worth more to this one than no deal. */
export const hadBetter = (books: Books, domain: Domain, party: PartyId): boolean => {
  const noDeals = books.principals.map((one) => toNano(books.parties[one]?.noDeal ?? 0))
  const own = books.principals.indexOf(party)
  if (domain.votes !== null) {
    let isBetter = false
    const worths = worthsOfPrincipals(domain)[own]
    visitZone(domain, noDeals, (outcome) => {
      isBetter ||= (worths?.[outcome] ?? 0) > (noDeals[own] ?? 0)
    })
    return isBetter
  }
  return frontierOf(domain).some(({ worths }) =>
    worths.every((worth, p) => (p === own ? worth > (noDeals[p] ?? 0) : worth >= (noDeals[p] ?? 0))),
  )
}

/** What was possible, where nothing was signed: said under the file's numbers, and of nothing else. */
const whatWasPossible = (books: Books, domain: Domain, zoneCount: ZoneCount): string => {
  const { scenario, walked } = books
  const under = UNDER[numbersOf(scenario, books.reading)]
  const { delegation } = wordsOf(scenario)
  const unjudged = `that is no judgement of ${scenario.subject}.`
  // Its no deal has fallen by walking away, so these are more texts than while it was still at the table.
  const paid =
    walked === null || scenario.rules.walkCost === 0
      ? ''
      : ` (for ${nameOf(scenario, walked)}, after what leaving cost ${pronounOf(partyOf(scenario, walked)).object})`
  if (walked !== null && !hadBetter(books, domain, walked))
    return `${under} no text was worth more to this ${delegation.one}, ${nameOf(scenario, walked)}, than no deal, among those that the others could have signed; ${unjudged}`
  if (zoneCount.zone === 0)
    return isUnanimous(scenario)
      ? `${under} no text was worth more to every ${delegation.one} at once than no deal${paid}; ${unjudged}`
      : `${under} no text was worth no less than no deal to principals enough to decide it${paid}; ${unjudged}`
  return `${under} ${counted(zoneCount.zone, 'text')} would have left ${leastInZone(scenario)}${paid}; the mandates, widened as far as they go, allowed ${grouped(zoneCount.reachable)} of them; ${unjudged}`
}

export const summaryOf = (books: Books, domain: Domain, zoneCount: ZoneCount): string => {
  const { scenario, end, walked } = books
  switch (end.end) {
    case 'signed': {
      if (end.ratified) return `The accord is worth ${holdings(books)}.${outsideWords(books)} ${INCOMPARABLE}`
      const votes = unapproved(books).flatMap((party) => {
        const weighed = books.parties[party]?.ratification
        if (!weighed) return []
        const over = weighed.worth - weighed.noDeal
        const stood = over < 0 ? `${points(-over)} below` : `${points(over)} above`
        return [
          `For ${nameOf(scenario, party)} the accord stood ${stood} no deal; approval needed ${points(weighed.needed)} above it.`,
        ]
      })
      return `${votes.join(' ')} ${whatHolds(books)}`
    }
    case 'brokenOff': {
      const who = walked === null ? 'Somebody' : nameOf(scenario, walked)
      return `${who} left. ${whatHolds(books)} ${whatWasPossible(books, domain, zoneCount)}`
    }
    case 'partial':
      return `The talks closed unsigned. ${whatHolds(books)} What is sealed leaves ${holdingsNow(books)}. ${INCOMPARABLE} ${whatWasPossible(books, domain, zoneCount)}`
    case 'adjourned': {
      const settled = issuesIn(draftPackage(books.draft)).length
      return `The talks closed with ${settled} of ${scenario.issues.length} issues settled. ${whatHolds(books)} ${whatWasPossible(books, domain, zoneCount)}`
    }
    default:
      return assertNever(end.end)
  }
}

const holdingsNow = ({ scenario, principals, parties }: Books): string =>
  listed(
    principals.flatMap((party) => {
      const book = parties[party]
      if (!book) return []
      const over = toNano(book.noDeal - book.reservationValue)
      return [`${nameOf(scenario, party)} with ${points(book.noDeal)} (${gained(over)} by what is sealed)`]
    }),
  )
