/** A game as the text that a course keeps: every game comes back whole, and nothing else is taken for one. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/scenario/hash.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { digits, digitsRead } from '../../src/session/platform/digits.ts'
import {
  MOST_ON_PLATFORM,
  movesText,
  platformText,
  readPlatformText,
} from '../../src/session/platform/platformText.ts'
import { recallGame } from '../../src/session/platform/recall.ts'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import { playTalks } from '../../src/session/transcript/play.ts'
import type { SeatHolder, Transcript } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { GOLDEN_GAMES, playGolden } from '../golden/goldenGame.ts'
import { howMany } from '../howMany.ts'

interface Packaged {
  readonly scenario: Scenario
  readonly text: string
  readonly hash: string
}

const packaged = (name: string): Packaged => {
  const text = readFileSync(`scenarios/${name}.json`, 'utf8')
  const read = readScenario(text)
  if (!read.ok) throw new Error(`${name} has problems.`)
  return { scenario: read.value, text, hash: hashOf(text) }
}

const SCENARIOS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => packaged(name.slice(0, -'.json'.length)))
const BICYCLE = packaged('second-hand-bicycle')

const TEMPERAMENTS = ['scenario', 'hard', 'fair', 'conceding'] as const

/** A game of counterparts; `held` are the temperaments of the seats, in turn. */
const played = ({ scenario, text }: Packaged, seed: number): Transcript => {
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[seed % things.length]
    if (thing === undefined) throw new Error('Nothing to choose from.')
    return thing
  }
  const seats = Object.fromEntries(
    scenario.parties.map(({ id }, place): [string, SeatHolder] => [
      id,
      { held: 'counterpart', temperament: TEMPERAMENTS[(seed + place) % TEMPERAMENTS.length] ?? 'fair' },
    ]),
  )
  const setup = {
    scenarioText: text,
    reading: pick(scenario.readings).id,
    sitting: pick(scenario.sittings).id,
    seed,
    seats,
  }
  return { ...newTranscript(scenario, setup), entries: playTalks(scenario, setup).entries }
}

const kept = ({ scenario, hash }: Packaged, transcript: Transcript): string =>
  platformText(scenario, hash, { ...transcript, moves: transcript.entries.map(({ move }) => move) })

const codeOf = (read: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  read.ok ? 'read' : read.problems?.[0]?.code

describe('numbers as characters', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
        expect(digitsRead(digits(numbers))).toEqual(numbers)
      }),
      { numRuns: howMany(200, 2000) },
    )
  })

  test.each([['ä'], ['A '], ['Ag'], ['_'.repeat(40)]])('%j is none', (text) => {
    expect(digitsRead(text)).toBeNull()
  })
})

describe('a game in a course', () => {
  test.each(GOLDEN_GAMES)('golden game $scenario, seed $seed, comes back move by move', (game) => {
    const of = packaged(game.scenario)
    const { transcript } = playGolden(of.scenario, of.text, game)
    const text = kept(of, transcript)
    const read = readPlatformText(of.scenario, of.hash, text)
    expect(read).toMatchObject({ ok: true, value: { moves: transcript.entries.map(({ move }) => move) } })
    expect(text.length).toBeLessThan(MOST_ON_PLATFORM)
  })

  test.each(SCENARIOS.map((of) => ({ of, id: of.scenario.id })))(
    'games of $id come back byte for byte, with what counterparts thought',
    ({ of }) => {
      const games = Math.ceil(howMany(200, 1000) / SCENARIOS.length)
      for (let seed = 1; seed <= games; seed++) {
        const transcript = played(of, seed)
        const recalled = recallGame(kept(of, transcript), of)
        expect(recalled.ok && writeTranscript(recalled.value)).toBe(writeTranscript(transcript))
      }
    },
    300_000,
  )

  test('is at every move the beginning of what it becomes', () => {
    const { scenario } = BICYCLE
    const { entries, ...setup } = played(BICYCLE, 3)
    const moves = entries.map(({ move }) => move)
    const whole = movesText(scenario, { ...setup, moves })
    expect(moves.length).toBeGreaterThan(3)
    for (let length = 0; length <= moves.length; length++)
      expect(whole.startsWith(movesText(scenario, { ...setup, moves: moves.slice(0, length) }))).toBe(true)
  })

  test('keeps whose seat a person holds, and a seed below 0', () => {
    const { scenario, hash, text } = BICYCLE
    const game = {
      ...newTranscript(scenario, { ...played(BICYCLE, 1), scenarioText: text }),
      seed: -5,
      seats: { seller: { held: 'counterpart', temperament: 'hard' }, buyer: { held: 'human' } },
      moves: [],
    } as const
    const { reading, sitting, seed, seats, moves } = game
    const read = readPlatformText(scenario, hash, platformText(scenario, hash, game))
    expect(read).toEqual({ ok: true, value: { reading, sitting, seed, seats, moves }, warnings: [] })
  })
})

describe('what is no game of this package', () => {
  const text = kept(BICYCLE, played(BICYCLE, 4))
  const resealed = (body: string) => `${body}.${hashOf(body)}`
  const body = text.slice(0, text.lastIndexOf('.'))
  const other = SCENARIOS.find(({ scenario }) => scenario.id !== BICYCLE.scenario.id)

  test.each([
    ['nothing of Parley’s', '{"page":3}', 'platform-foreign'],
    ['a text that lost its end', text.slice(0, -20), 'platform-cut'],
    ['a text that lost all but its name', 'parley', 'platform-cut'],
    ['a text with one character altered', text.replace(/.(?=.{40}$)/, '*'), 'platform-cut'],
    [
      'moves of which one was altered',
      text.replace(/.(?=.{20}$)/, (c) => (c === 'A' ? 'B' : 'A')),
      'platform-altered',
    ],
    ['a later format', resealed(body.replace('parley1', 'parley2')), 'platform-other-version'],
    ['moves that end in mid-move', resealed(body.slice(0, -1)), 'platform-other-version'],
    ['later rules', resealed(body.replace(/(?<=^parley1\.[0-9a-f]{16}\.)./, 'C')), 'platform-other-version'],
    [
      'a game of another scenario',
      other === undefined ? '' : kept(other, played(other, 1)),
      'platform-other-scenario',
    ],
  ])('%s is told apart', (_, bad, code) => {
    expect(codeOf(recallGame(bad, BICYCLE))).toBe(code)
  })

  test('moves that the table refuses are told with their number', () => {
    const transcript = played(BICYCLE, 4)
    const [first] = transcript.entries
    if (first === undefined) throw new Error('Nobody moved.')
    const twice = kept(BICYCLE, { ...transcript, entries: [first, first, ...transcript.entries] })
    const recalled = recallGame(twice, BICYCLE)
    expect(recalled).toMatchObject({ ok: false, problems: [{ code: 'platform-move-refused' }] })
    expect(!recalled.ok && recalled.problems[0]?.message).toContain('Move 2')
  })

  test('whatever stands there, it is a game or a problem, never a fault', () => {
    const of = BICYCLE
    const numbers = fc.array(fc.nat(70), { maxLength: 60 })
    fc.assert(
      fc.property(numbers, (random) => {
        const bad = resealed(`parley1.${of.hash}.${digits([1, ...random])}`)
        const recalled = recallGame(bad, of)
        expect(recalled.ok || recalled.problems.length > 0).toBe(true)
      }),
      { numRuns: howMany(300, 3000) },
    )
  })
})
