/** An event asks a person to decide: read, answered by keyboard, told in the record, on a laptop and on a phone. */
import { expect, test } from '@playwright/test'
import { ROOM_WITH_CHOICE } from '../fixtures/roomWithChoice.ts'
import { expectClean } from './axe.ts'
import { dropFile, HOME, takeSeat } from './shelf.ts'

const TITLE = JSON.parse(ROOM_WITH_CHOICE).title as string
const SEAT = JSON.parse(ROOM_WITH_CHOICE).parties[0].name as string

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`a person is asked to decide and answers by keyboard at ${width} × ${height}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    await page.goto(HOME)
    await dropFile(page, 'room.json', ROOM_WITH_CHOICE)
    await takeSeat(page, { scenario: `${TITLE} (yours)`, seat: SEAT })
    await expect(page.getByText('Take the early slot, which your drummer cannot make?')).toBeVisible()
    await page.screenshot({ path: `test-results/choice/asked-${width}.png` })
    await expectClean(page, '.composer')
    await page.getByRole('button', { name: 'Leave it to the others' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Take the early slot, which your drummer cannot make?')).toBeHidden()
    await page.screenshot({ path: `test-results/choice/answered-${width}.png` })
    if (width < 720) await page.getByRole('button', { name: /^Record/ }).click()
    await expect(page.getByRole('heading', { name: /You decided: Leave it to the others/ })).toBeVisible()
    await page.screenshot({ path: `test-results/choice/record-${width}.png` })
    await context.close()
  })
