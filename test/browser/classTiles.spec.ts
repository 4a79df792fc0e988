/** The teacher's page over eight tables that play: what fits on it without scrolling, and where the tables stand. */
import { expect, test } from '@playwright/test'
import { play } from '../server/play.ts'
import { joinAs } from '../server/school.ts'
import { expectCleanInBoth, LAPTOP, PHONE } from './axe.ts'
import { classServerOfFile, openClass } from './classPages.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(600_000)

const server = classServerOfFile()

const PEOPLE = 16
const CHROMEBOOK = { width: 1366, height: 640 }

test('two rows of tables with all their acts fit a laptop and a Chromebook, and each table stands on the plane that the wall never shows', async ({
  page: teacher,
}) => {
  const code = await openClass(teacher, server.address, {
    scenario: 'Geneva, February 2026',
    people: PEOPLE,
  })
  const id = /#\/class\/([\w-]+)/.exec(teacher.url())?.[1] ?? ''
  const [wall] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.getByRole('link', { name: 'On the wall' }).click(),
  ])
  const come = []
  for (let at = 0; at < PEOPLE; at++) {
    const { remote } = await joinAs(Number(new URL(server.address).port), id, code)
    expect(await remote.act({ type: 'wish', seat: 'any' })).toBeNull()
    come.push(remote)
  }
  await teacher.getByRole('button', { name: 'Hand out the folders', disabled: false }).click()
  const stands = teacher.getByRole('region', { name: 'Where the tables stand' })
  await expect(stands).toContainText('Nothing has been offered yet.')
  const players = come.map((one) => play(one))
  await stands.getByText('In figures').click()
  // A line for the names of the columns, and one for each table.
  await expect(stands.getByRole('row')).toHaveCount(PEOPLE / 2 + 1, { timeout: 200_000 })
  await teacher.getByRole('button', { name: 'Pause all tables' }).click()
  await expect(teacher.getByRole('button', { name: 'Resume all tables' })).toBeVisible()
  for (const player of players) player.stop()
  for (const cell of await stands.getByRole('row').nth(1).getByRole('cell').all())
    await expect(cell).toHaveText(/^(Offer \d+|An accord|No accord|\d+(\.\d)?)$/)
  await stands.getByText('In figures').click()

  const tiles = teacher.getByRole('region', { name: /^Tables/ }).getByRole('listitem')
  const acts = tiles.getByRole('button', {
    name: /^(Look in|Resume|Pause|Add 3 minutes|Next round|Open the books)$/,
  })
  for (const size of [LAPTOP, CHROMEBOOK]) {
    await teacher.setViewportSize(size)
    await teacher.evaluate(() => scrollTo(0, 0))
    const ends = await acts.evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().bottom))
    expect(ends.length, 'acts of eight tables').toBeGreaterThanOrEqual(PEOPLE)
    expect(Math.max(...ends), `the last act on ${size.height} px`).toBeLessThanOrEqual(size.height)
    await teacher.screenshot({ path: test.info().outputPath(`tiles-${size.height}.png`) })
  }
  await expectCleanInBoth(teacher, 'html', [PHONE, LAPTOP])
  await teacher.setViewportSize(PHONE)
  await teacher.screenshot({ path: test.info().outputPath('tiles-phone.png'), fullPage: true })
  await expect(wall.getByRole('heading', { name: /^Table 8/ })).toBeVisible()
  await expect(wall.getByText(/worth/i)).toHaveCount(0)
  for (const one of come) one.leave()
})
