import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { playOn, seedOfFork } from '../../src/session/thinking/playOn.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import type { Transcript } from '../../src/session/transcript/transcript.ts'
import { openBooks } from '../../src/table/books.ts'
import { counterpart, NORTH, person, wellSetup } from './testDesk.ts'

const setup = wellSetup({ north: counterpart, south: counterpart })
const read = readScenario(setup.scenarioText)
if (!read.ok) throw new Error('The well has problems.')
const scenario = read.value
const { transcript: played, talks } = playGame(scenario, setup)
const transcript: Transcript = { ...played, seats: { ...played.seats, [NORTH]: person } }
const firstOwn = transcript.entries.findIndex(({ move }) => move.by === NORTH)
const pass = { entry: firstOwn, move: { type: 'pass', by: NORTH } } as const
const MANY = { from: 0, to: 8 }

describe('a fork played on', () => {
  test('comes to the same games whenever it is asked, in one part or in several', () => {
    const whole = playOn(scenario, transcript, pass, MANY)
    expect(whole).toHaveLength(8)
    const parts = [
      { from: 0, to: 3 },
      { from: 3, to: 8 },
    ].flatMap((seeds) => playOn(scenario, transcript, pass, seeds))
    expect(parts).toEqual(whole)
  })

  test('has a seed of its own for each game, by the game’s and the move that is forked', () => {
    const seeds = [
      ...Array.from({ length: 100 }, (_, number) => seedOfFork(7, 3, number)),
      seedOfFork(7, 4, 0),
      seedOfFork(8, 3, 0),
    ]
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  test('plays the move as it was made beside the one that was added', () => {
    const made = transcript.entries[firstOwn]?.move
    if (made === undefined) throw new Error('North never moved.')
    const played = playOn(scenario, transcript, { entry: firstOwn, move: made }, MANY)
    expect(played.length).toBeGreaterThan(0)
    for (const { added, asMade } of played) expect(added).toEqual(asMade)
  })

  test('gives each game’s end and its worth to whoever made the move', () => {
    const books = openBooks(talks)
    for (const { added } of playOn(scenario, transcript, pass, MANY)) {
      expect(['signed', 'brokenOff', 'partial', 'adjourned']).toContain(added.end)
      expect(added.worths).toHaveLength(books.principals.length)
      expect(added.own).toBe(added.worths[books.principals.indexOf(NORTH)])
      expect(added.turns).toBeGreaterThan(0)
    }
  })

  test('throws where the transcript has no such move, or the table refuses the other', () => {
    expect(() => playOn(scenario, transcript, { ...pass, entry: 5000 }, MANY)).toThrow('no entry 5000')
    const accept = { type: 'accept', by: NORTH, offer: 99 } as const
    expect(() => playOn(scenario, transcript, { ...pass, move: accept }, MANY)).toThrow('refuses')
  })
})
