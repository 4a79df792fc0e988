import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSeat } from '../../src/screens/openSeat.ts'
import type { RunningServer } from '../../src/server/startServer.ts'
import { besideNewSeat, readBesideSeat } from '../../src/session/remote/besideSeat.ts'
import { remoteDesk } from '../../src/session/remote/remoteDesk.ts'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { testDesk } from '../session/testDesk.ts'
import { wouldMake } from './play.ts'
import { device, enterAs, GENEVA, joinAs, openLessonAt, openSchool, until, viewAs } from './school.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-desk-'))
let school: RunningServer

beforeAll(async () => {
  school = await openSchool({ database: { file: join(folder, 'classes.db') } })
})
afterAll(async () => {
  await school.stop()
  rmSync(folder, { recursive: true, force: true })
})

const seats = ['ukraine'] as readonly string[] as readonly PartyId[]

/** A student of Geneva at a table of counterparts, and a place to keep a text. */
const seated = async () => {
  const { port } = school
  const { class: id, code, secret } = await openLessonAt(port, { seats, perSeat: 1 }, GENEVA)
  const teacher = await enterAs(device(port), id, { as: 'teacher', secret })
  const { remote } = await joinAs(port, id, code)
  await teacher.act({ type: 'deal' })
  let text: string | null = null
  const desk = () =>
    remoteDesk(remote, {
      desk: testDesk(),
      thinker: localThinker(),
      kept: {
        read: () => text,
        write: (now) => {
          text = now
        },
      },
    })
  return { teacher, remote, desk, id, code, kept: () => text }
}

const seatOver = (desk: ReturnType<typeof remoteDesk>) =>
  openSeat({
    desk,
    clock: { now: () => performance.now(), after: () => () => {} },
    isStill: () => true,
    isPaced: false,
  })

test('the seat’s model runs over a class: brief, table, moves, and what was told', async () => {
  const { teacher, remote, desk } = await seated()
  const seat = seatOver(desk())
  const gameNow = () => seat.store.getState().game
  expect(gameNow()).toBeNull()
  await teacher.act({ type: 'start' })
  await until('the table is open', () => gameNow() !== null)
  expect(gameNow()).toMatchObject({ stage: 'briefing', viewer: 'ukraine', people: ['ukraine'] })
  seat.acts.sitDown()
  await until('it is Ukraine’s turn', () => gameNow()?.view?.toMove === 'ukraine')
  expect(gameNow()?.stage).toBe('talks')
  const view = gameNow()?.view
  const move = view == null ? undefined : wouldMake(view)
  if (move === undefined) throw new Error('There is a move.')
  expect(seat.acts.judge(move)).toBeNull()
  expect(seat.acts.make(move)).toBeNull()
  expect(seat.acts.make(move)).toMatchObject({ code: 'being-sent' })
  await until(
    'the move is in the record',
    () => (gameNow()?.view?.record.length ?? 0) > (view?.record.length ?? 0),
  )
  // What follows a move is told step by step: the answers after the offer.
  const recordOf = (shown: { readonly record: readonly unknown[] } | null | undefined) =>
    JSON.stringify(shown?.record)
  await until(
    'all of it has been told',
    () => recordOf(gameNow()?.view) === recordOf(viewAs(remote, 'person').seat),
  )
  seat.acts.leave()
})

test('what was drafted, noted and read is there again after the page was loaded anew; another seat has none of it', async () => {
  const { teacher, desk, kept } = await seated()
  await teacher.act({ type: 'start' })
  const first = desk()
  await until('the table is open', () => first.store.getState().game !== null)
  first.acts.note('Energy first.')
  first.acts.prepare('ukraine' as PartyId, { firstOffer: 'Prisoners' })
  first.acts.sitDown()
  const seat = seatOver(first)
  seat.acts.keep({ hints: false })
  const again = desk().store.getState().game
  expect(again).toMatchObject({ notes: 'Energy first.', mind: { hints: false } })
  expect(again?.stage).not.toBe('briefing')
  expect(again?.transcript.preparation).toEqual({ ukraine: { firstOffer: 'Prisoners' } })
  expect(readBesideSeat('russia' as PartyId, kept())).toEqual(besideNewSeat('russia' as PartyId))
  expect(readBesideSeat('ukraine' as PartyId, kept()).notes).toBe('Energy first.')
})

test('the adviser answers three times a round, from the own seat’s view, and says so the fourth time', async () => {
  const { teacher, desk } = await seated()
  await teacher.act({ type: 'start' })
  const { store, acts } = desk()
  await until('the table is open', () => store.getState().game !== null)
  const guesses = { russia: 40 } as never
  const pack = store.getState().game?.view?.asks['ukraine' as PartyId] ?? {}
  for (let left = 2; left >= 0; left--) {
    expect(await acts.estimate(pack, guesses)).toMatchObject({ estimates: [{ party: 'russia' }] })
    expect(store.getState().game?.estimatesLeft).toBe(left)
  }
  expect(await acts.estimate(pack, guesses)).toMatchObject({ code: 'no-estimates-left' })
})

test('two in one seat: a move made by one is a proposal, and the other’s to confirm', async () => {
  const { teacher, remote, desk, id, code } = await seated()
  const { remote: mate } = await joinAs(school.port, id, code)
  await until('the teacher sees both', () => viewAs(teacher, 'teacher').class.people.length === 2)
  for (const { id: person } of viewAs(teacher, 'teacher').class.people)
    await teacher.act({ type: 'seat', person, table: 1, seat: 'ukraine' as PartyId })
  await teacher.act({ type: 'start' })
  const { store, acts } = desk()
  await until('it is Ukraine’s turn', () => store.getState().game?.view?.toMove === 'ukraine')
  acts.sitDown()
  const view = store.getState().game?.view
  const move = view == null ? undefined : wouldMake(view)
  if (view == null || move === undefined) throw new Error('There is a move.')
  expect(acts.make(move)).toBeNull()
  await until('it is proposed', () => viewAs(mate, 'person').proposal !== null)
  expect(viewAs(remote, 'person').proposal).toMatchObject({ mine: true })
  expect(await mate.act({ type: 'confirm', seen: view.record.length })).toBeNull()
  await until('it is made', () => (viewAs(remote, 'person').seat?.record.length ?? 0) > view.record.length)
})
