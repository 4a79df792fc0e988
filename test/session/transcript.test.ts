import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Temperament } from '../../src/scenario/scenario.ts'
import { guessesIn } from '../../src/session/transcript/guessesIn.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { readTranscript } from '../../src/session/transcript/readTranscript.ts'
import { replayTranscript } from '../../src/session/transcript/replay.ts'
import type { SeatHolder, Transcript } from '../../src/session/transcript/transcript.ts'
import { RULES_VERSION } from '../../src/session/transcript/transcript.ts'
import { checksumOf, writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { MOVE_TYPES } from '../../src/table/move.ts'
import { north } from '../counterparts/viewOf.ts'
import { type Change, tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { wellSetup } from './testDesk.ts'

const TEMPERAMENTS: readonly (Temperament | 'scenario')[] = ['hard', 'fair', 'conceding', 'scenario']
const CASTS: readonly (readonly Change[])[] = [
  [],
  [withMediator],
  [withUnderwriter],
  [withMediator, withUnderwriter],
]

const played = (
  seed: number,
  temperament: SeatHolder & { held: 'counterpart' },
  changes: readonly Change[],
) => {
  const scenario = tinyScenario(...changes)
  const seats = Object.fromEntries(scenario.parties.map(({ id }) => [id, temperament]))
  return { scenario, ...playGame(scenario, wellSetup(seats, seed, ...changes)) }
}

const games = fc.record({
  seed: fc.integer(),
  temperament: fc.constantFrom(...TEMPERAMENTS),
  changes: fc.constantFrom(...CASTS),
})
const playedGame = fc
  .record({ game: games })
  .map(({ game }) => played(game.seed, { held: 'counterpart', temperament: game.temperament }, game.changes))

const sample = played(3, { held: 'counterpart', temperament: 'fair' }, [withMediator])
const some = () => sample

describe('a transcript', () => {
  test('played again gives the same talks as the live game, event by event', () => {
    fc.assert(
      fc.property(playedGame, ({ transcript, scenario, talks }) => {
        const again = replayTranscript(transcript, scenario)
        expect(again.state).toEqual(talks.state)
        expect(again.events).toEqual(talks.events)
        expect(again.toMove).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  test('written and read comes back as it was, and is written the same again', () => {
    fc.assert(
      fc.property(playedGame, ({ transcript, talks }) => {
        const text = writeTranscript(transcript)
        const read = readTranscript(text)
        if (!read.ok) throw new Error(read.problems[0]?.message)
        expect(read.value.transcript).toEqual(transcript)
        expect(writeTranscript(read.value.transcript)).toBe(text)
        expect(read.value.talks.state).toEqual(talks.state)
      }),
      { numRuns: 20 },
    )
  })

  test('may be reformatted by another program', () => {
    const text = writeTranscript(some().transcript)
    const spread = JSON.stringify(JSON.parse(text), null, 4)
    expect(spread).not.toBe(text)
    expect(readTranscript(spread).ok).toBe(true)
  })
})

describe('a flipped byte', () => {
  const { transcript } = some()
  const text = writeTranscript(transcript)
  const flipped = (at: number, bit: number) =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
  const noticedOrHarmless = (changed: string) => {
    const read = readTranscript(changed)
    if (read.ok) expect(writeTranscript(read.value.transcript)).toBe(text)
    else expect(read.problems[0]?.message).toMatch(/\w/)
    return read.ok
  }

  test('is noticed or harmless at every thousandth place and in every bit', () => {
    const places = Array.from({ length: 1000 }, (_, index) => Math.floor((index * text.length) / 1000))
    const harmless = places.filter((at, index) => noticedOrHarmless(flipped(at, index % 7)))
    expect(harmless.length).toBeLessThan(places.length / 10)
  })

  test('is noticed or harmless anywhere among the moves', () => {
    const from = text.indexOf('"entries"')
    const to = text.indexOf('"scenario"', from)
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 15 }), (at, bit) => {
        noticedOrHarmless(flipped(at, bit))
      }),
      { numRuns: 400 },
    )
  })

  test('and so is a text cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        expect(readTranscript(text.slice(0, length)).ok).toBe(false)
      }),
    )
  })
})

/** Changed, with a matching checksum, as a forger would do it. */
const forged = (change: (transcript: Transcript) => object) => {
  const changed = change(some().transcript) as Transcript
  return JSON.stringify({ ...changed, checksum: checksumOf(changed) })
}

test('a guess at one walk-away, as version 0.1.0 kept it, opens, and is the one guess of its sheet', () => {
  const guess = { party: 'south', guess: 40, give: 5 }
  for (const kept of [guess, [guess]]) {
    const read = readTranscript(
      forged((one) => ({ ...one, preparation: { north: { theirWalkAway: kept } } })),
    )
    expect(read.ok && guessesIn(read.value.transcript.preparation[north] ?? {})).toEqual([guess])
  }
})

test('a forged transcript is played as far as it is lawful, or refused, and never throws', () => {
  const { transcript } = some()
  const party = fc.constantFrom('north', 'south', 'elder', 'nobody', 'constructor')
  const issue = fc.constantFrom('water', 'path', 'wall', 'constructor', 'valueof')
  const option = fc.constantFrom('even', 'open', 'gate', 'down', 'north-first', 'constructor')
  const pack = fc.dictionary(issue, option)
  const move = fc.record(
    {
      type: fc.constantFrom(...MOVE_TYPES),
      by: party,
      package: pack,
      forAccordOnly: fc.array(issue, { maxLength: 3 }),
      inTheWay: fc.array(issue, { maxLength: 3 }),
      accept: fc.boolean(),
      agree: fc.boolean(),
      why: fc.constantFrom('trust', 'openly'),
      warm: fc.boolean(),
      conditions: fc.boolean(),
      most: issue,
      carriedFor: party,
      sign: fc.boolean(),
      offer: fc.integer(),
      with: party,
      party,
      issue,
      reopen: issue,
      inducement: fc.constantFrom('pump', 'constructor'),
      communique: fc.constantFrom('stern', 'hopeful', 'constructor'),
      tone: fc.constantFrom('firm', 'conciliatory'),
      event: fc.constantFrom('drought', 'constructor'),
      answer: fc.integer(),
    },
    { noNullPrototype: true },
  )
  const lawful: Readonly<Record<string, readonly string[]>> = {
    offer: ['package', 'forAccordOnly'],
    answer: ['accept', 'inTheWay'],
    accept: ['offer'],
    caucus: ['with'],
    reply: ['agree', 'why'],
    disclose: ['issue'],
    confide: ['conditions', 'most'],
    float: ['package', 'carriedFor'],
    respond: ['warm', 'inTheWay'],
    press: ['party'],
    promise: ['inducement'],
    statement: ['tone'],
    publish: ['communique'],
    sign: ['sign', 'reopen'],
    choose: ['event', 'answer'],
  }
  const shaped = move.map((one) => {
    const keys = lawful[one.type] ?? []
    const wanted = keys.filter((key) => key !== 'reopen' || !one.sign)
    return Object.fromEntries(Object.entries(one).filter(([key]) => ['type', 'by', ...wanted].includes(key)))
  })
  const codes = new Set<string>()
  fc.assert(
    fc.property(fc.nat(transcript.entries.length), shaped, (at, wild) => {
      const entries = [...transcript.entries.slice(0, at), { move: wild, reasons: null }]
      const read = readTranscript(forged((one) => ({ ...one, entries })))
      codes.add(read.ok ? 'read' : (read.problems[0]?.code ?? ''))
    }),
    { numRuns: 300 },
  )
  expect([...codes].sort()).toEqual(['move-refused', 'read'])
})

describe('a transcript is refused, in plain words,', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['that is no JSON', '<!doctype html>', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is a number', '7', 'not-a-game'],
    ['that is a list', '[]', 'not-a-game'],
    ['that is a scenario file', wellSetup().scenarioText, 'not-a-game'],
    ['of a later format', forged((one) => ({ ...one, format: 2 })), 'other-format'],
    ['of other rules', forged((one) => ({ ...one, rules: RULES_VERSION + 1 })), 'other-rules'],
    ['with a key of somebody else’s', forged((one) => ({ ...one, cheat: true })), 'damaged'],
    ['without a checksum', JSON.stringify(some().transcript), 'damaged'],
    [
      'with a scenario edited afterwards',
      forged((one) => ({ ...one, scenario: { ...one.scenario, text: '{}' } })),
      'damaged',
    ],
    [
      'in a reading that does not exist',
      forged((one) => ({ ...one, reading: 'wishful' })),
      'unknown-reading',
    ],
    ['with an empty seat', forged((one) => ({ ...one, seats: {} })), 'empty-seat'],
    [
      'with a move that the table refuses',
      forged((one) => ({
        ...one,
        entries: [...one.entries, { move: { type: 'pass', by: 'north' }, reasons: null }],
      })),
      'move-refused',
    ],
    [
      'with a party out of nowhere',
      forged((one) => ({ ...one, entries: [{ move: { type: 'pass', by: 'nobody' }, reasons: null }] })),
      'move-refused',
    ],
    ['nested too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-game'],
    ['longer than any game', ' '.repeat(3_000_001), 'too-large'],
  ]
  test.each(rows)('%s', (_, text, code) => {
    const read = readTranscript(text)
    expect(read.ok ? 'read' : read.problems[0]?.code).toBe(code)
    expect(read.ok ? '' : read.problems[0]?.hint).not.toBe('')
  })
})
