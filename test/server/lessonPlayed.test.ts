import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/startServer.ts'
import { readExported } from '../../src/server/storage/exportClass.ts'
import { readClass } from '../../src/server/storage/keptClass.ts'
import { classesAnswer } from '../../src/session/remote/classesAnswer.ts'
import {
  classExport,
  deleteClassroom,
  findClassroom,
  seatTokenOf,
  tableTranscriptOf,
} from '../../src/session/remote/classRequests.ts'
import { readTranscript } from '../../src/session/transcript/readTranscript.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { play } from './play.ts'
import { device, enterAs, GENEVA, joinAs, openLessonAt, openSchool, until, viewAs } from './school.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-lesson-'))
let school: RunningServer

beforeAll(async () => {
  school = await openSchool({ database: { file: join(folder, 'classes.db') } })
})
afterAll(async () => {
  await school.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a class is opened, joined by code, played to its end and read as transcripts', async () => {
  const { port } = school
  const seats = ['ukraine', 'russia', 'united-states'] as readonly string[] as readonly PartyId[]
  const opened = await openLessonAt(port, { seats }, GENEVA)
  const found = await findClassroom(device(port), opened.code.toLowerCase())
  expect(found).toMatchObject({ ok: true, value: { class: opened.class, title: 'Thursday, second period' } })
  const teacher = await enterAs(device(port), opened.class, { as: 'teacher', secret: opened.secret })
  const people = await Promise.all(
    Array.from({ length: 6 }, () => joinAs(port, opened.class, opened.code).then(({ remote }) => remote)),
  )
  expect(new Set(people.map((one) => viewAs(one, 'person').you.name)).size).toBe(6)
  expect(await teacher.act({ type: 'deal' })).toBeNull()
  expect(await teacher.act({ type: 'start' })).toBeNull()
  const players = people.map((one) => play(one))
  await until('the talks end', () => people.every((one) => viewAs(one, 'person').seat?.end != null), 60_000)
  expect(players.reduce((all, { made }) => all + made(), 0)).toBeGreaterThan(20)
  expect(await tableTranscriptOf(device(port), opened.class, opened.secret, 9)).toMatchObject({ ok: false })
  expect(await teacher.act({ type: 'openBooks', tables: null })).toBeNull()
  const text = await tableTranscriptOf(device(port), opened.class, opened.secret, 1)
  const transcript = text.ok ? readTranscript(text.value) : text
  expect(transcript).toMatchObject({ ok: true })
  for (const one of [teacher, ...people]) one.leave()
}, 120_000)

test('the teacher, and nobody else, gives somebody their seat on another device', async () => {
  const asking = device(school.port)
  const { class: id, secret, code } = await openLessonAt(school.port)
  const { remote } = await joinAs(school.port, id, code)
  const teacher = await enterAs(device(school.port), id, { as: 'teacher', secret })
  const [person] = viewAs(teacher, 'teacher').class.people
  const given = await seatTokenOf(asking, id, secret, person?.id ?? '')
  expect(await seatTokenOf(asking, id, 'wrong', person?.id ?? '')).toMatchObject({ ok: false })
  expect(await seatTokenOf(asking, id, secret, 'nobody')).toMatchObject({
    ok: false,
    problems: [{ code: 'unknown-person' }],
  })
  const again = await enterAs(device(school.port), id, { as: 'person', token: given.ok ? given.value : '' })
  await until('they are seen', () => again.store.getState().view !== null)
  expect(viewAs(again, 'person').you.name).toBe(viewAs(remote, 'person').you.name)
  for (const one of [teacher, remote, again]) one.leave()
})

test('a class is exported and deleted by its teacher, and by nobody else', async () => {
  const { port } = school
  const asking = device(port)
  expect(await classesAnswer(asking)).toBe(true)
  const { class: id, secret, code } = await openLessonAt(port)
  const { remote } = await joinAs(port, id, code)
  expect(await classExport(asking, id, 'wrong')).toMatchObject({
    ok: false,
    problems: [{ code: 'wrong-secret' }],
  })
  const text = await classExport(asking, id, secret)
  const kept = text.ok ? readExported(text.value) : text
  expect(kept.ok && readClass(kept.value)).toMatchObject({
    ok: true,
    value: { acts: [{ act: { type: 'join' } }] },
  })
  expect(text.ok && text.value).not.toContain(secret)
  expect(await deleteClassroom(asking, id, 'wrong')).toMatchObject({ ok: false })
  expect(await deleteClassroom(asking, id, secret)).toMatchObject({ ok: true })
  await until('the student is told', () => remote.store.getState().status === 'ended')
  expect(remote.store.getState().trouble).toMatchObject({ code: 'class-deleted' })
  expect(await findClassroom(asking, code)).toMatchObject({ ok: false, problems: [{ code: 'wrong-code' }] })
})

test('where no server of classes answers, a page is told so', async () => {
  expect(await classesAnswer({ ...device(school.port), origin: 'http://127.0.0.1:1' })).toBe(false)
})
