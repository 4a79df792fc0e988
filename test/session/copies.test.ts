import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../../src/terms/ids.ts'
import { counterpart, elderSetup, idle, person, playOut, step, testDesk, untilAsked } from './testDesk.ts'

const started = async (moves: number) => {
  const desk = testDesk()
  await desk.acts.start(elderSetup({ north: person, south: counterpart }))
  for (let i = 0; i < moves; i++) await step(desk)
  await untilAsked(desk)
  await idle()
  return desk
}

/** The copy on another device, opened. */
const elsewhere = async (text: string) => {
  const desk = testDesk()
  expect(await desk.acts.importGame(text)).toEqual([])
  await idle()
  expect(await desk.acts.resume(desk.store.getState().saved[0]?.id ?? '')).toEqual([])
  return desk
}

describe('a copy of an unfinished game', () => {
  test.each(['open', 'left'])(
    'that is %s leaves out what the counterparts thought, and says whose secrets it holds',
    async (how) => {
      const desk = await started(6)
      const { id } = desk.game()
      expect(await desk.storage.read(`game:${id}`)).toContain('"rule":')
      if (how === 'left') desk.acts.leave()
      const { text } = await desk.acts.exportGame(id)
      expect(text).not.toContain('"rule":')
      expect(text.slice(0, 400)).toMatch(
        /"note": "A game of Parley that is not over\..*secrets of every seat/,
      )
    },
  )

  test('opens where it was left, and plays on to the same end and its debrief', async () => {
    const desk = await started(6)
    const there = await elsewhere((await desk.acts.exportGame(desk.game().id)).text)
    expect(there.game().view).toEqual(desk.game().view)
    const moves = desk.game().transcript.moves
    await playOut(desk)
    await playOut(there)
    expect(there.game().transcript.entries.map(({ move }) => move)).toEqual(
      desk.game().transcript.entries.map(({ move }) => move),
    )
    expect(
      there
        .game()
        .transcript.entries.slice(0, moves)
        .every(({ reasons }) => reasons === null),
    ).toBe(true)
    const debrief = await there.acts.debrief()
    expect(debrief.headline).toBe((await desk.acts.debrief()).headline)
  })
})

test('a copy of a finished game contains everything', async () => {
  const desk = await started(0)
  await playOut(desk)
  const text = (await desk.acts.exportGame(desk.game().id)).text
  expect(text).toContain('"rule":')
  expect(text).not.toContain('"note"')
  const there = await elsewhere(text)
  expect(there.game().transcript.entries).toEqual(desk.game().transcript.entries)
})

describe('games kept by version 0.1.0, with notes inside', () => {
  test.each([
    ['bicycle', 25, 'closed'],
    ['geneva', 86, 'closed'],
    ['well', 9, 'talks'],
  ])('%s opens at move %i', async (name, moves, stage) => {
    const desk = await elsewhere(
      readFileSync(join(import.meta.dirname, `../fixtures/kept/${name}.txt`), 'utf8'),
    )
    expect(desk.game().transcript.moves).toBeGreaterThanOrEqual(moves)
    expect(desk.game().stage).toBe(stage)
    if (desk.game().curtain !== null) desk.acts.liftCurtain()
    expect(desk.game().notes).toBe('A note from an earlier version.')
    if (stage === 'closed') expect((await desk.acts.debrief()).headline).toMatch(/\w/)
  })
})

test('A finished game of people on several devices opens as the game of the own seat, and stays it', async () => {
  const played = testDesk()
  await played.acts.start(elderSetup({ north: person, south: person }))
  await playOut(played)
  const text = (await played.acts.exportGame(played.game().id)).text
  const here = testDesk()
  expect(await here.acts.openCopy(text, 'south' as PartyId)).toEqual([])
  await idle()
  expect(here.game()).toMatchObject({ people: ['south'], viewer: 'south', stage: 'closed' })
  const { id } = here.game()
  here.acts.leave()
  expect(await here.acts.resume(id)).toEqual([])
  expect(here.game().people).toEqual(['south'])
})
