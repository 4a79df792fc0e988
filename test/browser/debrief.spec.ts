import { expect, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'

test('the debrief tells the lesson, plays forks on until it is stopped, is read by keys, and opens a fork', async ({
  page,
}) => {
  await openPrepared(page, MOMENTS.debrief)
  await expect(page.getByRole('region', { name: 'The result' })).toContainText('above leaving')
  const lesson = page.getByRole('heading', { level: 1 })
  await expect(lesson).toBeVisible()
  await expect(page.getByRole('region', { name: (await lesson.textContent()) ?? '' })).toContainText(
    /issues? (was|were) settled/,
  )

  const forks = page.getByRole('region', { name: /could have gone otherwise$/ })
  await forks.getByRole('button', { name: 'Play each on with 100 seeds' }).click()
  // The first part has come: what is stopped here stays.
  await expect(forks.getByText(/^better for you in \d+ of \d+ seeds$/).first()).toBeVisible()
  await forks.getByRole('button', { name: 'Stop' }).click()
  await expect(forks.getByRole('status')).toHaveText(/^\d+ of \d+ seeds played\.$/)
  await expect(forks.getByRole('progressbar')).toHaveCount(0)
  await expect(forks.getByRole('button', { name: 'Go on' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'As played, and with one step' })).toContainText(
    /the middle one of \d+ seeds/,
  )

  const plane = page.getByRole('application')
  await plane.focus()
  await page.keyboard.press('ArrowRight')
  const reading = page.locator('[aria-live="polite"]').filter({ hasText: 'to Russia' })
  const first = await reading.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(reading).not.toHaveText(first ?? '')

  await expectClean(page)

  await forks
    .getByRole('button', { name: /^Play on from here: / })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  const tag = /^Fork of the game of .+, from round \d+, turn \d+$/
  await expect(page.getByRole('banner').getByRole('button', { name: tag })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Fork of the game of' }).first()).toBeVisible()
})
