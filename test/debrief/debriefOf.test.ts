import { describe, expect, it } from 'vitest'
import { type Change, issueIn, partyIn, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { elderBargains } from '../table/changes.ts'
import { accepts, north, offers, played, publishes, refuses, signs, south, wholeText } from './playedTalks.ts'

const assumed = { basis: 'assumed', because: 'For the example.' } as const

/** Trust is 45, so an option that rests on the other loses 3 × 55/100 points. */
const DISTRUST = 1.65

describe('the debrief of an accord in force', () => {
  const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)], {
    changes: [
      (file) => {
        for (const way of issueIn(file, 'path').options)
          if (way.id === 'open') way.people = { value: 12, ...assumed }
      },
    ],
  })

  it('says so in at most twelve words, with what was agreed', () => {
    expect(debrief.end).toEqual({ end: 'signed', ratified: true })
    expect(debrief.headline).toBe('An accord in force. Water: Day about. Wall: A gate. Path: Open.')
  })

  it('gives each seat the accord’s worth, beside its no deal', () => {
    const seats = Object.fromEntries(debrief.seats.map((seat) => [seat.party, seat]))
    expect(seats.north).toMatchObject({ worth: 75 - DISTRUST, noDeal: 65, ratified: true })
    expect(seats.south).toMatchObject({ worth: 60 - DISTRUST, noDeal: 46, ratified: true })
    expect(debrief.summary).toBe(
      'The accord is worth 73.4 to North (+8.4 against no deal) and 58.4 to South (+12.4 against no deal). These numbers cannot be compared.',
    )
  })

  it('counts the people it brings home', () => {
    expect(debrief.peopleHome).toBe(12)
  })

  it('says how long it would hold, and which reasons held', () => {
    expect(debrief.durability).toEqual({
      months: 36,
      base: 12,
      reasons: [{ label: 'A gate keeps the villages meeting', months: 24, held: true }],
    })
  })

  it('places the offer where the accord is, and says that nothing was left', () => {
    expect(debrief.path).toEqual([
      {
        by: north,
        offer: 1,
        turn: 1,
        at: { round: 1, turn: 1 },
        accepted: true,
        worth: [75 - DISTRUST, 60 - DISTRUST],
        package: wholeText,
      },
    ])
    expect(debrief.leftOnTable).toBe(0)
    expect(debrief.trades).toEqual([])
  })

  it('shows how each village came down from its opening position', () => {
    expect(debrief.concessions[north]).toEqual([
      { turn: 0, at: null, worth: 100 },
      { turn: 1, at: { round: 1, turn: 1 }, worth: 75 - DISTRUST },
    ])
    expect(debrief.concessions[south]).toEqual([
      { turn: 0, at: null, worth: 92 },
      { turn: 1, at: { round: 1, turn: 1 }, worth: 60 - DISTRUST },
    ])
  })

  it('says what sealing first would have left to agree on', () => {
    expect(debrief.sealing).toEqual({ sealed: { path: 'open' }, before: 1, after: 1 })
  })

  it('draws every outcome, and counts what would have done', () => {
    const { possible, planes } = debrief
    expect(possible.outcomes).toBe(24)
    expect(planes[0]?.dots.reduce((sum, [, , inside, crossing]) => sum + inside + crossing, 0)).toBe(24)
    expect(possible.noDeal).toEqual([65, 46])
    expect(possible).toMatchObject({ zone: 1, reachable: 1 })
    expect(possible.nash.map((point) => point.package)).toEqual([wholeText])
  })
})

describe('the debrief of talks over what one issue verifies', () => {
  const verified: Change = (file) => {
    file.rules = { verification: { issue: 'wall', keeps: { gate: 0.2, stands: 1, down: 1 }, ...assumed } }
  }
  it('measures each text under its own verification, though none was drafted', () => {
    const { debrief } = played([], { changes: [verified] })
    // What they said to the press has brought trust to 48.
    const distrust = (0.2 * 3 * 52) / 100
    expect(debrief.possible.nash.map((point) => [point.package, point.worth])).toEqual([
      [wholeText, [75 - distrust, 60 - distrust]],
    ])
  })

  it('measures the accord that was signed as its parties did', () => {
    const worth = [75 - DISTRUST / 5, 60 - DISTRUST / 5]
    const signed = [offers(north, wholeText), accepts(south), signs(north), signs(south)]
    const { debrief } = played(signed, { changes: [verified] })
    expect(debrief.seats.map((seat) => seat.worth)).toEqual(worth)
    expect(debrief.path[0]?.worth).toEqual(worth)
    expect(debrief.leftOnTable).toBe(0)
  })
})

describe('the debrief of talks that were broken off', () => {
  it('says who left, what holds, and how much would have been possible', () => {
    const { debrief } = played([
      offers(north, { path: 'open' }),
      accepts(south),
      { type: 'walkAway', by: south },
    ])
    expect(debrief.headline).toBe('Broken off: South left the talks. Path: Open.')
    expect(debrief.summary).toContain('In force: Path: Open.')
    expect(debrief.summary).toContain(
      '1 text would have left every principal at least its no deal (for South, after what leaving cost it);',
    )
    expect(debrief.durability).toBeNull()
    expect(debrief.final).toEqual({ water: 'unshared', path: 'open', wall: 'stands' })
  })

  it('says the same of all together when they ran out of time', () => {
    const { debrief } = played([], { reading: 'proud' })
    expect(debrief.summary).toContain('no text was worth more to every delegation at once than no deal')
    expect(debrief.summary).toContain('that is no judgement of the matter itself.')
  })

  it('says of whoever left and had nothing better that the numbers say so, and that they judge nothing else', () => {
    const { debrief } = played([{ type: 'walkAway', by: north }], {
      reading: 'proud',
      changes: [
        (file) => {
          file.subject = 'the drought'
        },
      ],
    })
    expect(debrief.summary).toContain(
      'Under this file’s assumed numbers no text was worth more to this delegation, North, than no deal',
    )
    expect(debrief.summary).toContain('that is no judgement of the drought.')
    expect(debrief.leftOnTable).toBeNull()
    expect(debrief.possible.nash).toEqual([])
  })
})

describe('the debrief of talks that ran out', () => {
  it('says how much was settled when nothing was', () => {
    const { debrief } = played([])
    expect(debrief.headline).toBe('Adjourned without an accord. Nothing is in force.')
    expect(debrief.summary).toContain('The talks closed with 0 of 3 issues settled.')
    expect(debrief.trades).toEqual([])
    expect(debrief.path).toEqual([])
  })

  it('says what holds when enough was sealed to count', () => {
    const { debrief } = played([offers(north, { path: 'open' }), accepts(south)])
    expect(debrief.end.end).toBe('partial')
    expect(debrief.headline).toBe('No accord, but part of it holds. Path: Open.')
    expect(debrief.summary).toContain('North with 63 (+10 by what is sealed)')
  })

  it('finds the trade that nobody proposed, and not one that somebody did', () => {
    const moves = [
      offers(north, { water: 'unshared', wall: 'stands' }),
      refuses(south, 'water'),
      offers(south, { path: 'open', wall: 'down' }),
      refuses(north, 'wall'),
    ]
    const missed = played([...moves, offers(north, { path: 'shut' }), refuses(south)]).debrief.trades
    expect(missed.map(({ to }) => to)).toContainEqual({ water: 'even', wall: 'gate' })
    const proposed = played([...moves, offers(north, wholeText), refuses(south)]).debrief.trades
    expect(proposed.map(({ to }) => to)).not.toContainEqual({ water: 'even', wall: 'gate' })
  })
})

describe('the debrief of an accord that home did not approve', () => {
  it('says whose home, and by how much it fell short', () => {
    const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)], {
      changes: [
        (file) => {
          const strict = partyIn(file, 'south')
          if (strict.ratifier) strict.ratifier = { ...strict.ratifier, margin: 40, noise: 0 }
        },
      ],
    })
    expect(debrief.headline).toBe('Signed, but not approved at home: South.')
    expect(debrief.summary).toContain(
      'For South the accord stood 12.4 above no deal; approval needed 18 above it.',
    )
    expect(debrief.durability).toBeNull()
  })
})

describe('refusals', () => {
  it('carry the reasons of the party that refused, and its turn, whatever else was answered between', () => {
    const why = (because: string) => ({ rule: 'acceptance.next', because })
    const { debrief } = played(
      [
        offers(north, { path: 'open' }),
        refuses(south, 'path'),
        offers(south, { wall: 'down' }),
        refuses(north, 'wall'),
        { type: 'pass', by: north },
        { type: 'accept', by: south, offer: 1 },
        offers(south, { water: 'unshared' }),
        refuses(north, 'water'),
      ],
      { reasons: { 1: why('It wanted more.'), 5: why('It thought again.'), 7: why('Not this.') } },
    )
    expect(
      debrief.refusals.map(({ offer, answer, reasons, at }) => [
        offer.number,
        answer.by,
        reasons?.because,
        at,
      ]),
    ).toEqual([
      [1, south, 'It wanted more.', { round: 1, turn: 1 }],
      [2, north, undefined, { round: 1, turn: 2 }],
      [3, north, 'Not this.', { round: 1, turn: 4 }],
    ])
  })
})

describe('news, press and turns', () => {
  it('are told with the turn of their round', () => {
    const { debrief } = played([], { sitting: 'full' })
    expect(debrief.struck).toEqual([{ event: 'drought', at: { round: 2, turn: 3 } }])
    expect(debrief.totalTurns).toBe(12)
    expect(debrief.communiques[0]).toEqual({
      party: north,
      round: 'Meeting: first',
      text: 'We are closer than last week.',
    })
  })

  it('lists no sentence without its speaker', () => {
    const { debrief } = played([
      { type: 'adjourn', by: north },
      { type: 'reply', by: south, agree: true },
      publishes(north, 'stern'),
    ])
    expect(debrief.communiques.map(({ party, text }) => [party, text])).toEqual([
      [north, 'We will not be hurried.'],
      [south, 'We are closer than last week.'],
    ])
    expect(debrief.totalTurns).toBe(0)
  })
})

describe('more than two at the table', () => {
  it('leaves mediator and underwriter out of the plane, and opens their books too', () => {
    const { debrief } = played([], { changes: [withMediator, withUnderwriter] })
    expect(debrief.principals).toEqual([north, south])
    expect(debrief.seats.map(({ party }) => party)).toEqual(['north', 'south', 'elder', 'district'])
    expect(debrief.possible.frontier[0]?.worth).toHaveLength(2)
  })

  it('draws three principals by pairs, and each against the worst off of the rest', () => {
    const { debrief } = played([], {
      changes: [elderBargains],
    })
    const sides = ({ across, up }: (typeof debrief.planes)[number]) =>
      [across, up].map((axis) => (axis.type === 'worth' ? axis.of : `not ${axis.but}`))
    expect(debrief.planes.map(sides)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 'not 0'],
      [1, 'not 1'],
      [2, 'not 2'],
    ])
    for (const { dots } of debrief.planes)
      expect(dots.reduce((sum, [, , inside, crossing]) => sum + inside + crossing, 0)).toBe(24)
    expect(debrief.principals).toHaveLength(3)
    expect(Object.keys(debrief.concessions)).toEqual(['north', 'south', 'elder'])
  })
})
