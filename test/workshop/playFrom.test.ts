import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { playAgain } from '../../src/session/transcript/replay.ts'
import type { SeatHolder } from '../../src/session/transcript/transcript.ts'
import { draftPackage } from '../../src/table/state.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { bringTo, bringToThere } from '../../src/workshop/play/playFrom.ts'
import { takeUpGame } from '../../src/workshop/play/takeUpGame.ts'

const text = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
const read = readScenario(text)
if (!read.ok) throw new Error('Geneva cannot be read.')
const scenario = read.value

const setup = (person?: string) => ({
  scenarioText: text,
  reading: scenario.readings[0]?.id as never,
  sitting: scenario.sittings.at(-1)?.id as never,
  seed: 5,
  seats: Object.fromEntries(
    scenario.parties.map(({ id }): [PartyId, SeatHolder] => [
      id,
      id === person ? { held: 'human' } : { held: 'counterpart', temperament: 'scenario' },
    ]),
  ),
})

describe('a game brought to a later round', () => {
  test('stands at that round, and its moves are lawful', () => {
    const { transcript, isThere } = bringTo(scenario, setup('ukraine'), { round: 2, settled: {} })
    expect(isThere).toBe(true)
    const { talks, refused } = playAgain(transcript, scenario)
    expect(refused).toBeNull()
    expect(talks.state.round).toBe(2)
  })

  test('is another one where that of the seed ends before', () => {
    const [{ id: sitting } = { id: '' as never }] = scenario.sittings
    const asOf = (seed: number) => ({ ...setup('russia'), sitting, seed })
    const wanted = { round: 2, settled: {} }
    const early = Array.from({ length: 60 }, (_, index) => index + 1).find(
      (seed) => !bringTo(scenario, asOf(seed), wanted).isThere,
    )
    if (early === undefined) throw new Error('Some game of sixty should end before its third round.')
    const { transcript, isThere } = bringToThere(scenario, asOf(early), wanted)
    expect(isThere).toBe(true)
    expect(transcript.seed).toBeGreaterThan(early)
    const { talks, refused } = playAgain(transcript, scenario)
    expect(refused).toBeNull()
    expect(talks.state.round).toBe(2)
  })

  test('is that of the seed where no seed comes so far', () => {
    const wanted = { round: scenario.rounds.length, settled: {} }
    const { transcript, isThere } = bringToThere(scenario, setup('russia'), wanted)
    expect(isThere).toBe(false)
    expect(transcript.seed).toBe(setup('russia').seed)
  })

  test('has each wanted issue settled as wanted, or says of it why not', () => {
    const wanted = Object.fromEntries(scenario.issues.map(({ id, options }) => [id, options[0]?.id as never]))
    const { transcript, unsettled } = bringTo(scenario, setup('ukraine'), { round: 2, settled: wanted })
    const { state } = playAgain(transcript, scenario).talks
    const agreed = draftPackage(state.draft)
    const open = new Set(unsettled.map(({ issue }) => issue))
    for (const { id } of scenario.issues) expect(agreed[id] === wanted[id]).toBe(!open.has(id))
    for (const { why } of unsettled) expect(why).not.toBe('')
  })
})

test('an issue is settled by more than one of its options, not only as counterparts would settle it', () => {
  const prisoners = scenario.issues.find(({ id }) => id === 'prisoners')
  const settled = prisoners?.options.filter(
    ({ id }) =>
      bringTo(scenario, setup('ukraine'), { round: 2, settled: { ['prisoners' as never]: id } }).unsettled
        .length === 0,
  )
  expect(settled?.length).toBeGreaterThan(1)
})

describe('a kept game on another text', () => {
  const kept = playGame(scenario, setup()).transcript

  test('is the same where the text is', () => {
    const taken = takeUpGame(kept, scenario, text)
    expect(taken).toMatchObject({ ok: true, refused: null })
    expect(taken.ok && taken.transcript.entries).toEqual(kept.entries)
  })

  test('goes as far as its moves can be made', () => {
    const fewer = { ...scenario, rounds: scenario.rounds.map((round) => ({ ...round, turns: 1 })) }
    const taken = takeUpGame(kept, fewer, text)
    if (!taken.ok || taken.refused === null) throw new Error('A round of one turn should refuse moves.')
    expect(taken.transcript.entries).toHaveLength(taken.refused.move - 1)
    expect(newTranscript(fewer, setup()).entries).toEqual([])
  })
})
