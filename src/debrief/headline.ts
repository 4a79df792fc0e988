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
import type { Books, PartyBook } from '../table/books.ts'
import { draftPackage } from '../table/state.ts'
import { calledBare } from '../telling/calledBare.ts'
import { phrasesOf } from '../telling/issues.ts'
import { clausesTo } from '../telling/marksTold.ts'
import { nameOf } from '../telling/parties.ts'
import { wordsIn } from '../telling/phrases.ts'
import { figuresTo, listedTo, toldBy } from '../telling/told.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { ENDINGS } from '../words/endings/catalog.ts'
import * as texts from '../words/endings/en.ts'
import { numbersOf, underNumbers } from './numbers.ts'
import type { ZoneCount } from './plane.ts'

const MOST_WORDS = 12

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
  const counts = { changed: phrases.length, issues: books.scenario.issues.length }
  return `${opening} ${toldBy(books, ENDINGS)(texts.changed, counts)}`
}

const unapproved = ({ principals, parties }: Pick<Books, 'principals' | 'parties'>): readonly PartyId[] =>
  principals.filter((party) => parties[party]?.ratification?.approved === false)

const partiesSaid = ({ scenario }: Books, parties: readonly PartyId[]) => ({
  parties: listedTo(
    { scenario },
    parties.map((party) => nameOf(scenario, party)),
  ),
  person: parties.length === 1 ? 'one' : 'many',
})

export const headlineOf = (books: Books): string => {
  const { scenario, end, walked } = books
  const say = toldBy(books, ENDINGS)
  switch (end.end) {
    case 'signed':
      return end.ratified
        ? withPhrases(say(texts.accord), books, say(texts.staysAsWas))
        : say(texts.notApproved, {
            atHome: wordsOf(scenario).atHome,
            ...partiesSaid(books, unapproved(books)),
          })
    case 'brokenOff':
      return walked === null
        ? say(texts.brokenOff)
        : withPhrases(
            say(texts.leftTalks, calledBare(partyOf(scenario, walked))),
            books,
            say(texts.nothingInForce),
          )
    case 'partial':
      return withPhrases(say(texts.partHolds), books, say(texts.staysAsWas))
    case 'adjourned':
      return withPhrases(say(texts.adjourned), books, say(texts.nothingInForce))
    default:
      return assertNever(end.end)
  }
}

/** A clause for each principal, of its worth and what that is above another figure. */
const clausesOfWorth = (
  books: Books,
  text: typeof texts.worthTo | typeof texts.leftBySealed,
  of: (book: PartyBook) => readonly [worth: number, over: number],
): string => {
  const { points, gained } = figuresTo(books)
  return listedTo(
    books,
    books.principals.flatMap((party) => {
      const book = books.parties[party]
      if (!book) return []
      const [worth, over] = of(book)
      const values = { worth: points(worth), gain: gained(toNano(worth - over)) }
      return [toldBy(books, ENDINGS)(text, { ...values, name: nameOf(books.scenario, party) })]
    }),
  )
}

const worthsSaid = (books: Books): string =>
  clausesOfWorth(books, texts.worthTo, ({ worth, noDeal }) => [worth, noDeal])

/** Who is bound without having signed, or stays out; none where all have signed. */
const outsideWords = (books: Books): readonly string[] => {
  const { scenario, unsigned, parties } = books
  const refused = unapproved({ parties, principals: Object.values(parties).map(({ party }) => party) })
  const without = [...unsigned, ...refused]
  if (without.length === 0) return []
  const key = boundBy(scenario) === 'all' ? texts.holdsForAll : texts.holdsNotFor
  return [toldBy(books, ENDINGS)(key, partiesSaid(books, without))]
}

/** What is sealed and still in force, in words. */
const whatHolds = (books: Books): string => {
  const sealed = draftPackage(books.draft, 'sealed')
  const kept = Object.fromEntries(
    issuesIn(sealed)
      .filter((issue) => !books.lapsed.includes(issue))
      .map((issue) => [issue, sealed[issue]]),
  ) as Package
  const say = toldBy(books, ENDINGS)
  const rows = phrasesOf(books.asRead, kept)
  return rows.length === 0 ? say(texts.nothingSealed) : say(texts.inForce, { rows: clausesTo(books, rows) })
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
  const say = toldBy(books, ENDINGS)
  const { grouped } = figuresTo(books)
  // Its no deal has fallen by walking away, so these are more texts than while it was still at the table.
  const paid =
    walked === null || scenario.rules.walkCost === 0
      ? ''
      : ` ${say(texts.paidLeaving, { ...calledBare(partyOf(scenario, walked)), them: pronounOf(partyOf(scenario, walked)).object })}`
  const said = {
    under: underNumbers(books, numbersOf(scenario, books.reading)),
    delegation: wordsOf(scenario).delegation.one,
    subject: scenario.subject,
    paid,
    zone: zoneCount.zone,
    zoneSaid: grouped(zoneCount.zone),
    reachable: grouped(zoneCount.reachable),
  }
  if (walked !== null && !hadBetter(books, domain, walked))
    return say(texts.noneForWalker, { ...said, ...calledBare(partyOf(scenario, walked)) })
  if (zoneCount.zone === 0) return say(isUnanimous(scenario) ? texts.noneForAll : texts.noneForEnough, said)
  return say(isUnanimous(scenario) ? texts.someForAll : texts.someForEnough, said)
}

const rejections = (books: Books): readonly string[] => {
  const say = toldBy(books, ENDINGS)
  const { points } = figuresTo(books)
  return unapproved(books).flatMap((party) => {
    const weighed = books.parties[party]?.ratification
    if (!weighed) return []
    const over = weighed.worth - weighed.noDeal
    return [
      say(over < 0 ? texts.stoodBelow : texts.stoodAbove, {
        ...calledBare(partyOf(books.scenario, party)),
        points: points(Math.abs(over)),
        needed: points(weighed.needed),
      }),
    ]
  })
}

export const summaryOf = (books: Books, domain: Domain, zoneCount: ZoneCount): string =>
  summarySentences(books, domain, zoneCount).join(' ')

const summarySentences = (books: Books, domain: Domain, zoneCount: ZoneCount): readonly string[] => {
  const { scenario, end, walked } = books
  const say = toldBy(books, ENDINGS)
  switch (end.end) {
    case 'signed':
      return end.ratified
        ? [
            say(texts.accordWorth, { worths: worthsSaid(books) }),
            ...outsideWords(books),
            say(texts.incomparable),
          ]
        : [...rejections(books), whatHolds(books)]
    case 'brokenOff':
      return [
        walked === null ? say(texts.somebodyLeft) : say(texts.left, calledBare(partyOf(scenario, walked))),
        whatHolds(books),
        whatWasPossible(books, domain, zoneCount),
      ]
    case 'partial':
      return [
        say(texts.closedUnsigned),
        whatHolds(books),
        say(texts.sealedLeaves, { worths: worthsNow(books) }),
        say(texts.incomparable),
        whatWasPossible(books, domain, zoneCount),
      ]
    case 'adjourned':
      return [
        say(texts.closedSettled, {
          settled: issuesIn(draftPackage(books.draft)).length,
          issues: scenario.issues.length,
        }),
        whatHolds(books),
        whatWasPossible(books, domain, zoneCount),
      ]
    default:
      return assertNever(end.end)
  }
}

const worthsNow = (books: Books): string =>
  clausesOfWorth(books, texts.leftBySealed, ({ noDeal, reservationValue }) => [noDeal, reservationValue])
