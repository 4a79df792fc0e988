/** The lesson's claims in words: a line of at most twelve, and a paragraph of a sentence a claim. */
import { isUnanimous } from '../../scenario/decision.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import { nameInside } from '../../telling/parties.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import { turnTold } from '../../telling/turnTold.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import { LESSON_WORDS } from '../../words/lessons/catalog.ts'
import * as texts from '../../words/lessons/en.ts'
import type { Say } from '../../words/say.ts'
import type { Account } from '../account.ts'
import { numbersOf, underNumbers } from '../numbers.ts'
import type { Worths } from '../worths.ts'
import type { Claim, ClaimOf, RefusedOffer } from './claims.ts'
import { type Voice, voiceOf } from './voice.ts'

const NOTICED = 0.05

type Telling = Say<typeof LESSON_WORDS.english>

const saidIn = ({ books }: Account): Telling => toldBy(books, LESSON_WORDS)

/** “both” of two principals, “all” of more. */
const everyone = ({ books }: Account): string => (books.principals.length === 2 ? 'both' : 'all')

const listedIn = ({ books }: Account, items: readonly string[]): string => listedTo(books, items)

/** “20 to you and 35 to Russia”, by principal. */
const weightsSaid = (account: Account, voice: Voice, worths: Worths): string => {
  const { points } = figuresTo(account.books)
  return listedIn(
    account,
    account.books.principals.map((party, p) =>
      saidIn(account)(texts.weightTo, { weight: points(worths[p] ?? 0), ...voice.whom(party) }),
    ),
  )
}

const settledWords = (
  account: Account,
  voice: Voice,
  { issues, of, sealed, onOffersOf }: ClaimOf<'settled'>,
): string => {
  const say = saidIn(account)
  if (issues === 0) return say(texts.nothingSettled)
  const agreements = onOffersOf.map(({ by, agreements: count }, place) => {
    const offers = { count, name: nameInside(partyOf(account.books.scenario, by)), person: voice.person(by) }
    return place === 0
      ? say(texts.agreementsOn, { ...offers, whose: voice.whose(by) })
      : say(texts.furtherOn, { ...offers, theirs: voice.theirs(by) })
  })
  const counts = {
    issues,
    of,
    were: issues === 1 ? 'was' : 'were',
    // A text that was sealed before the talks came from no offer.
    how:
      agreements.length === 0 ? '' : say(texts.byAgreements, { agreements: listedIn(account, agreements) }),
    early: sealed === 0 ? '' : say(texts.sealedEarly, { sealed }),
  }
  return say(issues === of ? texts.allSettled : texts.someSettled, counts)
}

/** Who refused whose offer, and when. */
const refusalSaid = ({ books }: Account, voice: Voice, { at, offer, by, refusedBy }: RefusedOffer) => ({
  when: turnTold(books, at),
  offer,
  who: voice.name(refusedBy),
  person: voice.person(refusedBy),
  maker: voice.name(by),
  makerPerson: voice.person(by),
})

const BETTER = {
  accord: { whole: texts.betterRows, step: texts.betterRowsStep },
  end: { whole: texts.betterText, step: texts.betterTextStep },
} as const

const betterWords = (account: Account, voice: Voice, claim: ClaimOf<'better'>): string => {
  const say = saidIn(account)
  const { points } = figuresTo(account.books)
  const gains = account.books.principals.map((party, p) =>
    say(texts.moreTo, { gain: points(claim.gains[p] ?? 0), ...voice.whom(party) }),
  )
  return say(BETTER[claim.over][claim.step === null ? 'whole' : 'step'], {
    ...refusalSaid(account, voice, claim),
    gains: listedIn(account, gains),
  })
}

const WEIGHED = { leaving: texts.metLeaving, hope: texts.metHope, own: texts.metOwn } as const

const metAllWords = (account: Account, voice: Voice, claim: ClaimOf<'metAll'>): string => {
  const say = saidIn(account)
  const { points, grouped } = figuresTo(account.books)
  const { refusedBy: refuser, weighed, conditions } = claim
  const opening = say(texts.metConditions, {
    ...refusalSaid(account, voice, claim),
    conditions,
    met: conditions === 2 ? 'both' : `all ${grouped(conditions)}`,
    they: voice.again(refuser),
  })
  if (weighed === null) return say(texts.metWorth, { opening })
  const said = {
    opening,
    worth: points(weighed.worth),
    wanted: points(weighed.wanted),
    person: voice.person(refuser),
    they: voice.again(refuser),
    them: voice.object(refuser),
    their: voice.possessive(refuser),
  }
  return say(WEIGHED[weighed.how], said)
}

const stepWords = (account: Account, voice: Voice, claim: ClaimOf<'step'>): string => {
  const say = saidIn(account)
  const { books } = account
  const { points } = figuresTo(books)
  const { issue, from, to, change, turnsIt, refusedBy } = claim
  const said = books.principals.map((party, p) => ({ party, worth: change[p] ?? 0 }))
  const listedOf = (some: typeof said): string =>
    listedIn(
      account,
      some.map(({ party, worth }) =>
        say(texts.costTo, { points: points(Math.abs(worth)), ...voice.whom(party) }),
      ),
    )
  const costs = listedOf(said.filter(({ worth }) => worth < -NOTICED))
  const gains = listedOf(said.filter(({ worth }) => worth > NOTICED))
  const key =
    costs === ''
      ? gains === ''
        ? texts.stepNothing
        : texts.stepGave
      : gains === ''
        ? texts.stepCost
        : texts.stepCostGave
  return say(key, {
    from: optionShort(books, issue, from),
    to: optionShort(books, issue, to),
    issue: issueLabel(books, issue),
    costs,
    gains,
    yes: turnsIt ? say(texts.thenYes, answering(voice, refusedBy)) : '',
  })
}

/** As whoever says something in the present. */
const answering = (voice: Voice, party: PartyId) => ({
  who: voice.name(party),
  s: voice.s(party),
  person: voice.person(party),
})

const homeWords = (account: Account, voice: Voice, { party, above, needed }: ClaimOf<'home'>): string => {
  const { points } = figuresTo(account.books)
  return saidIn(account)(above < 0 ? texts.homeBelow : texts.homeAbove, {
    ...voice.whom(party),
    points: points(Math.abs(above)),
    atHome: wordsOf(account.books.scenario).atHome,
    needed: points(needed),
  })
}

const under = ({ books }: Account): string => underNumbers(books, numbersOf(books.scenario, books.reading))

const leftWords = (account: Account, voice: Voice, { party, hadBetter }: ClaimOf<'left'>): string => {
  const said = {
    who: voice.Name(party),
    person: voice.person(party),
    them: voice.object(party),
    under: under(account),
  }
  return saidIn(account)(hadBetter ? texts.leftBetter : texts.leftNone, said)
}

const zoneWords = (account: Account, { texts: count, reachable }: ClaimOf<'zone'>): string => {
  const { walked, scenario } = account.books
  const say = saidIn(account)
  const { grouped } = figuresTo(account.books)
  const isAll = isUnanimous(scenario)
  const said = {
    under: under(account),
    texts: count,
    textsSaid: grouped(count),
    // Its no deal has fallen by walking away, so these are more texts than while it was still at the table.
    paid: walked === null || scenario.rules.walkCost === 0 ? '' : say(texts.afterLeaving),
    reach: reachable === 0 ? say(texts.reachNone) : say(texts.reachSome, { reachable: grouped(reachable) }),
  }
  if (count === 0) return say(isAll ? texts.zoneNoneAll : texts.zoneNoneEnough, said)
  return say(isAll ? texts.zoneAll : texts.zoneEnough, said)
}

const paidWords = (account: Account, voice: Voice, { party, besides, rows }: ClaimOf<'paid'>): string => {
  const say = saidIn(account)
  const { points } = figuresTo(account.books)
  const costs = rows.map((row) =>
    say(texts.costOn, { points: points(row.points), issue: issueLabel(account.books, row.issue) }),
  )
  return say(besides ? texts.accordCostBesides : texts.accordCost, {
    ...voice.whom(party),
    costs: listedIn(account, costs),
  })
}

const claimWords = (account: Account, voice: Voice, claim: Claim): string => {
  const { books } = account
  const say = saidIn(account)
  switch (claim.type) {
    case 'settled':
      return settledWords(account, voice, claim)
    case 'heaviest':
      return say(texts.heaviest, {
        when: turnTold(books, claim.at),
        offer: claim.offer,
        issues: listedIn(
          account,
          claim.issues.map((issue) => issueLabel(books, issue)),
        ),
        weights: weightsSaid(account, voice, claim.weights),
      })
    case 'open':
      return say(texts.stayedOpen, {
        issue: issueLabel(books, claim.issue),
        weights: weightsSaid(account, voice, claim.weights),
      })
    case 'better':
      return betterWords(account, voice, claim)
    case 'metAll':
      return metAllWords(account, voice, claim)
    case 'refused':
      return say(texts.refused, refusalSaid(account, voice, claim))
    case 'step':
      return stepWords(account, voice, claim)
    case 'noStep':
      return say(texts.stillNo, answering(voice, claim.refusedBy))
    case 'taken':
      return say(texts.stepTaken, { when: turnTold(books, claim.at) })
    case 'paid':
      return paidWords(account, voice, claim)
    case 'edge':
      return claim.left < NOTICED
        ? say(texts.edgeReached, { everyone: everyone(account) })
        : say(texts.edgeLeft, {
            everyone: everyone(account),
            points: figuresTo(books).points(claim.left),
          })
    case 'home':
      return homeWords(account, voice, claim)
    case 'left':
      return leftWords(account, voice, claim)
    case 'zone':
      return zoneWords(account, claim)
    default:
      return assertNever(claim)
  }
}

export const lessonWords = (account: Account, claims: readonly Claim[]): string => {
  const voice = voiceOf(account.books.scenario, account.people)
  return claims.map((claim) => capitalised(claimWords(account, voice, claim))).join(' ')
}

/** The headline, by the lesson's main claim. It does not say who did well. */
export const lessonTitle = (account: Account, claims: readonly Claim[]): string => {
  const find = <Type extends Claim['type']>(type: Type): ClaimOf<Type> | undefined =>
    claims.find((claim): claim is ClaimOf<Type> => claim.type === type)
  const say = saidIn(account)
  const all = { everyone: everyone(account) }
  if (find('home') !== undefined) return say(texts.titleHome)
  const better = find('better')
  if (better !== undefined) return say(better.step === null ? texts.titleBetter : texts.titleBetterStep, all)
  const met = find('metAll')
  if (met?.weighed?.how === 'hope') return say(texts.titleHope)
  if (met !== undefined) return say(texts.titleMet)
  const edge = find('edge')
  if (edge !== undefined)
    return edge.left < NOTICED
      ? say(texts.titleEdge, all)
      : say(texts.titleShort, { points: figuresTo(account.books).points(edge.left) })
  if (find('left')?.hadBetter === false) return say(texts.titleNoBetter)
  if (find('left') !== undefined) return say(texts.titleRoom)
  const zone = find('zone')
  const isAll = isUnanimous(account.books.scenario)
  if (zone?.texts === 0) return isAll ? say(texts.titleNoText, all) : say(texts.titleNoTextEnough)
  if (zone?.reachable === 0) return isAll ? say(texts.titleOutOfReach, all) : say(texts.titleOutOfReachEnough)
  if (account.books.end.end === 'partial') return say(texts.titleSealed)
  return isAll ? say(texts.titleTime, all) : say(texts.titleTimeEnough)
}
