import { expect, test } from 'vitest'
import { SOLVER_CODES, type SolverCode } from '../../../src/bargaining/analysis/codes.ts'
import { findingsOf } from '../../../src/bargaining/analysis/findings.ts'
import { solveReading } from '../../../src/bargaining/analysis/solvedReading.ts'
import { pointerTo } from '../../../src/scenario/finding.ts'
import {
  type Change,
  issueIn,
  partyIn,
  type TinyFile,
  tinyScenario,
  withMediator,
} from '../../fixtures/tinyScenario.ts'
import { add, drop, set } from '../../scenario/editing.ts'

/** `code at /pointer`, in the order in which they are found, under every reading. */
const found = (...changes: Change[]): string[] => {
  const scenario = tinyScenario(...changes)
  const allSolved = scenario.readings.map(({ id }) => solveReading(scenario, id))
  return findingsOf(scenario, allSolved).map(({ code, path }) => `${code} at ${pointerTo(path)}`)
}

/** The well as it stands: both want the path open, and North may never sign for South’s drawing first. */
const PLAIN = ['untradable-issue at /issues/1/id', 'unmandated-option at /issues/0/options/3/id']

const provoked = new Set<SolverCode>()

/** What the changes add to the findings of the well as it stands. */
const expectAdded = (changes: readonly Change[], ...added: `${SolverCode} at ${string}`[]): void => {
  expect(found(...changes).filter((one) => !PLAIN.includes(one))).toEqual(added)
  for (const one of added) provoked.add(one.split(' ')[0] as SolverCode)
}

const walkAways =
  (north: number, south: number): Change =>
  (file) => {
    partyIn(file, 'north').walkAway.reservationValue = north
    partyIn(file, 'south').walkAway.reservationValue = south
  }

const values = (file: TinyFile, party: string, issue: string): Record<string, number> => {
  const position = partyIn(file, party).positions[issue]
  if (position === undefined) throw new Error(`${party} takes no position on ${issue}.`)
  return position.values
}

test('the well: what both want cannot be traded, and one option is never mandated', () => {
  expect(found()).toEqual(PLAIN)
  provoked.add('untradable-issue').add('unmandated-option')
})

test('a reading without a zone is not reported as long as play starts with one that has some', () => {
  expectAdded([set('/readings/1/parties/north/reservationValue', 100)])
  expectAdded(
    [set('/readings/0/parties', { north: { reservationValue: 100 } }), drop('/readings/1/parties')],
    'no-zone at /readings/0/id',
  )
})

test('no zone under any reading is reported once', () => {
  expectAdded([walkAways(90, 90)], 'no-zone at /readings/0/id')
})

test('a zone that the mandates keep out of reach is reported', () => {
  // The only texts worth no less than leaving have a gate, which South may then never sign for.
  expectAdded(
    [set('/parties/1/mandate/wall/widening', []), set('/parties/0/redLines', [])],
    'zone-out-of-reach at /readings/0/id',
  )
})

test('nothing left after sealing is reported: an open path in force leaves North no reason to sign', () => {
  const north: Change = (file) => {
    partyIn(file, 'north').walkAway.reservationValue = 66
  }
  expectAdded([north], 'nothing-after-sealing at /issues/1/separable')
})

test('a zone that depends on one promise is reported, one that either of two promises would open is not', () => {
  expectAdded([withMediator, walkAways(55, 62)], 'zone-on-one-promise at /inducements/0/id')
  const another: Change = (file) => {
    const [pump] = file.inducements ?? []
    if (pump !== undefined) file.inducements?.push({ ...pump, id: 'second-pump' })
  }
  expectAdded([withMediator, another, walkAways(55, 62)], 'no-zone at /readings/0/id')
})

test('a seat with far less to gain is reported, at the walk-away that counts', () => {
  expect(found(walkAways(20, 71))).toContain('uneven-seats at /parties/1/walkAway/reservationValue')
  const byReading = set('/readings/0/parties', { south: { reservationValue: 71 } })
  expect(found(walkAways(20, 20), byReading)).toContain(
    'uneven-seats at /readings/0/parties/south/reservationValue',
  )
  provoked.add('uneven-seats')
})

test('an issue worth the same to every principal is reported as irrelevant, and not as untradable as well', () => {
  const flat: Change = (file) => {
    for (const party of ['north', 'south']) {
      const water = values(file, party, 'path')
      for (const option of Object.keys(water)) water[option] = 40
    }
  }
  expect(found(flat)).toContain('irrelevant-issue at /issues/1/id')
  expect(found(flat)).not.toContain('untradable-issue at /issues/1/id')
  provoked.add('irrelevant-issue')
})

test('an issue of which red lines leave one option is irrelevant, linkages that name it or not', () => {
  const narrow: Change = (file) => {
    partyIn(file, 'north').redLines = [
      { issue: 'wall', options: ['down', 'stands'], basis: 'assumed', because: 'For the example.' },
    ]
  }
  expect(found(narrow)).toContain('irrelevant-issue at /issues/2/id')
})

test('an issue that only one side cares for can be traded away; a linked one may be', () => {
  const oneSided: Change = (file) => {
    values(file, 'south', 'path').open = 0
  }
  expect(found(oneSided)).not.toContain('untradable-issue at /issues/1/id')
  const linked: Change = (file) => {
    issueIn(file, 'path').separable = false
    for (const linkage of partyIn(file, 'north').linkages ?? []) linkage.when.path = ['open']
  }
  expect(found(linked)).not.toContain('untradable-issue at /issues/1/id')
})

test('an option dominated for every seat is reported, unless it is the status quo or the mediator wants it', () => {
  const worse: Change = (file) => {
    values(file, 'north', 'water').even = 10
    values(file, 'south', 'water').even = 10
    partyIn(file, 'north').linkages = []
  }
  expect(found(worse)).toContain('unwanted-option at /issues/0/options/2/id')
  expect(found(worse, withMediator)).not.toContain('unwanted-option at /issues/0/options/2/id')
  provoked.add('unwanted-option')
})

test('a linkage can make an option wanted that no issue by itself makes so', () => {
  const worse: Change = (file) => {
    values(file, 'north', 'water').even = 15
    values(file, 'south', 'water').even = 15
  }
  // Even shares and a gate are worth 4 more to North, against 5 % of a weight of 50.
  expect(found(worse)).not.toContain('unwanted-option at /issues/0/options/2/id')
})

const event = (id: string, ...sources: string[]): Change =>
  add('/events', {
    id,
    headline: id,
    text: id,
    when: [{ type: 'round', round: 'first' }],
    effects: [{ on: 'support', party: 'north', by: 1, basis: 'assumed', because: 'It is.' }],
    basis: 'reported',
    because: 'It is.',
    sources,
  })

test('many events with a single source are reported, few of them or well founded ones are not', () => {
  const radio: Change = set('/sources/radio', { what: 'News', outlet: 'Radio', date: '2026', group: 'News' })
  const alone = ['a', 'b', 'c'].map((id) => event(id, 'almanac'))
  expectAdded([radio, ...alone])
  expectAdded([radio, ...alone, event('d', 'almanac', 'radio')], 'one-source at /events/1/sources')
  expectAdded([
    radio,
    ...alone,
    event('d', 'almanac', 'radio'),
    event('e', 'radio', 'almanac'),
    event('f', 'almanac', 'radio'),
  ])
})

test('things that rest on one side’s own account are reported, unless it is what that side itself asks for', () => {
  const sided: Change = set('/sources/almanac/side', 'north')
  expectAdded([sided, event('a', 'almanac')], 'one-sided-source at /events/1/sources')
  const demand =
    (party: string): Change =>
    (file) => {
      const position = partyIn(file, party).positions.water
      if (position !== undefined) Object.assign(position, { basis: 'reported', sources: ['almanac'] })
    }
  expectAdded([sided, demand('north')])
  expectAdded([sided, demand('south')], 'one-sided-source at /parties/1/positions/water/sources')
})

test('every code is provoked', () => {
  expect([...provoked].sort()).toEqual(Object.keys(SOLVER_CODES).sort())
})
