import { expect, type Page, test } from '@playwright/test'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { expectClean } from './axe.ts'
import { dropFile, HOME } from './shelf.ts'

const printed = (page: Page) => page.locator('.printed')
const printList = (page: Page) => page.getByRole('complementary', { name: 'To print' })

const openPack = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: `For teachers: ${title}`, exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'This tells everything.' })).toBeVisible()
  await expect(page.getByText('Role sheet')).toHaveCount(0)
  await page.getByRole('button', { name: /open the pack/ }).press('Enter')
  await expect(page.getByRole('heading', { name: 'To print' })).toBeVisible()
}

test('before play, behind a bar: aims, what to expect, the lesson, and sheets in as many copies as a class needs', async ({
  page,
}) => {
  await page.goto(HOME)
  await openPack(page, 'Geneva, February 2026')
  await expect(page).toHaveTitle('Teacher’s pack · Parley')
  const expected = page.getByRole('region', { name: 'What to expect' })
  await expect(expected).toContainText(
    /[\d.]+ % of all texts \([\d,]+ of [\d,]+\) are worth more than leaving to both/,
  )
  await expect(expected).toContainText(/Of [\d,]+ games that the computer played with itself/)
  await page.getByRole('radio', { name: '50 min' }).check()
  await expect(page.getByRole('heading', { name: 'The 50 minutes' })).toBeVisible()
  await expectClean(page)

  const list = printList(page)
  const people = list.getByRole('spinbutton', { name: 'People' })
  await people.clear()
  await people.pressSequentially('27')
  await expect(list.getByRole('status')).toHaveText('13 tables of 2 seats for 27 people; 1 share a seat.')
  const row = (name: string) => list.getByRole('listitem').filter({ hasText: name })
  await expect(row('Role sheet: Ukraine')).toContainText('13 copies')
  await expect(row('Role sheet: Russia')).toContainText('14 copies')
  await expect(row('Role sheet: United States')).toContainText('none')
  // Somebody may decline a seat on the day; what a teacher expects goes to paper too.
  await expect(row('Observer’s sheet')).toContainText('1 copy')
  await expect(row('What to expect')).toContainText('1 copy')
  await expect(row('Role sheet: Ukraine')).toContainText(/reading grade \d+, [\d,]+ words/)
  await expect(list).toContainText('Automated Readability Index (Smith and Senter 1967)')
  await list.getByRole('checkbox', { name: 'United States', exact: true }).check()
  await expect(row('Role sheet: United States')).toContainText('9 copies')
  await row('Role sheet: Ukraine').getByRole('radio', { name: 'Basic' }).check()
  await expect(printed(page).filter({ hasText: 'Role sheet: Ukraine' })).toContainText(
    'What matters most to you',
  )

  await list.getByRole('radio', { name: 'One of each' }).check()
  const button = list.getByRole('button', { name: /^Print, about \d+ pages$/ })
  const pages = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  await page.evaluate(() => {
    window.print = () =>
      Object.assign(globalThis, { printedSheets: document.querySelectorAll('.printed').length })
  })
  await button.press('Enter')
  const count = await printed(page).count()
  await expect
    .poll(() => page.evaluate(() => (globalThis as { printedSheets?: number }).printedSheets))
    .toBe(count)
  expect(pages).toBeGreaterThanOrEqual(count)

  await page.emulateMedia({ media: 'print' })
  await expect(printed(page).first()).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.goBack()
  await expect(page.getByRole('heading', { name: /^Scenarios/ })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'This tells everything.' })).toBeVisible()
  await page.getByRole('button', { name: 'Shelf' }).click()
  await expect(page.getByRole('heading', { name: /^Scenarios/ })).toBeVisible()
})

test('a scenario of one’s own has a pack too: it is played here, and hostile text stays text on paper', async ({
  page,
}) => {
  const file: TinyFile = JSON.parse(tinyText())
  await page.goto(HOME)
  await dropFile(page, 'villages.json', JSON.stringify({ ...file, title: '<img src=x onerror=alert(1)>' }))
  await openPack(page, '<img src=x onerror=alert(1)> (yours)')
  const lacking = page.getByRole('region', { name: 'What this scenario does not say itself' })
  await expect(lacking).toContainText('teaching.objectives')
  await expect(printList(page)).not.toContainText('What to expect')
  const expected = page.getByRole('region', { name: 'What to expect' })
  await expected.getByRole('button', { name: 'Play it out' }).press('Enter')
  await expect(expected).toContainText('Of 60 games that the computer played with itself')
  await expect(printed(page).first()).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('.printed img')).toHaveCount(0)
})

/** Pages of a PDF as Chromium writes it: each has an object of its own. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('on A4 every scenario’s pack has as many pages as it says; a seat’s full sheet has two at most, its basic one and the instructions have one', async ({
  page,
}) => {
  const titles = ['Abu Dhabi, January', 'Can’t confirm', 'A chair for Europe', 'The officers’ room']
  for (const title of ['Geneva, February 2026', ...titles]) {
    await page.goto(HOME)
    await openPack(page, title)
    const list = printList(page)
    await list.getByRole('radio', { name: 'One of each' }).check()
    for (const seat of await list
      .getByRole('group', { name: 'Seats that people take' })
      .getByRole('checkbox')
      .all())
      await seat.check()
    for (const level of ['Full', 'Basic'] as const) {
      for (const choice of await list.getByRole('radio', { name: level }).all()) await choice.check()
      const button = list.getByRole('button', { name: /^Print, about \d+ pages$/ })
      const rows = list.getByRole('listitem')
      await expect(rows.filter({ hasText: 'General instructions' })).toContainText('; 1 page')
      for (const row of await rows.filter({ hasText: 'Role sheet' }).all())
        await expect(row).toContainText(level === 'Full' ? /; [12] pages?;/ : '; 1 page;')
      const said = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
      expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), `${title}, ${level}`).toBe(said)
    }
  }
})

test('on a phone the pack is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(HOME)
  await openPack(page, 'The second-hand bicycle')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  await expectClean(page)
})
