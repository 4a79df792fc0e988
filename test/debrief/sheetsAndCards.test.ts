import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isReachableIn } from '../../src/bargaining/reachable.ts'
import { zoneOf } from '../../src/bargaining/zone.ts'
import { briefHeld } from '../../src/debrief/brief.ts'
import { domainAtClose } from '../../src/debrief/closing.ts'
import { CARDS } from '../../src/debrief/concepts/concept.ts'
import { conceptsOf } from '../../src/debrief/concepts/conceptsOf.ts'
import { scoreSheetsOf } from '../../src/debrief/scoreSheets.ts'
import { questionsOf } from '../../src/debrief/write/questions.ts'
import { openBooks } from '../../src/table/books.ts'
import { type Change, partyIn, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { elderBargains, freeHand } from '../table/changes.ts'
import {
  accepts,
  north,
  offers,
  played,
  playedByChance,
  refuses,
  signs,
  south,
  wholeText,
} from './playedTalks.ts'

const anyTalks = fc.record({
  seed: fc.nat({ max: 2 ** 31 - 1 }),
  changes: fc.constantFrom<readonly Change[]>(
    [],
    [freeHand],
    [withMediator, withUnderwriter, freeHand],
    [elderBargains],
  ),
  sitting: fc.constantFrom('short', 'full'),
  reading: fc.constantFrom('plain', 'proud'),
  people: fc.constantFrom<string[]>([], ['north'], ['north', 'south']),
})

describe('whatever was played', () => {
  it('rows and lines of the score sheets add up to the text, and to the end of an accord in force', () => {
    fc.assert(
      fc.property(anyTalks, ({ seed, ...table }) => {
        const { debrief } = playedByChance(seed, table)
        const { seats, rows, together, total, leaving } = scoreSheetsOf(debrief)
        seats.forEach((party, s) => {
          const summed =
            rows.reduce((sum, { cells }) => sum + (cells[s]?.worth ?? 0), 0) +
            together.reduce((sum, { worths }) => sum + (worths[s] ?? 0), 0)
          expect(summed).toBeCloseTo(total[s] ?? 0, 8)
          const seat = debrief.seats.find((one) => one.party === party)
          expect(leaving[s]).toBe(seat?.noDeal)
          if (debrief.end.end === 'signed' && debrief.end.ratified)
            expect(total[s]).toBeCloseTo(seat?.worth ?? 0, 8)
          for (const { cells } of rows) expect(cells[s]?.worth).toBeLessThanOrEqual(cells[s]?.of ?? 0)
        })
      }),
      { numRuns: 100, seed: 2 },
    )
  })

  it('the dots of each plane hold every text, and apart those in reach', () => {
    fc.assert(
      fc.property(anyTalks, ({ seed, ...table }) => {
        const { debrief, talks } = playedByChance(seed, table)
        const { planes, possible, scenario } = debrief
        const domain = domainAtClose(openBooks(talks))
        const zone = zoneOf(domain, possible.noDeal).outcomes
        for (const { dots } of planes) {
          expect(dots.reduce((sum, [, , inside, crossing]) => sum + inside + crossing, 0)).toBe(
            possible.outcomes,
          )
          expect(dots.reduce((sum, [, , , , reached]) => sum + reached, 0)).toBe(possible.reachable)
          for (const [, , inside, , reached] of dots) expect(reached).toBeLessThanOrEqual(inside)
        }
        expect(possible.reachable).toBe(zone.filter(isReachableIn(scenario, domain, possible.noDeal)).length)
      }),
      { numRuns: 40, seed: 4 },
    )
  })

  it('concepts, questions and briefs are whole sentences about this game', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyTalks, ({ seed, ...table }) => {
        const { debrief } = playedByChance(seed, table)
        const concepts = conceptsOf(debrief)
        expect(new Set(concepts.map(({ name }) => name)).size).toBe(concepts.length)
        for (const { name, happened } of concepts) {
          seen.add(name)
          expect(happened).toMatch(/^[A-Z].*\.$/)
          expect(happened).not.toMatch(/undefined|NaN|null|\.\./)
          expect(CARDS[name].source).toMatch(/\d{4}$/)
        }
        for (const { id } of debrief.scenario.parties) {
          const questions = questionsOf(debrief, id, [{ party: south, guess: 50, give: 10 }])
          expect(questions.map(({ name }) => name)).toEqual(['turning', 'brief', 'others', 'numbers', 'next'])
          for (const { asks } of questions) expect(asks).not.toMatch(/undefined|NaN/)
          expect(briefHeld(debrief, id)?.interests.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 160, seed: 9 },
    )
    // What a capital comes to allow takes more than chance; it has a test of its own.
    expect([...seen, 'sequencing'].sort()).toEqual(Object.keys(CARDS).sort())
  })
})

test('the score sheets say of each row what was agreed and what the most was', () => {
  const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)])
  const { seats, rows, total, leaving } = scoreSheetsOf(debrief)
  expect(seats).toEqual([north, south])
  expect(rows.find(({ issue }) => issue === 'path')).toMatchObject({ option: 'open', status: 'sealed' })
  expect(rows.find(({ issue }) => issue === 'wall')).toMatchObject({ option: 'gate', status: 'initialled' })
  expect(total[0]).toBeCloseTo(73.35, 8)
  expect(leaving[0]).toBeCloseTo(65, 8)
})

test('sequencing is shown where a capital came to allow what it had waited with', () => {
  const { debrief } = played(
    [
      offers(north, { water: 'even' }),
      accepts(south),
      { type: 'pass', by: south },
      { type: 'pass', by: north },
      { type: 'consultCapital', by: south },
    ],
    {
      changes: [
        (file) => {
          const { water } = partyIn(file, 'north').mandate
          if (water !== undefined) water.allowed = [...water.allowed, 'even'] as typeof water.allowed
        },
      ],
    },
  )
  expect(conceptsOf(debrief).find(({ name }) => name === 'sequencing')?.happened).toBe(
    'The council of South came to allow A gate on Wall once South’s share of the water is settled.',
  )
})

test('a seat’s brief is held against what now holds on each interest', () => {
  const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)])
  const held = briefHeld(debrief, north)
  expect(held).toMatchObject({ isInForce: true })
  expect(held?.over).toBeCloseTo(8.35, 8)
  for (const { row } of held?.interests ?? [])
    if (row !== null) expect(row.option).toBe(debrief.final[row.issue])
})

test('the first question is about the refusal on which the game hung', () => {
  const { debrief } = played([offers(north, wholeText), refuses(south, 'wall')], { people: ['north'] })
  expect(questionsOf(debrief, north, [])[0]?.asks).toContain('At round 1, turn 1 South refused offer 1.')
})
