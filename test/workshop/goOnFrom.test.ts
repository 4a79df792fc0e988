import { expect, test } from 'vitest'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import { playTalks } from '../../src/session/transcript/play.ts'
import type { SeatHolder, Transcript } from '../../src/session/transcript/transcript.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { goOnFrom } from '../../src/workshop/play/goOnFrom.ts'
import { partyIn, tinyScenario, tinyText } from '../fixtures/tinyScenario.ts'

const scenario = tinyScenario()
const scenarioText = tinyText()
const counterpart: SeatHolder = { held: 'counterpart', temperament: 'fair' }
const setup = {
  scenarioText,
  reading: 'plain' as ReadingId,
  sitting: 'short' as SittingId,
  seed: 4,
  seats: Object.fromEntries(scenario.parties.map(({ id }) => [id, counterpart])),
}
const game: Transcript = { ...newTranscript(scenario, setup), entries: playTalks(scenario, setup).entries }
const south = 'south' as PartyId

test('a played game is gone on with from one of its moves: the seat is a person’s, the others stay as they were', () => {
  const gone = goOnFrom(game, { entries: 2, seat: south, scenario, scenarioText })
  if (!gone.ok) throw new Error(gone.problems[0]?.message)
  expect(gone.refused).toBeNull()
  expect(gone.transcript.entries).toEqual(game.entries.slice(0, 2))
  expect(gone.transcript.seats).toEqual({ north: counterpart, south: { held: 'human' } })
})

test('on a changed text the moves are kept up to the first that cannot be made', () => {
  const first = game.entries.findIndex(({ move }) => move.type === 'offer')
  const { move } = game.entries[first] ?? {}
  if (move?.type !== 'offer') throw new Error('Nobody offered anything.')
  const [issue] = Object.keys(move.package)
  const changed = tinyScenario((file) => {
    const mandate = partyIn(file, move.by).mandate[issue as string] as {
      allowed: string[]
      widening?: unknown
    }
    const offered = move.package[issue as keyof typeof move.package]
    mandate.allowed = mandate.allowed.filter((option) => option !== offered)
    delete mandate.widening
  })
  const gone = goOnFrom(game, { entries: game.entries.length, seat: south, scenario: changed, scenarioText })
  if (!gone.ok) throw new Error(gone.problems[0]?.message)
  expect(gone.refused?.move).toBe(first + 1)
  expect(gone.transcript.entries).toHaveLength(first)
})
