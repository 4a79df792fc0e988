/** News changes what is read: at the table, in the record, in the folder and in the debrief, on a laptop and on a phone. */
import { expect, test } from '@playwright/test'
import { ROOM_WITH_FLOOD } from '../fixtures/roomWithFlood.ts'
import { expectClean } from './axe.ts'
import { openBooks } from './books.ts'
import { dropFile, HOME, takeSeat } from './shelf.ts'

const TITLE = JSON.parse(ROOM_WITH_FLOOD).title as string
const SEAT = JSON.parse(ROOM_WITH_FLOOD).parties[0].name as string

for (const [width, height] of [
  [1366, 768],
  [1366, 640],
  [390, 844],
] as const)
  test(`what a flood changes is read everywhere, and what came before keeps its name, at ${width} × ${height}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    const shot = (name: string) =>
      page.screenshot({ path: `test-results/newTexts/${name}-${width}-${height}.png` })
    await page.goto(HOME)
    await dropFile(page, 'room.json', ROOM_WITH_FLOOD)
    await takeSeat(page, { scenario: `${TITLE} (yours)`, seat: SEAT })
    await expect(page.getByText('Noise', { exact: true }).first()).toBeVisible()
    expect(await page.content()).not.toContain('pump')
    if (width < 720) await page.getByRole('button', { name: 'More moves' }).click()
    await page.getByRole('button', { name: /^Pass/ }).click()
    await expect(page.getByText('Noise beside the pump').first()).toBeVisible()
    await shot('table')
    await expectClean(page, 'body')
    if (width < 720) await page.getByRole('button', { name: /^Record/ }).click()
    await expect(page.getByText('“Noise” is now called “Noise beside the pump”.').first()).toBeVisible()
    await expect(page.getByText('Your aim is now: A dry room, and three nights in it.').first()).toBeVisible()
    await shot('record')
    if (width < 720) await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /folder/i })
      .first()
      .click()
    await expect(page.getByText('A dry room, and three nights in it.').last()).toBeVisible()
    await shot('folder')
    await page.keyboard.press('Escape')
    if (width < 720) await page.getByRole('button', { name: 'Text', exact: true }).click()
    const others = page.getByRole('button', { name: /^(Other|More) moves$/ })
    const leave = page.getByRole('button', { name: 'Walk away' })
    await expect(async () => {
      if (!(await leave.isVisible())) await others.click({ timeout: 100 })
      await expect(leave).toBeEnabled({ timeout: 100 })
    }).toPass()
    await leave.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Walk away|^Leave/ })
      .click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await openBooks(page)
    await expect(page.getByText(/“Noise beside the pump” was called “Noise” until turn 2/)).toBeVisible()
    await shot('debrief')
    await context.close()
  })
