import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Happening, TableEvent } from '../../src/table/event.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { Mandate, OwnView, PartyView } from '../../src/table/view.ts'
import { type Consequence, consequencesOf } from '../../src/telling/consequences.ts'
import { points } from '../../src/telling/phrases.ts'
import type {
  CommuniqueId,
  EventId,
  InducementId,
  OptionId,
  PartyId,
  ReadingId,
  RoundId,
  SittingId,
} from '../../src/terms/ids.ts'
import { elder, issue, line, north, south, viewOf } from '../counterparts/viewOf.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { legalMove } from '../table/legalMoves.ts'

const tiny = tinyScenario(withMediator)
const start = viewOf(tiny, north)

interface Change {
  readonly events?: readonly Happening[]
  readonly own?: Partial<OwnView>
  readonly changes?: Partial<PartyView>
  readonly before?: Partial<OwnView>
}

interface Row extends Change {
  readonly title: string
  readonly cards: readonly Partial<Consequence>[]
}

const wall = issue('wall')
const withWall = (mandate: Mandate): OwnView['mandate'] => ({
  ...start.own.mandate,
  [wall]: { ...start.own.mandate[wall], gate: mandate },
})
const waits = {
  issue: wall,
  option: 'gate' as OptionId,
  stated: 'once the water is shared',
  needs: [],
  restMet: true,
}
const closed: Mandate = { status: 'closed', waitsFor: [waits], mayOpen: true }
const drought = {
  id: 'drought' as EventId,
  headline: 'No rain for a month',
  text: '',
  basis: 'assumed',
  because: '',
  sources: [],
  shifts: [{ on: 'noDeal', from: 65, to: 63 }],
} as const
const visit = {
  ...drought,
  id: 'visit' as EventId,
  headline: 'A visit',
  shifts: [{ on: 'trust', towards: south, from: 45, to: 48 }],
} as const
const mood = (changes: object): PartyView['others'] => {
  const now = start.others[south]
  if (now === undefined) throw new Error('South is not among the others.')
  return { ...start.others, [south]: { ...now, ...changes } }
}

const rows: readonly Row[] = [
  { title: 'nothing has changed: no card', cards: [] },
  {
    title: 'a press names whose doing it is',
    before: { noDeal: 65 },
    own: { noDeal: 62 },
    events: [{ type: 'party.pressed', by: elder, party: north }],
    cards: [
      {
        kind: 'pressure',
        party: elder,
        headline: 'The council of Elder presses: your no deal 65 → 62',
        cause: 'Leaving the talks has become dearer for you.',
        before: '65',
        after: '62',
      },
    ],
  },
  {
    title: 'news moves no deal',
    before: { noDeal: 65 },
    own: { noDeal: 63 },
    events: [{ type: 'news.struck', event: drought.id }],
    changes: { news: [drought] },
    cards: [{ kind: 'pressure', headline: 'Your no deal 65 → 63', cause: 'News: No rain for a month.' }],
  },
  {
    title: 'news that moved something else is no cause, though it struck at the same time',
    before: { noDeal: 65 },
    own: { noDeal: 63 },
    events: [
      { type: 'news.struck', event: drought.id },
      { type: 'news.struck', event: visit.id },
    ],
    changes: { news: [drought, visit] },
    cards: [{ headline: 'Your no deal 65 → 63', cause: 'News: No rain for a month.' }],
  },
  {
    title: 'what lapses when somebody leaves lowers no deal',
    before: { noDeal: 65 },
    own: { noDeal: 61 },
    events: [{ type: 'party.walkedAway', by: south }],
    cards: [{ headline: 'Your no deal 65 → 61', cause: 'South left the table.' }],
  },
  {
    title: 'less than a point is told in tenths',
    before: { noDeal: 65.1 },
    own: { noDeal: 64.8 },
    cards: [{ headline: 'Your no deal 65.1 → 64.8', cause: '' }],
  },
  {
    title: 'a press on another is no card of one’s own',
    events: [{ type: 'party.pressed', by: elder, party: south }],
    cards: [],
  },
  {
    title: 'the capital allows an option, with the condition that it had named',
    before: { mandate: withWall(closed) },
    own: { mandate: withWall({ status: 'allowed', asLongAs: [waits] }) },
    cards: [
      {
        kind: 'mandate',
        headline: 'The council of North now allows: A gate',
        cause: 'Wall. It had waited: once the water is shared.',
        issue: wall,
      },
    ],
  },
  {
    title: 'what the capital allows on a row that is sealed changes nothing',
    before: { mandate: withWall(closed) },
    own: { mandate: withWall({ status: 'allowed', asLongAs: [waits] }) },
    changes: { draft: { [wall]: line('down', 'sealed') } },
    cards: [],
  },
  {
    title: 'the capital takes it back once the draft no longer meets it',
    before: { mandate: withWall({ status: 'allowed', asLongAs: [waits] }) },
    own: { mandate: withWall(closed) },
    cards: [
      {
        headline: 'The council of North no longer allows: A gate',
        cause: 'Wall. It waits again: once the water is shared.',
      },
    ],
  },
  {
    title: 'a promise to the viewer says its points',
    before: { promised: 0 },
    own: { promised: 5 },
    events: [{ type: 'inducement.promised', by: elder, to: north, inducement: 'pump' as InducementId }],
    cards: [{ kind: 'promise', party: elder, headline: 'The council of Elder promises: +5 if signed' }],
  },
  {
    title: 'a promise to another says no points',
    events: [{ type: 'inducement.promised', by: elder, to: south, inducement: 'pump' as InducementId }],
    changes: {
      inducements: [
        { id: 'pump' as InducementId, label: 'A pump', text: 'The elder pays.', by: elder, to: south },
      ],
    },
    cards: [{ headline: 'The council of Elder promises South: A pump', cause: 'The elder pays.' }],
  },
  {
    title: 'one’s own words cost trust and bring support',
    before: { support: 50 },
    own: { support: 53 },
    events: [{ type: 'communique.published', by: north, communique: 'stern' as CommuniqueId }],
    changes: { others: mood({ trustInYou: 'very low' }) },
    cards: [
      { kind: 'support', headline: 'Your support at home 50 → 53', cause: 'What you told the press.' },
      {
        kind: 'trust',
        party: south,
        headline: 'South’s trust in you: middling → very low',
        cause: 'What you told the press.',
      },
    ],
  },
  {
    title: 'another’s patience is told in words only',
    events: [{ type: 'round.closed', settled: [], because: 'turns' }],
    changes: { others: mood({ patience: 'very low' }) },
    cards: [{ kind: 'patience', party: south, cause: 'The round closed with nothing settled.' }],
  },
]

const eventsOf = (happenings: readonly Happening[]): readonly TableEvent[] =>
  happenings.map((happening, index) => ({
    ...happening,
    index: start.record.length + index,
    round: 'second' as RoundId,
    turn: 0,
    seenBy: null,
  }))

const check = ({ events = [], before = {}, own = {}, changes = {}, cards }: Row): void => {
  const earlier: PartyView = { ...start, own: { ...start.own, ...before } }
  const later: PartyView = {
    ...earlier,
    own: { ...earlier.own, ...own },
    record: [...start.record, ...eventsOf(events)],
    ...changes,
  }
  expect(consequencesOf(earlier, later)).toMatchObject(cards)
}

describe('what has changed for a seat', () => {
  test.each(rows)('$title', check)

  test('a seal that brings people home says how many', () => {
    const geneva = shipped('geneva-2026-02')
    const talks = openTalks(geneva, {
      reading: 'wider' as ReadingId,
      sitting: 'full' as SittingId,
      seed: 1,
    })
    const view = talks.viewFor('ukraine' as PartyId)
    const [sealed] = eventsOf([
      { type: 'issue.sealed', issue: issue('prisoners'), option: 'large-exchange' as OptionId },
    ])
    if (sealed === undefined) throw new Error('No event.')
    expect(consequencesOf(view, { ...view, record: [...view.record, sealed] })).toMatchObject([
      {
        kind: 'seal',
        headline: 'Prisoners, civilians: Large exchange',
        cause: 'Sealed, in force from now on: 2,000 people come home.',
      },
    ])
  })

  test('two seats have no consequences in common', () => {
    expect(() => consequencesOf(start, viewOf(tiny, south))).toThrow('one seat')
  })

  test('in played games every change of no deal has a card with its figures and a cause', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const talks = openTalks(tiny, {
          reading: 'plain' as ReadingId,
          sitting: 'full' as SittingId,
          seed,
        })
        for (let count = 0; talks.toMove !== null && count < 200; count++) {
          const before = tiny.parties.map(({ id }) => talks.viewFor(id))
          talks.send(legalMove(talks, talks.toMove, seed, count))
          for (const earlier of before) {
            const later = talks.viewFor(earlier.viewer)
            const cards = consequencesOf(earlier, later)
            expect(JSON.stringify(cards)).not.toMatch(/undefined|NaN/)
            const moved = points(earlier.own.noDeal) !== points(later.own.noDeal)
            const told = cards.filter(({ kind }) => kind === 'pressure')
            expect(told).toHaveLength(moved ? 1 : 0)
            if (moved) expect(told[0]?.cause).not.toBe('')
            seen += told.length
          }
        }
      }),
      { numRuns: 20, examples: [[4], [5868], [6301]] },
    )
    expect(seen).toBeGreaterThan(0)
  })
})
