/** The workshop’s form has cards for texts that news changes and for other beginnings of a party, and the course tells them. */
import { expect, type Page, test } from '@playwright/test'
import { ROOM_WITH_FLOOD } from '../fixtures/roomWithFlood.ts'
import { expectClean } from './axe.ts'
import { dropFile, HOME } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const ID = JSON.parse(ROOM_WITH_FLOOD).id as string

const open = async (page: Page, name: RegExp): Promise<void> => {
  const item = page.getByRole('navigation', { name: 'Sections of the form' }).getByRole('button', { name })
  await item.click()
  await expect(item).toHaveAttribute('aria-current', 'true')
}

for (const [width, height] of [
  [1366, 768],
  [1366, 640],
] as const)
  test(`texts and beginnings are edited by form and told by the course at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(HOME)
    await dropFile(page, 'room.json', JSON.stringify(JSON.parse(ROOM_WITH_FLOOD), null, 2))
    await expect(page.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
    await page.goto(`${HOME}#/workshop/${ID}`)
    await open(page, /^Parties/)
    await open(page, /^The Larks/)
    await page.getByRole('radio', { name: 'Briefs', exact: true }).first().check()
    await page.getByRole('button', { name: 'Add another beginning' }).click()
    await expect(page.getByRole('tab', { name: 'Problems 1' })).toBeVisible()
    await page
      .getByRole('combobox', { name: 'kind of condition' })
      .last()
      .selectOption({ label: 'a draw of luck' })
    await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible()
    await page.screenshot({ path: `test-results/newTexts/form-${width}-${height}.png` })
    await expectClean(page, 'main')
    await page.getByRole('tab', { name: 'Course' }).click()
    await expect(page.getByText(/^The Larks, if .*: headline: /)).toBeVisible()
    await expect(page.getByText(/Changes what is read on “Noise”/)).toBeVisible()
    await page.screenshot({ path: `test-results/newTexts/course-${width}-${height}.png` })
    await open(page, /^Events/)
    await page.getByText('The cellar is under water').first().click()
    await page.screenshot({ path: `test-results/newTexts/event-${width}-${height}.png`, fullPage: true })
  })
