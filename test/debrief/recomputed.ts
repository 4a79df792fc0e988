/** Recomputes a lesson and forks from the talks of their debrief. */
import { expect } from 'vitest'
import { statusQuoOf } from '../../src/bargaining/worth.ts'
import {
  type Account,
  accountOf,
  couldBeAgreed,
  isRedLineOfAny,
  noDealsThen,
  worthsThen,
} from '../../src/debrief/account.ts'
import { domainAtClose, worthsAt } from '../../src/debrief/closing.ts'
import { courseOf } from '../../src/debrief/course.ts'
import type { Added } from '../../src/debrief/forks/fork.ts'
import { forkReason, forkTitle } from '../../src/debrief/forks/forkWords.ts'
import type { Claim, ClaimOf } from '../../src/debrief/lesson/claims.ts'
import { changeThen, offerMade } from '../../src/debrief/lesson/steps.ts'
import { openBooks } from '../../src/table/books.ts'
import type { EventOf } from '../../src/table/event.ts'
import type { Move } from '../../src/table/move.ts'
import { draftPackage } from '../../src/table/state.ts'
import { openTalks } from '../../src/table/talks.ts'
import { wordsIn } from '../../src/telling/phrases.ts'
import { issuesIn, layPackage, type Package } from '../../src/terms/package.ts'
import type { Played } from './playedTalks.ts'

const accountAgain = ({ talks, entries, debrief }: Played): Account => {
  const books = openBooks(talks)
  const course = courseOf(books.scenario, books.sitting, statusQuoOf(books.scenario), books.record)
  const { refusals, flips, people } = debrief
  return accountOf({
    books,
    domain: domainAtClose(books),
    course,
    entries,
    last: talks.state,
    refusals,
    flips,
    people,
  })
}

/** Every claim by the table's own arithmetic; gives back which kinds there were. */
export const recomputeLesson = (one: Played): ReadonlySet<Claim['type']> => {
  const seen = new Set<Claim['type']>()
  const account = accountAgain(one)
  const { books, domain, states } = account
  const accordText = draftPackage(books.draft)
  const { claims } = one.debrief.lesson
  const refused = (number: number, by: string) =>
    books.offers[number - 1]?.answers.some((answer) => answer.by === by && !answer.accepted)
  for (const claim of claims) {
    seen.add(claim.type)
    switch (claim.type) {
      case 'settled': {
        const agreed = books.record.filter(({ type }) => type === 'offer.accepted').length
        expect(claim.issues).toBe(issuesIn(accordText).length)
        expect(claim.onOffersOf.reduce((sum, { agreements }) => sum + agreements, 0)).toBe(agreed)
        break
      }
      case 'heaviest': {
        const event = books.record.find(
          (each): each is EventOf<'offer.accepted'> =>
            each.type === 'offer.accepted' && each.offer === claim.offer,
        )
        expect([...(event?.sealed ?? []), ...(event?.initialled ?? [])]).toEqual(
          expect.arrayContaining([...claim.issues]),
        )
        break
      }
      case 'better': {
        expect(refused(claim.offer, claim.refusedBy)).toBe(true)
        const made = offerMade(account, claim.offer)
        if (made === null) throw new Error('A counter has no move of its own.')
        const { step } = claim
        const pack = layPackage(made.move.package, step === null ? {} : { [step.issue]: step.to })
        expect(couldBeAgreed(account, made.before, { ...made.move, package: pack })).toBe(true)
        const text =
          claim.over === 'accord'
            ? layPackage(accordText, pack)
            : layPackage(draftPackage(made.before.draft), pack)
        const than =
          claim.over === 'accord'
            ? worthsAt(domain, accordText)
            : books.principals.map((party) => books.parties[party]?.worth ?? 0)
        worthsAt(domain, text).forEach((worth, p) => {
          expect(claim.gains[p]).toBeCloseTo(worth - (than[p] ?? 0), 8)
          expect(claim.gains[p]).toBeGreaterThan(0)
        })
        break
      }
      case 'metAll': {
        const answer = books.offers[claim.offer - 1]?.answers.find(({ by }) => by === claim.refusedBy)
        expect(answer?.accepted).toBe(false)
        expect(answer?.met).toHaveLength(claim.conditions)
        expect(answer?.waitsFor).toEqual([])
        if (claim.weighed === null) break
        const { how, worth, wanted } = claim.weighed
        expect(worth).toBeLessThan(wanted)
        if (how === 'own') break
        // An offer that was taken up again may have been refused by the same party twice.
        const place = books.principals.indexOf(claim.refusedBy)
        const weighed = one.debrief.refusals.flatMap(({ offer, answer: given, entry }) => {
          const state = states[entry]
          if (offer.number !== claim.offer || given.by !== claim.refusedBy || state === undefined) return []
          const text = layPackage(draftPackage(state.draft), offer.package)
          return [
            {
              worth: worthsThen(account, state, text)[place],
              leaving: noDealsThen(account, state)[place] ?? 0,
            },
          ]
        })
        const then = weighed.find((each) => each.worth === worth)
        expect(then).toBeDefined()
        if (how === 'leaving') expect(wanted).toBe(then?.leaving)
        else expect(worth).toBeGreaterThanOrEqual(then?.leaving ?? 0)
        break
      }
      case 'step': {
        const made = offerMade(account, claim.offer)
        if (made === null) throw new Error('A counter has no move of its own.')
        const change = { [claim.issue]: claim.to }
        expect(isRedLineOfAny(account, change)).toBe(false)
        expect(claim.change).toEqual(changeThen(account, made.before, made.move.package, change))
        expect(made.move.package[claim.issue]).toBe(claim.from)
        const pack = layPackage(made.move.package, change)
        expect(couldBeAgreed(account, made.before, { ...made.move, package: pack })).toBe(true)
        break
      }
      case 'paid': {
        const place = books.principals.indexOf(claim.party)
        const offer = claims.find((each) => 'offer' in each && each.type !== 'heaviest')
        const pack = books.offers.find(({ number }) => offer && 'offer' in offer && number === offer.offer)
        for (const { issue, points } of claim.rows) {
          const before = layPackage(accordText, { [issue]: pack?.package[issue] })
          const lost = (worthsAt(domain, before)[place] ?? 0) - (worthsAt(domain, accordText)[place] ?? 0)
          expect(points).toBeCloseTo(lost, 8)
        }
        break
      }
      case 'edge':
        expect(claim.left).toBe(one.debrief.leftOnTable)
        break
      case 'home': {
        const weighed = books.parties[claim.party]?.ratification
        expect(weighed?.approved).toBe(false)
        expect(claim.needed).toBe(weighed?.needed)
        break
      }
      case 'zone':
        expect([claim.texts, claim.reachable]).toEqual([
          one.debrief.possible.zone,
          one.debrief.possible.reachable,
        ])
        break
      case 'left':
        expect(books.walked).toBe(claim.party)
        break
      case 'open':
        expect(books.draft[claim.issue]).toBeUndefined()
        break
      case 'taken': {
        const step = claims.find((each): each is ClaimOf<'step'> => each.type === 'step')
        expect(step && books.draft[step.issue]?.option).toBe(step?.to)
        break
      }
      case 'refused':
        expect(refused(claim.offer, claim.refusedBy)).toBe(true)
        break
    }
  }
  expect(states).toHaveLength(one.entries.length)
  const [first] = states
  if (first !== undefined) {
    expect(worthsThen(account, first, statusQuoOf(books.scenario))).toHaveLength(books.principals.length)
    expect(noDealsThen(account, first).every(Number.isFinite)).toBe(true)
  }
  const { title, paragraph } = one.debrief.lesson
  expect(wordsIn(title)).toBeLessThanOrEqual(12)
  expect(paragraph).toMatch(/^[A-Z0-9].*\.$/)
  expect(paragraph).not.toMatch(/undefined|NaN|null|\bwin|\blose|enemy/)
  if (books.principals.length > 2) expect(paragraph).not.toContain('both')
  return seen
}

/** All that a move proposes. */
const proposedBy = (move: Move): readonly Package[] => {
  if (move.type === 'offer' || move.type === 'float') return [move.package]
  return move.type === 'answer' && move.counter !== undefined ? [move.counter.package] : []
}

/** Whether the table would have taken the move at that entry, played again from the start. */
const problemOf = ({ scenario, talks, entries }: Played, entry: number, move: Move) => {
  const again = openTalks(scenario, talks.state)
  for (const { move: made } of entries.slice(0, entry)) again.send(made)
  return again.judge(move)
}

/** Every fork by the table's own rules; gives back which kinds there were. */
export const recomputeForks = (one: Played): readonly Added['type'][] => {
  const { forks, people, seats } = one.debrief
  expect(forks.length).toBeLessThanOrEqual(3)
  expect(new Set(forks.map(({ entry }) => entry)).size).toBe(forks.length)
  expect(forks.map(({ entry }) => entry)).toEqual(forks.map(({ entry }) => entry).sort((a, b) => a - b))
  for (const fork of forks) {
    expect(people).toContain(fork.by)
    expect(one.entries[fork.entry]?.move.by).toBe(fork.by)
    expect(fork.move).not.toEqual(one.entries[fork.entry]?.move)
    expect(problemOf(one, fork.entry, fork.move)).toBeNull()
    const taken =
      fork.added.type === 'yes' ? [one.talks.state.offers[fork.added.offer - 1]?.package ?? {}] : []
    for (const pack of [...proposedBy(fork.move), ...taken])
      for (const { redLines } of seats)
        for (const { issue, option } of redLines) expect(pack[issue]).not.toBe(option)
    for (const words of [forkTitle(one.debrief, fork), forkReason(one.debrief, fork)])
      expect(words).not.toMatch(/undefined|NaN|null/)
    expect(forkTitle(one.debrief, fork)).toMatch(/^If only .* had added /)
  }
  return forks.map(({ added }) => added.type)
}
