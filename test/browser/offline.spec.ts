import { expect, test } from '@playwright/test'
import { mouse, playToDebrief } from './person.ts'
import { openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a game opened with a connection is played to its debrief without one', async ({ page, context }) => {
  await page.goto('/?pace=none')
  await openFolder(page, { scenario: 'The second-hand bicycle', seat: 'Lina' })
  await page.waitForFunction(() => performance.getEntriesByName('parley: fetched').length > 0)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await playToDebrief(page, { hands: mouse, accepts: () => true })
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0)
})
