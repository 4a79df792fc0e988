/** Seven people for two tables of three: whoever is left over shares a seat, or sits down with counterparts. */
import { expect, type Page, test } from '@playwright/test'
import type { RemoteClass } from '../../src/session/remote/remoteClass.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { play } from '../server/play.ts'
import { joinAs } from '../server/school.ts'
import { expectClean, PHONE } from './axe.ts'
import { classServerOfFile, joinClass, newDevice, openClass, strip, takePlace, tile } from './classPages.ts'
import { seated } from './classPlay.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(600_000)

const server = classServerOfFile()

const SEATS = ['class-a', 'class-b', 'class-c'] as readonly string[] as readonly PartyId[]

/** So many people without a page, in the seats of the first table and then of the second. */
const others = async (teacher: Page, code: string, count: number): Promise<readonly RemoteClass[]> => {
  const id = /#\/class\/([\w-]+)/.exec(teacher.url())?.[1] ?? ''
  const come: RemoteClass[] = []
  for (let at = 0; at < count; at++) {
    const { remote } = await joinAs(Number(new URL(server.address).port), id, code)
    expect(await remote.act({ type: 'wish', seat: SEATS[at % SEATS.length] as PartyId })).toBeNull()
    come.push(remote)
  }
  return come
}

const open = async (teacher: Page, odd: string): Promise<string> =>
  openClass(teacher, server.address, { scenario: 'The class trip', people: 7, odd })

/** Comes in last, asks for whichever seat is free, and is seated by the teacher with the others. */
const comeLast = async (teacher: Page, person: Page, code: string): Promise<void> => {
  await joinClass(person, server.address, code)
  await person.getByRole('radio', { name: /^Whichever is free/ }).check()
  await expect(teacher.getByText('7 of 7 people here.')).toBeVisible()
  await teacher.getByRole('button', { name: 'Seat those waiting' }).click()
  await teacher.getByRole('button', { name: 'Hand out the folders', disabled: false }).click()
}

const leave = (people: readonly RemoteClass[]) => {
  for (const one of people) one.leave()
}

test('the seventh shares a seat: what one of the two proposes is made when the other confirms it, and not before', async ({
  browser,
  page: teacher,
}) => {
  const code = await open(teacher, 'Shares a seat')
  const come = await others(teacher, code, 5)
  const mate = await newDevice(browser)
  await joinClass(mate, server.address, code)
  await takePlace(mate, '10c', 2)
  const last = await newDevice(browser, PHONE)
  await comeLast(teacher, last, code)
  for (const person of [mate, last]) await person.getByRole('button', { name: 'Take your seat' }).click()
  for (const person of [mate, last])
    await expect(person.getByRole('region', { name: 'The text' })).toBeVisible()
  const names = await Promise.all(
    [mate, last].map((person) => person.locator('.strip-table .muted').textContent()),
  )
  await expect(tile(teacher, 2)).toContainText(`${names[0]}, ${names[1]}`)

  const players = come.map((one) => play(one))
  const pair = [seated(mate), seated(last)] as const
  const proposal = (person: Page) => person.getByRole('region', { name: 'What your team proposes' })
  await expect(pair[0].player.due.first()).toBeVisible({ timeout: 120_000 })
  for (let acts = 0; acts < 12 && !(await proposal(mate).isVisible()); acts++) await pair[0].player.act()
  await expect(proposal(mate)).toContainText('Your team-mate confirms it.')
  await expect(proposal(last)).toContainText(`${names[0]} proposes: 10c`)
  await expectClean(mate)
  await expectClean(last)
  await mate.screenshot({ path: test.info().outputPath('pair-proposes.png') })
  await last.screenshot({ path: test.info().outputPath('pair-confirms.png') })

  // Declined, it is gone for both; proposed again and confirmed, it is a move.
  await proposal(last).getByRole('button', { name: 'Not like this' }).click()
  for (const person of [mate, last]) await expect(proposal(person)).toBeHidden()
  for (let acts = 0; acts < 12 && !(await proposal(mate).isVisible()); acts++) await pair[0].player.act()
  await proposal(last).getByRole('button', { name: 'Confirm it' }).click()
  for (const person of [mate, last]) await expect(proposal(person)).toBeHidden()
  await expect(strip(last)).not.toContainText('proposes')
  for (const player of players) player.stop()
  leave(come)
  for (const person of [mate, last]) await person.context().close()
})

test('the seventh has a table of their own with counterparts, and plays there', async ({
  browser,
  page: teacher,
}) => {
  const code = await open(teacher, 'Meets counterparts')
  const come = await others(teacher, code, 6)
  const last = await newDevice(browser)
  await comeLast(teacher, last, code)
  await last.getByRole('button', { name: 'Take your seat' }).click()
  await expect(last.getByRole('region', { name: 'The text' })).toBeVisible()
  await expect(strip(last).getByRole('listitem').filter({ hasText: 'the computer' })).toHaveCount(3)
  await expect(tile(teacher, 3).getByRole('listitem').filter({ hasText: 'a counterpart' })).toHaveCount(2)
  const { player } = seated(last)
  await expect(player.due.first()).toBeVisible({ timeout: 120_000 })
  await player.act()
  await expectClean(last)
  await last.screenshot({ path: test.info().outputPath('alone-with-counterparts.png') })
  await teacher.screenshot({ path: test.info().outputPath('teacher-three-tables.png') })
  leave(come)
  await last.context().close()
})
