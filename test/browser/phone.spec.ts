import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, test } from '@playwright/test'
import { MOMENTS } from './moments.ts'
import { openPrepared, type Prepared } from './preparedGame.ts'

test.use({
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
  hasTouch: true,
})

const HALF_SETTLED = {
  scenario: 'geneva-2026-02',
  people: ['ukraine'],
  until: ({ phase, draft }) =>
    phase === 'floor' && Object.values(draft).some((line) => line?.status === 'initialled'),
} as const satisfies Prepared

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (box === null) throw new Error('It is not drawn.')
  return box
}

test('on a phone nine rows stand above a composer of at most 130 px', async ({ page }) => {
  await openPrepared(page, HALF_SETTLED)
  const composer = await boxOf(page.getByRole('region', { name: 'Your move' }))
  expect(composer.height).toBeLessThanOrEqual(130)
  const rows = page.getByRole('region', { name: 'The text' }).getByRole('heading', { level: 3 })
  await expect(rows).toHaveCount(9)
  const last = await boxOf(rows.last())
  expect(last.y + last.height).toBeLessThanOrEqual(composer.y)
})

test('a row opens by touch as a sheet, keeps the focus, and gives it back when it is closed', async ({
  page,
}) => {
  await openPrepared(page, HALF_SETTLED)
  const row = page.getByRole('button', { name: 'Status of the Donbas' })
  await row.tap()
  const sheet = page.getByRole('dialog', { name: 'Status of the Donbas' })
  await sheet.getByRole('radio', { name: /^Neutral zone/ }).check()
  await expect(sheet.getByRole('button', { name: 'Offer this draft' })).toBeEnabled()
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  for (let presses = 0; presses < 24; presses++) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => {
        const { activeElement } = document
        return activeElement === document.body || activeElement?.closest('dialog') !== null
      }),
    ).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(row).toBeFocused()
  await expect(
    page.getByRole('button', { name: /^Draft, 1 issue\. Your draft is worth to you \d+ of 100/ }),
  ).toBeVisible()
})

test('a settled row opens its article by touch', async ({ page }) => {
  await openPrepared(page, HALF_SETTLED)
  await page.getByRole('button', { name: 'Monitoring' }).tap()
  await expect(
    page.getByRole('dialog', { name: 'Monitoring' }).getByRole('region', { name: 'As agreed' }),
  ).toContainText('The wording is simulated.')
})

test('an offer made from the sheet leaves the table in sight', async ({ page }) => {
  await openPrepared(page, HALF_SETTLED)
  await page.getByRole('button', { name: 'Status of the Donbas' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Status of the Donbas' })
  await sheet.getByRole('radio', { name: /^Neutral zone/ }).check()
  await sheet.getByRole('button', { name: 'Offer this draft' }).tap()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('every move of the floor lies behind one button', async ({ page }) => {
  await openPrepared(page, MOMENTS.floor)
  await page.getByRole('button', { name: 'More moves' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Moves' })
  for (const move of [/^Pass/, /^Caucus/, /^Mediator/, /^Capital/, /^Walk away/])
    await expect(sheet.getByRole('button', { name: move })).toBeVisible()
})
