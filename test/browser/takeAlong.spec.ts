/** Games and seats that leave the device and come to another: links, files, what is told of broken ones. */
import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { seatLink } from '../../src/session/links/seatLink.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { expectClean } from './axe.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, isStored, openFolder, storedTexts } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const BICYCLE = {
  scenario: 'second-hand-bicycle',
  people: ['buyer'],
  until: ({ phase }: { readonly phase: string }) => phase === 'closed',
}

const openedFresh = async (browser: Browser, link: string): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(link)
  return page
}

/** The link of the game whose debrief is open. */
const gameLink = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this game along' })
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  return dialog.getByRole('textbox', { name: /^The link, / }).inputValue()
}

test('a game goes out as a link and is opened by somebody who has never been here', async ({
  page,
  browser,
}) => {
  await openPrepared(page, BICYCLE)
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toBeVisible()
  const said = await headline.textContent()
  const link = await gameLink(page)
  await expectClean(page)

  const other = await openedFresh(browser, link)
  const dialog = other.getByRole('dialog', { name: 'A game has come in this link' })
  await expect(dialog).toContainText('The second-hand bicycle')
  await expectClean(other)
  await dialog.getByRole('button', { name: 'Open its debrief' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(said ?? '')
  await expect(other).not.toHaveURL(/#/)
  await isStored(other, 'second-hand-bicycle')
  await other.context().close()
})

test('a link that was cut or altered is told, and nothing is kept of it', async ({ page, browser }) => {
  await openPrepared(page, BICYCLE)
  const link = await gameLink(page)
  for (const [broken, says] of [
    [link.slice(0, -200), 'is not whole'],
    [`${link.slice(0, 120)}${link[120] === 'A' ? 'B' : 'A'}${link.slice(121)}`, 'was changed on its way'],
  ] as const) {
    const other = await openedFresh(browser, broken)
    const dialog = other.getByRole('dialog', { name: 'This link cannot be opened' })
    await expect(dialog).toContainText(says)
    await dialog.getByRole('button', { name: 'To the shelf' }).click()
    await expect(other.getByRole('heading', { name: 'Your games on this device' })).toBeHidden()
    await other.context().close()
  }
})

test('a seat is given out with its table set and its reading hidden', async ({ page, browser }) => {
  await page.goto(HOME)
  await page.getByRole('button', { name: /^Give this out: Geneva/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Give out: Geneva/ })
  await dialog.getByRole('radio', { name: 'Russia' }).check()
  await dialog.getByRole('radio', { name: /^Narrow/ }).check()
  const first = dialog.getByRole('spinbutton', { name: 'First table number' })
  await first.clear()
  await first.pressSequentially('12')
  const box = dialog.getByRole('textbox', { name: 'The link' })
  await expect(box).toHaveValue(/#seat=/)
  await expectClean(page)
  const link = await box.inputValue()
  expect(link.length).toBeLessThan(300)

  const other = await openedFresh(browser, link)
  const cover = other.getByRole('dialog', { name: /^Geneva/ })
  await expect(cover).toContainText('You speak for Russia, at table 12')
  await expect(cover).not.toContainText('Narrow')
  await expect(cover.getByRole('radio', { name: /^Russia/ })).toBeChecked()
  await expectClean(other)
  await cover.getByRole('button', { name: 'Open the folder' }).click()
  await expect(other.getByRole('tab', { name: 'Your brief' })).toBeVisible()
  await expect(cover).toBeHidden()
  await isStored(other, '"reading": "narrow"')
  await isStored(other, '"seed": 12')
  await other.context().close()
})

const BICYCLE_TEXT = readFileSync('scenarios/second-hand-bicycle.json', 'utf8')

/** A link as it was made where the shelf held this text under this id. */
const seatMadeWith = (id: string, text: string, seat: string): Promise<string> =>
  seatLink(
    {
      seat: seat as PartyId,
      reading: 'as-told' as ReadingId,
      sitting: 'five-minutes' as SittingId,
      seed: 3,
    },
    { id, text },
    async () => text,
  )

test('a seat’s link that was cut, altered or no longer fits is told; one whose scenario has changed says so and opens', async ({
  page,
}) => {
  const good = await seatMadeWith('second-hand-bicycle', BICYCLE_TEXT, 'buyer')
  for (const [packed, says] of [
    [good.slice(0, -9), 'is not whole'],
    [`${good[0] === 'A' ? 'B' : 'A'}${good.slice(1)}`, 'was changed on its way'],
    [await seatMadeWith('the-harbour', BICYCLE_TEXT, 'buyer'), 'does not come with this version of Parley'],
    [
      await seatMadeWith('second-hand-bicycle', `${BICYCLE_TEXT} `, 'dealer'),
      'the scenario has changed since',
    ],
  ] as const) {
    await page.goto(`${HOME}#seat=${packed}`)
    await page.reload()
    const refused = page.getByRole('dialog', { name: 'This link cannot be opened' })
    await expect(refused).toContainText(says)
    await refused.getByRole('button', { name: 'To the shelf' }).click()
    await expect(page).not.toHaveURL(/#/)
  }
  await page.goto(`${HOME}#seat=${await seatMadeWith('second-hand-bicycle', `${BICYCLE_TEXT} `, 'buyer')}`)
  await page.reload()
  const cover = page.getByRole('dialog', { name: 'The second-hand bicycle' })
  await expect(cover).toContainText('You speak for Tomas, at table 3')
  await expect(cover).toContainText(/has changed since/)
})

test('a file’s name sorts, and the moves can be had for a spreadsheet', async ({ page }) => {
  await openPrepared(page, BICYCLE)
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this game along' })
  await dialog.getByRole('textbox', { name: 'Name for Tomas' }).fill('=SUM(A1) Ada')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^second-hand-bicycle_buyer_[a-z-]+_\d{4}-\d\d-\d\d\.json$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('"name": "=SUM(A1) Ada"')
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(rows.suggestedFilename()).toMatch(/\.csv$/)
  expect(readFileSync(await rows.path(), 'utf8')).toMatch(/^\uFEFFMove,Round,Turn,Party,/)
})

test('a device is cleared after it was said what goes', async ({ page }) => {
  await page.goto(HOME)
  await openFolder(page, { scenario: 'The second-hand bicycle', seat: 'Tomas' })
  await isStored(page, 'second-hand-bicycle')
  await page.goto(HOME)
  await page.getByRole('button', { name: 'Clear this device' }).click()
  const dialog = page.getByRole('dialog', { name: 'Clear this device?' })
  await expect(dialog).toContainText('The second-hand bicycle as')
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Clear this device' }).click()
  await expect(page.getByText('This device is cleared.')).toBeVisible()
  const elsewhere = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))
  expect(await storedTexts(page)).toEqual({})
  expect(elsewhere).toEqual({})
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sit down at the table. Try to agree.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear this device' })).toBeHidden()
})

/** What paper would show, as an outline. */
const onPaper = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' })
  const outline = await page.locator('body').ariaSnapshot()
  await page.emulateMedia({ media: 'screen' })
  return outline
}

test('a report is printed of a finished game, whatever somebody calls themselves', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await openPrepared(page, BICYCLE)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this game along' })
  const name = `<script>document.title='run'</script>${'x'.repeat(10_000)}`
  await dialog.getByRole('textbox', { name: 'Name for Tomas' }).fill(name)
  await expect(dialog).toContainText('the first 80 are written')
  await dialog.getByRole('button', { name: 'Print the report' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  const words = await onPaper(page)
  expect(words).toContain('Report of a negotiation')
  await expect(page.locator('.report').getByText(name.slice(0, 80), { exact: true })).toHaveCount(1)
  expect(words).not.toContain('Back to the shelf')
  expect(await page.title()).not.toBe('run')
  // Nothing is wider than the paper, and the first page is free of worths.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 660, height: 933 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(660)
  expect(words.slice(0, words.indexOf('What this game shows'))).not.toContain('against no deal')
})

test('where there is no finished game the paper says so', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  const words = await onPaper(page)
  expect(words).toContain('There is nothing to print here.')
  expect(words).not.toContain('Scenarios')
  await openFolder(page, { scenario: 'The second-hand bicycle', seat: 'Tomas' })
  expect(await onPaper(page)).toContain('There is nothing to print here.')
})
