/**
 * The lesson: one paragraph about this game with a line above it. What was settled and how; the turning point; the one
 * step that would have changed most; what was paid later. Every claim is arithmetic of the table under the scenario's
 * numbers: none judges the matter itself, nor the people.
 */
import { roundOf } from '../../scenario/scenario.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { draftPackage } from '../../table/state.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { issuesIn, layPackage } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Account } from '../account.ts'
import { worthsAt } from '../closing.ts'
import { hadBetter } from '../headline.ts'
import type { ZoneCount } from '../plane.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import type { Claim, ClaimOf, Lesson, OneStep } from './claims.ts'
import { betterOffer, metAllOf, metAndRefused, ofConcern, refusedOffer } from './pivot.ts'
import { bestStep, changeThen, type FoundStep, flipOf, offerMade, packOfRow } from './steps.ts'
import { lessonTitle, lessonWords } from './words.ts'

const weightsOf = ({ books }: Account, issues: readonly IssueId[]): Worths =>
  books.principals.map((party) =>
    toNano(issues.reduce((sum, issue) => sum + (books.parties[party]?.sheet.weights[issue] ?? 0), 0)),
  )

const total = (worths: Worths): number => worths.reduce((sum, worth) => sum + worth, 0)

const agreementsIn = ({ books }: Account) =>
  books.record.flatMap((event) => (event.type === 'offer.accepted' ? [event] : []))

const settledClaim = (account: Account): ClaimOf<'settled'> => {
  const { draft, offers, scenario } = account.books
  const counts = new Map<PartyId, number>()
  for (const { offer } of agreementsIn(account)) {
    const by = offers[offer - 1]?.by
    if (by !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  return {
    type: 'settled',
    issues: issuesIn(draftPackage(draft)).length,
    of: scenario.issues.length,
    sealed: issuesIn(draftPackage(draft, 'sealed')).length,
    onOffersOf: [...counts]
      .map(([by, agreements]) => ({ by, agreements }))
      .sort((a, b) => b.agreements - a.agreements),
  }
}

const heaviestClaim = (account: Account): ClaimOf<'heaviest'> | null => {
  const { course, books } = account
  const claims = agreementsIn(account).flatMap((event): ClaimOf<'heaviest'>[] => {
    const at = course.whens[event.index]
    const issues = [...event.sealed, ...event.initialled].filter((issue) => books.draft[issue] !== undefined)
    return at === undefined || issues.length === 0
      ? []
      : [{ type: 'heaviest', offer: event.offer, at, issues, weights: weightsOf(account, issues) }]
  })
  return claims.reduce<ClaimOf<'heaviest'> | null>(
    (most, one) => (most === null || total(one.weights) > total(most.weights) ? one : most),
    null,
  )
}

/** Of what was on an agenda and is not settled. */
const openClaim = (account: Account): ClaimOf<'open'> | null => {
  const { scenario, draft, rounds } = account.books
  const tabled = new Set(rounds.flatMap((round) => roundOf(scenario, round).agenda))
  const open = scenario.issues.filter(({ id }) => tabled.has(id) && draft[id] === undefined)
  const claims = open.map(
    ({ id }): ClaimOf<'open'> => ({ type: 'open', issue: id, weights: weightsOf(account, [id]) }),
  )
  return claims.reduce<ClaimOf<'open'> | null>(
    (most, one) => (most === null || total(one.weights) > total(most.weights) ? one : most),
    null,
  )
}

const takenClaim = ({ books, course }: Account, { issue, to, offer }: OneStep): ClaimOf<'taken'> | null => {
  const made = books.record.find((event) => event.type === 'offer.made' && event.offer.number === offer)
  if (made === undefined || books.draft[issue]?.option !== to) return null
  const settled = books.record.findLast(
    (event) =>
      (event.type === 'issue.sealed' || event.type === 'issue.initialled') &&
      event.issue === issue &&
      event.option === to,
  )
  const at = settled === undefined || settled.index < made.index ? undefined : course.whens[settled.index]
  return at === undefined ? null : { type: 'taken', at }
}

const ROWS_NAMED = 3
/** Points. A row that cost less is left out. */
const NOTICED = 0.5

/** Beside an own offer that was refused, row by row. Only of an accord: nothing else was paid for. */
const paidClaim = (
  { books, domain }: Account,
  { offer }: ExplainedRefusal,
  besides: OneStep | null,
): ClaimOf<'paid'> | null => {
  const place = books.principals.indexOf(offer.by)
  if (books.end.end !== 'signed' || place < 0) return null
  const accord = draftPackage(books.draft)
  const worthOf = (text: typeof accord): number => worthsAt(domain, text)[place] ?? 0
  const rows = issuesIn(offer.package)
    .filter((issue) => issue !== besides?.issue && accord[issue] !== offer.package[issue])
    .map((issue) => ({
      issue,
      points: toNano(worthOf(layPackage(accord, { [issue]: offer.package[issue] })) - worthOf(accord)),
    }))
    .filter(({ points }) => points >= NOTICED)
    .sort((a, b) => b.points - a.points)
    .slice(0, ROWS_NAMED)
  return rows.length === 0 ? null : { type: 'paid', party: offer.by, besides: besides !== null, rows }
}

const stepClaim = ({ step, change, turnsIt }: FoundStep): ClaimOf<'step'> => ({
  type: 'step',
  ...step,
  change,
  turnsIt,
})

/** Where nobody could be asked once more, a step is named that gives at least what it costs. */
const isFairTrade = ({ change }: FoundStep): boolean => total(change) >= 0

const known = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value])

/** What follows from a refused offer: the step, whether it was taken, and what was paid. */
const afterRefusal = (
  account: Account,
  refusal: ExplainedRefusal,
  best: FoundStep | null,
): readonly Claim[] => {
  const tried = flipOf(account, refusal)
  const isNamed = best !== null && (best.turnsIt || (tried === undefined && isFairTrade(best)))
  const found = isNamed ? best : null
  const taken = found === null ? null : takenClaim(account, found.step)
  return [
    ...known<Claim>(
      tried?.row === null
        ? { type: 'noStep', offer: refusal.offer.number, refusedBy: refusal.answer.by }
        : null,
    ),
    ...known(found === null ? null : stepClaim(found)),
    ...known(taken),
    ...known(paidClaim(account, refusal, taken === null ? null : (found?.step ?? null))),
  ]
}

const aboutBetter = (account: Account, better: ClaimOf<'better'>): readonly Claim[] => {
  const made = offerMade(account, better.offer)
  const { step } = better
  if (step === null || made === null) return [better]
  const change = changeThen(account, made.before, made.move.package, packOfRow(step))
  const turnsIt = account.refusals.some((refusal) => {
    const row = flipOf(account, refusal)?.row
    return (
      refusal.offer.number === better.offer &&
      refusal.answer.by === better.refusedBy &&
      row?.issue === step.issue &&
      row.to === step.to
    )
  })
  return [better, { type: 'step', ...step, change, turnsIt }]
}

/**
 * Ranks refusals by what can be said of them: a step that turns it, then a worth below leaving, then one below what
 * was hoped for.
 */
const tellingOf = ({ claim, found }: { claim: ClaimOf<'metAll'>; found: FoundStep | null }): number =>
  (found?.turnsIt === true ? 4 : 0) + { leaving: 3, own: 2, hope: 1, none: 0 }[claim.weighed?.how ?? 'none']

/** The turning point: what was refused and might have led further, else what settled most, else what stayed open. */
const pivotClaims = (account: Account): readonly Claim[] => {
  const better = betterOffer(account)
  if (better !== null) return aboutBetter(account, better)
  const met = metAndRefused(account).map((refusal) => ({
    refusal,
    claim: metAllOf(account, refusal),
    found: bestStep(account, refusal),
  }))
  const lesson = met.toSorted((a, b) => tellingOf(b) - tellingOf(a))[0]
  if (lesson !== undefined) return [lesson.claim, ...afterRefusal(account, lesson.refusal, lesson.found)]
  const turning = known<Claim>(heaviestClaim(account) ?? openClaim(account))
  const nearest = ofConcern(account, account.refusals)
    .flatMap((refusal) => {
      const found = flipOf(account, refusal)?.row == null ? null : bestStep(account, refusal)
      const place = account.books.principals.indexOf(refusal.answer.by)
      return found?.turnsIt === true ? [{ refusal, found, gain: found.change[place] ?? 0 }] : []
    })
    .sort((a, b) => a.gain - b.gain)[0]
  if (nearest === undefined) return turning
  const { refusal, found } = nearest
  return [...turning, { type: 'refused', ...refusedOffer(refusal) }, ...afterRefusal(account, refusal, found)]
}

const endClaims = (
  { books, domain }: Account,
  zoneCount: ZoneCount,
  leftOnTable: number | null,
): readonly Claim[] => {
  const { end, walked, principals, parties } = books
  if (accordHolds(books)) return known(leftOnTable).map((left) => ({ type: 'edge', left }))
  const zone: Claim = { type: 'zone', texts: zoneCount.zone, reachable: zoneCount.reachable }
  if (end.end === 'signed')
    return principals.flatMap((party): Claim[] => {
      const weighed = parties[party]?.ratification
      if (!weighed || weighed.approved) return []
      return [{ type: 'home', party, above: toNano(weighed.worth - weighed.noDeal), needed: weighed.needed }]
    })
  if (walked === null) return [zone]
  const isBetter = hadBetter(books, domain, walked)
  const left: Claim = { type: 'left', party: walked, hadBetter: isBetter }
  // Where whoever left had nothing better, there was nothing for all.
  return isBetter ? [left, zone] : [left]
}

export const lessonOf = (account: Account, zoneCount: ZoneCount, leftOnTable: number | null): Lesson => {
  const pivot = pivotClaims(account)
  // Not said twice: a text that was better for all has been named already.
  const isShown = pivot.some(({ type }) => type === 'better')
  const end = endClaims(account, zoneCount, leftOnTable).filter(({ type }) => type !== 'zone' || !isShown)
  const claims = [settledClaim(account), ...pivot, ...end]
  return {
    title: lessonTitle(account, claims),
    paragraph: lessonWords(account, claims),
    named: lessonWords({ ...account, people: [] }, claims),
    claims,
  }
}
