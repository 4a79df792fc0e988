import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../src/terms/ids.ts'
import { idle, NORTH, playOut, SOUTH, seated, testDesk, wellSetup } from './testDesk.ts'

describe('a branch', () => {
  test('shares the moves up to where it leaves the game, and leads its own life', async () => {
    const desk = await seated()
    await playOut(desk)
    const first = desk.game()
    const { entries } = first.transcript
    const middle = Math.floor(entries.length / 2)
    expect(await desk.acts.fork(middle)).toEqual([])
    await playOut(desk)
    expect(JSON.stringify(desk.game().transcript.entries)).toBe(JSON.stringify(entries))
    await idle()
    const { saved } = desk.store.getState()
    expect(saved).toHaveLength(2)
    expect(saved.map(({ branch }) => branch)).toEqual([
      {
        savedAt: expect.any(Number),
        moves: middle,
        at: { round: expect.any(Number), turn: expect.any(Number) },
      },
      null,
    ])
    expect(desk.game().branch?.moves).toBe(middle)
    expect(await desk.acts.fork(entries.length + 1)).toMatchObject([{ code: 'no-such-move' }])
  })
})

describe('a suggested fork', () => {
  test('begins with the move that it suggests, in place of the one that was made', async () => {
    const desk = await seated()
    await playOut(desk)
    const { entries } = desk.game().transcript
    const { forks, seats } = await desk.acts.debrief()
    const [fork] = forks
    if (fork === undefined) throw new Error('This game suggests nothing.')
    expect(await desk.acts.fork(fork.entry, fork.move)).toEqual([])
    const { branch, transcript } = desk.game()
    expect(branch).toMatchObject({ moves: fork.entry, at: fork.at })
    // What every seat had is secret in a game that goes on.
    expect(desk.game().was).toBeNull()
    expect(transcript.moves).toBeGreaterThan(fork.entry)
    await playOut(desk)
    const forked = desk.game().transcript.entries.map(({ move }) => move)
    expect(forked.slice(0, fork.entry)).toEqual(entries.slice(0, fork.entry).map(({ move }) => move))
    expect(forked[fork.entry]).toEqual(fork.move)
    const ended = Object.fromEntries(seats.map(({ party, worth }) => [party, worth]))
    expect(desk.game().was?.worths).toEqual(ended)
    const { id } = desk.game()
    desk.acts.leave()
    await idle()
    await desk.acts.resume(id)
    expect(desk.game().was?.worths).toEqual(ended)
  })

  test('is played on only when the talks have closed', async () => {
    const desk = await seated()
    const pass = { entry: 0, move: { type: 'pass', by: NORTH } } as const
    await expect(desk.acts.playOn(pass, { from: 0, to: 1 })).rejects.toThrow('when the talks have closed')
    await playOut(desk)
    expect(await desk.acts.playOn(pass, { from: 0, to: 2 })).toHaveLength(2)
  })

  test('with a move that the table refuses says so, and opens nothing', async () => {
    const desk = await seated()
    await playOut(desk)
    const { id } = desk.game()
    expect(await desk.acts.fork(0, { type: 'accept', by: NORTH, offer: 9 })).toHaveLength(1)
    expect(desk.game().id).toBe(id)
  })
})

describe('playing the other seat', () => {
  test('is the same set-up with a person in the other seat, kept beside the first game', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    const first = desk.game()
    expect(first.people).toEqual([NORTH])
    expect(await desk.acts.playFrom(SOUTH)).toEqual([])
    const second = desk.game()
    expect(second.people).toEqual([SOUTH])
    expect(second.stage).toBe('briefing')
    expect(second.transcript.seats[NORTH]).toEqual({ held: 'counterpart', temperament: 'scenario' })
    expect(second.transcript.reading).toBe(first.transcript.reading)
    await idle()
    expect(desk.store.getState().saved).toHaveLength(2)
    expect(await desk.acts.playFrom('nowhere' as PartyId)).toMatchObject([{ code: 'no-such-seat' }])
  })
})
