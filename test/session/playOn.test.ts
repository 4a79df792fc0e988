import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { type PlayedPair, tallyOf } from '../../src/debrief/forks/tally.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { playOn, seedOfFork } from '../../src/session/thinking/playOn.ts'
import { thinkingRoom } from '../../src/session/thinking/thinkingRoom.ts'
import { playGame, playToEnd } from '../../src/session/transcript/play.ts'
import { replayTranscript } from '../../src/session/transcript/replay.ts'
import type { Transcript } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { openBooks } from '../../src/table/books.ts'
import { resumeTalks } from '../../src/table/talks.ts'
import { howMany } from '../howMany.ts'
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

/** A page's worker, without the worker. */
const openRoom = (): ((part: { from: number; to: number }) => Promise<readonly PlayedPair[]>) => {
  let got: unknown
  const ask = thinkingRoom((answered) => {
    got = answered
  })
  return async (seeds) => {
    await ask({
      number: 1,
      question: { type: 'playOn', transcript: writeTranscript(transcript), fork: pass, seeds },
    })
    return (got as { answer: readonly PlayedPair[] }).answer
  }
}

test('the figures of a fork are the same whatever the number of workers and the size of their parts', async () => {
  const seeds = howMany(20, 100)
  const whole = playOn(scenario, transcript, pass, { from: 0, to: seeds })
  const end = whole[0]?.asMade.own ?? Number.NaN
  const tally = tallyOf(whole, end)
  expect(tally.seeds).toBe(seeds)
  expect(
    new Set(whole.map(({ added }) => added.own)).size,
    'the seeds come to different ends',
  ).toBeGreaterThan(1)
  for (const [workers, part] of [
    [1, 4],
    [2, 7],
    [3, 1],
  ] as const) {
    const rooms = Array.from({ length: workers }, openRoom)
    const parts = Array.from({ length: Math.ceil(seeds / part) }, (_, number) => ({
      from: number * part,
      to: Math.min(seeds, (number + 1) * part),
    }))
    // The last part is asked for first: whoever plays it has played nothing of the fork before.
    const played = new Map<number, readonly PlayedPair[]>()
    for (const [number, range] of [...parts.entries()].reverse())
      played.set(range.from, (await rooms[number % workers]?.(range)) ?? [])
    const together = parts.flatMap(({ from }) => played.get(from) ?? [])
    expect(tallyOf(together, end), `${workers} workers, parts of ${part}`).toEqual(tally)
    expect(together).toEqual(whole)
  }
})

test('a fork with no change is the same game to the byte, wherever it leaves the game', () => {
  const scenarioText = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
  const geneva = readScenario(scenarioText)
  if (!geneva.ok) throw new Error('Geneva has problems.')
  const { parties, readings, sittings } = geneva.value
  const [reading, sitting] = [readings[0]?.id, sittings[0]?.id]
  if (reading === undefined || sitting === undefined) throw new Error('Geneva cannot be played.')
  const { transcript: game, talks: first } = playGame(geneva.value, {
    scenarioText,
    reading,
    sitting,
    seed: 3,
    seats: Object.fromEntries(parties.map(({ id }) => [id, counterpart])),
  })
  const bytes = writeTranscript(game)
  const end = JSON.stringify(first.state)
  expect(game.entries.length).toBeGreaterThan(40)
  for (let entry = 0; entry <= game.entries.length; entry += 7) {
    const before = game.entries.slice(0, entry)
    const { state } = replayTranscript({ ...game, entries: before }, geneva.value)
    const talks = resumeTalks(geneva.value, state)
    const after = playToEnd(talks, () => playParty('fair'))
    expect(writeTranscript({ ...game, entries: [...before, ...after] }), `from entry ${entry}`).toBe(bytes)
    expect(JSON.stringify(talks.state), `from entry ${entry}`).toBe(end)
  }
})
