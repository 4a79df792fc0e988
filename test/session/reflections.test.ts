import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { partyNumbersIn, withWeight } from '../../src/debrief/contest/contest.ts'
import { contestedDebrief } from '../../src/debrief/contest/contested.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { branchOff } from '../../src/session/desk/opening.ts'
import { playGame, playToEnd } from '../../src/session/transcript/play.ts'
import { inspectTranscript } from '../../src/session/transcript/readTranscript.ts'
import { MOST_ANSWER } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { openBooks } from '../../src/table/books.ts'
import type { IssueId } from '../../src/terms/ids.ts'
import { counterpart, idle, NORTH, playOut, SOUTH, testDesk, wellSetup } from './testDesk.ts'

const closed = async () => {
  const desk = testDesk()
  await desk.acts.start(wellSetup())
  desk.acts.sitDown()
  await playOut(desk)
  return desk
}

describe('what a person writes once the talks have closed', () => {
  test('is kept with the game, and with a copy of it', async () => {
    const desk = await closed()
    desk.acts.reflect(NORTH, { felt: { outcome: 4 }, feltWords: 'Tired. Glad.' })
    desk.acts.reflect(NORTH, { answers: { next: 'Ask sooner.' }, opened: true })
    await idle()
    const written = {
      felt: { outcome: 4 },
      feltWords: 'Tired. Glad.',
      answers: { next: 'Ask sooner.' },
      opened: true,
    }
    expect(desk.game().transcript.reflections).toEqual({ [NORTH]: written })
    const again = testDesk({ storage: desk.storage })
    await again.acts.resume(desk.game().id)
    expect(again.game().transcript.reflections).toEqual({ [NORTH]: written })
    const { text: copy } = await desk.acts.exportGame(desk.game().id)
    const elsewhere = testDesk()
    expect(await elsewhere.acts.importGame(copy)).toEqual([])
    const [kept] = elsewhere.store.getState().saved
    await elsewhere.acts.resume(kept?.id ?? '')
    expect(elsewhere.game().transcript.reflections).toEqual({ [NORTH]: written })
  })

  test('is no part of a fork, nor of talks that go on or a seat that nobody here held', async () => {
    const desk = await closed()
    desk.acts.reflect(SOUTH, { feltWords: 'Not mine.' })
    desk.acts.reflect(NORTH, { feltWords: 'x'.repeat(MOST_ANSWER + 5) })
    expect(desk.game().transcript.reflections[SOUTH]).toBeUndefined()
    expect(desk.game().transcript.reflections[NORTH]?.feltWords).toHaveLength(MOST_ANSWER)
    expect(await desk.acts.fork(0)).toEqual([])
    desk.acts.reflect(NORTH, { feltWords: 'Too early.' })
    expect(desk.game().transcript.reflections).toEqual({})
    expect((await desk.acts.exportGame(desk.game().id)).text).not.toContain('reflections')
  })

  test.each([
    { feltWords: 3 },
    { felt: { outcome: 6 } },
    { felt: { glory: 1 } },
    { answers: { next: ['<script>'] } },
    { score: 12 },
  ])('is refused in a copy where it is %j', async (reflection) => {
    const desk = await closed()
    desk.acts.reflect(NORTH, { opened: true })
    const copy = inspectTranscript((await desk.acts.exportGame(desk.game().id)).text)
    if (!copy.ok) throw new Error('The copy is sound.')
    // Written anew, so that its checksum holds and its shape alone can be wrong.
    const changed = { ...copy.value, reflections: { [NORTH]: reflection } } as typeof copy.value
    expect(inspectTranscript(writeTranscript(copy.value)).ok).toBe(true)
    expect(inspectTranscript(writeTranscript(changed)).ok).toBe(false)
  })
})

const setup = wellSetup({ north: counterpart, south: counterpart })
const read = readScenario(setup.scenarioText)
if (!read.ok) throw new Error('The well has problems.')
const scenario = read.value

describe('a fork', () => {
  test('with no change is the same game to the byte, whatever move it leaves from', () => {
    for (const seed of [3, 7, 11]) {
      const { transcript, talks } = playGame(scenario, { ...setup, seed })
      for (let entries = 0; entries <= transcript.entries.length; entries++) {
        const branched = branchOff({ transcript, scenario, talks }, entries)
        if (!branched.ok) throw new Error('The branch has problems.')
        const { reopened } = branched.value
        const more = playToEnd(reopened.talks, () => playParty('fair'))
        const whole = { ...reopened.transcript, entries: [...reopened.transcript.entries, ...more] }
        expect(writeTranscript(whole)).toBe(writeTranscript(transcript))
      }
    }
  })
})

describe('contesting the numbers at the desk', () => {
  test('tells what they would make possible, keeps them as a scenario, and leaves the game as it is', async () => {
    const desk = await closed()
    const { text: before } = await desk.acts.exportGame(desk.game().id)
    const numbers = partyNumbersIn(scenario, setup.reading, NORTH)
    const contest = { [NORTH]: withWeight(numbers, 'water' as IssueId, 60) }
    const contested = await desk.acts.contest(contest)
    const { talks } = playGame(scenario, setup)
    expect(contested.possible.outcomes).toBe(contestedDebrief(openBooks(talks), contest).possible.outcomes)
    expect((await desk.acts.weigh({ from: 0, to: 3 })).length).toBe(3)
    const kept = await desk.acts.keepContested(contest)
    expect(kept.ok && kept.value.title).toMatch(/\(contested\)$/)
    expect(desk.store.getState().own).toHaveLength(1)
    expect((await desk.acts.exportGame(desk.game().id)).text).toBe(before)
  })

  test('is refused while the talks go on', async () => {
    const desk = testDesk()
    await desk.acts.start(wellSetup())
    await expect(desk.acts.contest({})).rejects.toThrow('closed')
    await expect(desk.acts.weigh({ from: 0, to: 1 })).rejects.toThrow('closed')
    await expect(desk.acts.keepContested({})).rejects.toThrow('closed')
  })
})
