import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bystanderView } from '../../src/class/views/bystanderView.ts'
import type { TableEvent } from '../../src/table/event.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import { dayAndMonth, longDate } from '../../src/telling/dates.ts'
import { mandateSentence } from '../../src/telling/mandate.ts'
import { counted, listed } from '../../src/telling/phrases.ts'
import { contentsSentence } from '../../src/telling/signingWords.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { IssueId, OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { legalMove } from '../table/legalMoves.ts'

const scenario = tinyScenario(withMediator, withUnderwriter, freeHand)
const open = (seed: number): Talks =>
  openTalks(scenario, { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed })
const play = (seed: number): Talks => {
  const talks = open(seed)
  for (let step = 0; talks.toMove !== null && step < 400; step++)
    talks.send(legalMove(talks, talks.toMove, seed, step))
  return talks
}

const wordsOf = (talks: Talks, viewer: PartyId, event: TableEvent): string => {
  const telling = tellEvent(talks.viewFor(viewer), event)
  return telling === null ? '' : [telling.heading, telling.sentence, ...telling.details].join(' ')
}

test('promises of one party to another stand together in what an accord contains', () => {
  const view = open(1).viewFor('north' as PartyId)
  const promise = (to: string, label: string) => ({ by: 'elder' as PartyId, to: to as PartyId, label })
  const promises = [promise('south', 'A pump'), promise('north', 'A well'), promise('south', 'A mill')]
  expect(contentsSentence(view, 3, promises)).toBe(
    'Three articles and three promises: Elder to South, “A pump” and “A mill”; Elder to North, “A well”.',
  )
})

describe('the record in words', () => {
  test('tells whatever a seat has seen, in words that take no side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const talks = play(seed)
        for (const party of scenario.parties) {
          for (const event of talks.viewFor(party.id).record) {
            const words = wordsOf(talks, party.id, event)
            expect(words).not.toMatch(/undefined|null|\bwins?\b|\blos(e|es|t)\b|enemy|opponent/i)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  test('tells whoever observes what every seat saw, each party by its name and nothing of a seat’s own', () => {
    const YOU = /\byou(r|rs)?\b/i
    const alike = new Set<TableEvent['type']>()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const talks = play(seed)
        for (const { id } of scenario.parties) {
          const view = talks.viewFor(id)
          const room = { ...bystanderView(view), viewer: null }
          const public_ = view.record.filter(({ seenBy }) => seenBy === null)
          expect(room.record.length).toBe(public_.length)
          for (const [at, event] of public_.entries()) {
            const seen = room.record[at]
            const told = seen === undefined ? null : tellEvent(room, seen)
            const toSeat = tellEvent(view, event)
            expect(told === null).toBe(toSeat === null)
            expect(JSON.stringify(told)).not.toMatch(YOU)
            if (told === null || event.type === 'news.struck' || YOU.test(JSON.stringify(toSeat))) continue
            expect(told).toEqual(toSeat)
            alike.add(event.type)
          }
        }
      }),
      { numRuns: 25 },
    )
    expect([...alike]).toEqual(
      expect.arrayContaining([
        'offer.made',
        'offer.answered',
        'inducement.promised',
        'caucus.opened',
        'talks.ended',
      ]),
    )
  })

  test('says “you” for the seat that reads and the name for every other, and nothing else differs', () => {
    const talks = play(7)
    const passed = talks.events.filter((event) => event.type === 'turn.passed')
    for (const event of passed) {
      for (const party of scenario.parties) {
        const words = wordsOf(talks, party.id, event)
        const name = scenario.parties.find(({ id }) => id === event.by)?.name
        expect(words.trim()).toBe(party.id === event.by ? 'You pass' : `${name} passes`)
      }
    }
    expect(passed.length).toBeGreaterThan(0)
  })

  test('an offer is told with the verb of whoever reads it', () => {
    const talks = open(1)
    const by = talks.toMove as PartyId
    const issue = talks.viewFor(by).round.agenda[0] as IssueId
    const options = scenario.issues.find(({ id }) => id === issue)?.options ?? []
    const other = options.find(({ id }) => talks.viewFor(by).own.mandate[issue]?.[id]?.status === 'allowed')
    if (other === undefined) throw new Error('The tiny scenario leaves no option to offer.')
    talks.send({ type: 'offer', by, package: { [issue]: other.id }, forAccordOnly: [] })
    const made = talks.events.find((event) => event.type === 'offer.made')
    if (made === undefined) throw new Error('No offer was made.')
    expect(wordsOf(talks, by, made)).toContain(`You propose ${other.short}`)
    const reader = scenario.parties.find(({ id }) => id !== by)?.id as PartyId
    expect(wordsOf(talks, reader, made)).toContain(`Proposes ${other.short}`)
  })
})

describe('the mandate in words', () => {
  const view = open(1).viewFor('north' as PartyId)
  const waitsFor = (stated: string) => ({
    issue: 'path' as IssueId,
    option: 'open' as OptionId,
    stated,
    needs: [],
    restMet: true,
  })

  test('says nothing of an option that may be signed for', () => {
    expect(mandateSentence(view, { status: 'allowed' })).toBeNull()
  })

  test('quotes the condition that the capital has stated', () => {
    const mandate = { status: 'closed', waitsFor: [waitsFor('once the wall stands')], mayOpen: true } as const
    expect(mandateSentence(view, mandate)).toContain('once the wall stands')
  })

  test('sends to the capital where it has stated none', () => {
    expect(mandateSentence(view, { status: 'closed', waitsFor: [], mayOpen: true })).toContain('ask it')
  })

  test('calls a red line a red line', () => {
    expect(mandateSentence(view, { status: 'redLine' })).toMatch(/red line/i)
  })
})

test('lists and counts read as a person would say them', () => {
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(counted(1, 'turn')).toBe('1 turn')
  expect(counted(2, 'turn')).toBe('2 turns')
})

test('a date keeps its day wherever the reader lives', () => {
  expect(dayAndMonth('en', '2026-02-17')).toBe('17 Feb')
})

test.each([
  ['en', '17 Feb', '17 February 2026'],
  ['uk', '17 лют.', '17 лютого 2026'],
  ['ru', '17 февр.', '17 февраля 2026'],
  ['de', '17. Feb.', '17. Februar 2026'],
  ['fr', '17 févr.', '17 février 2026'],
] as const)('a day is written as %s writes it: %s, %s', async (language, short, long) => {
  await fetchWords(language)
  expect(dayAndMonth(language, '2026-02-17')).toBe(short)
  expect(longDate(language, '2026-02-17')).toBe(long)
})

test('the first of a month is an ordinal in French, and what is no day stays as it is', async () => {
  await fetchWords('fr')
  expect(longDate('fr', '2026-02-01')).toBe('1er février 2026')
  expect(longDate('fr', 'soon')).toBe('soon')
})
