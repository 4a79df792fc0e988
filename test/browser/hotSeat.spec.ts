import { expect, test } from '@playwright/test'
import { openBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('two people play the bicycle on one screen, and neither sees the other’s folder', async ({ page }) => {
  await page.goto(HOME)
  const seats = page.getByRole('button', { name: 'Take a seat: The second-hand bicycle' })
  await seats.click()
  await expect(
    page
      .getByRole('dialog')
      .getByRole('radio', { name: /must consent to/ })
      .first(),
  ).toBeVisible()
  const names = await page
    .getByRole('dialog')
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios
        .filter((radio) => radio.getAttribute('name') === 'seat')
        .map((radio) => radio.closest('label')?.querySelector('b')?.textContent ?? ''),
    )
  await page.getByRole('button', { name: 'Not this one' }).click()
  const [first = '', second = ''] = names
  await openFolder(page, { scenario: 'The second-hand bicycle', seat: first, others: [second] })
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('button', { name: 'Take your seat' }).click()
  const curtain = page.getByRole('heading', { name: /please take the screen/ })
  await expect(curtain).toContainText(second)
  await expect(page.getByText(headline ?? '')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'The text' })).toHaveCount(0)
  await page.getByRole('button', { name: `I sit for ${second}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline ?? '')
  await page.getByRole('button', { name: 'Take your seat' }).click()
  const lift = page.getByRole('button', { name: /^I sit for / })
  const pass = page.getByRole('button', { name: /^Pass/, disabled: false })
  await expect(lift.or(pass)).toBeVisible()
  if (await lift.isVisible()) await lift.click()
  await pass.click()
  await expect(curtain).toBeVisible()
  await expect(page.getByRole('region', { name: 'The text' })).toHaveCount(0)
})

test('a game that two people played on one screen ends in a debrief for both', async ({ page }) => {
  await openPrepared(page, { ...MOMENTS.curtain, until: ({ phase }) => phase === 'closed' })
  await expect(page.getByText('you sat for Lina and Tomas')).toBeVisible()
  await openBooks(page)
})
