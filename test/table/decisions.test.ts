/** Whole games in which not all principals must consent: who decides, who is bound, who has left. */
import { expect, test } from 'vitest'
import { zoneSize } from '../../src/bargaining/zone.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { domainAtClose } from '../../src/debrief/closing.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { accordRule, isDeciding, isUnanimous } from '../../src/scenario/decision.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import { openBooks } from '../../src/table/books.ts'
import type { Move } from '../../src/table/move.ts'
import type { Reasons } from '../../src/table/reasons.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { anyVillages } from '../fixtures/manyPrincipals.ts'
import { withMediator } from '../fixtures/tinyScenario.ts'
import { legalMove } from './legalMoves.ts'

const opened = (scenario: Scenario, seed: number): Talks =>
  openTalks(scenario, {
    reading: scenario.readings[0]?.id as ReadingId,
    sitting: scenario.sittings.at(-1)?.id as SittingId,
    seed,
  })

const scenariosFrom = (seed: number, count: number): readonly { scenario: Scenario; seed: number }[] => {
  const found: { scenario: Scenario; seed: number }[] = []
  for (let at = seed; found.length < count; at++) {
    const scenario = at % 4 === 0 ? anyVillages(at, withMediator) : anyVillages(at)
    if (scenario !== null) found.push({ scenario, seed: at })
  }
  return found
}

/** Plays to the end; throws where the table refuses what was chosen. */
const play = (talks: Talks, choose: (talks: Talks) => Move): void => {
  for (let moves = 0; talks.toMove !== null; moves++) {
    if (moves > 3000) throw new Error('The talks do not end.')
    const move = choose(talks)
    const problem = talks.judge(move)
    if (problem !== null) throw new Error(`${move.by} may not ${move.type}: ${problem.message}`)
    talks.send(move)
  }
}

/** What must be so of every offer, whatever the rule. */
const holdsRule = (talks: Talks): void => {
  const { scenario } = talks
  const gone: string[] = []
  for (const event of talks.events) {
    if (event.type === 'party.left') gone.push(event.by)
    if (event.type === 'offer.answered') expect(gone).not.toContain(event.answer.by)
    if (event.type === 'floor.given') expect(gone).not.toContain(event.party)
    if (event.type !== 'offer.accepted' && event.type !== 'offer.refused') continue
    if (isUnanimous(scenario)) {
      expect(event.vote).toBeUndefined()
      continue
    }
    const { vote } = event
    if (vote === undefined) throw new Error('Nobody is told who was for it.')
    for (const party of [...vote.for, ...vote.against]) expect(gone).not.toContain(party)
    expect(vote.for.filter((party) => vote.against.includes(party))).toEqual([])
    expect(vote.for.length + vote.against.length + gone.length).toBe(principalsOf(scenario).length)
  }
}

test('2,000 games under random rules end, and the table refuses no counterpart’s move', () => {
  const ends = new Map<string, number>()
  const met = { outvoted: 0, withheld: 0, outside: 0 }
  for (const { scenario, seed } of scenariosFrom(1, 2000)) {
    const talks = opened(scenario, seed)
    const entries: { readonly move: Move; readonly reasons: Reasons }[] = []
    const players = new Map(
      scenario.parties.map(({ id }, at) => [
        id,
        playParty((['hard', 'fair', 'conceding'] as const)[(seed + at) % 3] ?? 'fair'),
      ]),
    )
    play(talks, (now) => {
      const mover = now.toMove
      const player = mover === null ? undefined : players.get(mover)
      if (mover === null || player === undefined) throw new Error('Nobody plays.')
      const { move, reasons } = player(now.viewFor(mover))
      entries.push({ move, reasons })
      return move
    })
    holdsRule(talks)
    const books = openBooks(talks)
    const { end, ratified } = books.end
    ends.set(end, (ends.get(end) ?? 0) + 1)
    for (const event of talks.events) {
      if (event.type === 'offer.accepted' && (event.vote?.against.length ?? 0) > 0) met.outvoted++
      if (event.type === 'signature.withheld') met.withheld++
    }
    if (end === 'signed' && ratified) {
      const signers = talks.events.flatMap((event) => (event.type === 'accord.signed' ? [event.by] : []))
      expect(isDeciding(accordRule(scenario), signers)).toBe(true)
      if (talks.state.withheld.length > 0 && scenario.decision?.binds === 'signers') met.outside++
    }
    if (seed % 40 === 0) {
      const { seats, possible } = debriefOf({ scenario, state: talks.state, entries })
      expect(possible.zone).toBe(zoneSize(domainAtClose(books), possible.noDeal))
      for (const { party, worth } of seats) expect(worth).toBe(books.parties[party]?.worth)
    }
  }
  expect([...ends.keys()].sort()).toEqual(['adjourned', 'brokenOff', 'partial', 'signed'])
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(20)
}, 600_000)

test('500 games of random lawful moves under random rules end', () => {
  const met = { left: 0, withheld: 0 }
  for (const { scenario, seed } of scenariosFrom(50_000, 500)) {
    const talks = opened(scenario, seed)
    let at = 0
    play(talks, (now) => legalMove(now, now.toMove ?? (scenario.parties[0]?.id as PartyId), seed, at++))
    holdsRule(talks)
    for (const event of talks.events) {
      if (event.type === 'party.left') met.left++
      if (event.type === 'signature.withheld') met.withheld++
    }
  }
  expect(met.left).toBeGreaterThan(20)
  expect(met.withheld).toBeGreaterThan(20)
}, 600_000)
