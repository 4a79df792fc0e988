import { expect, test } from '@playwright/test'
import { keyboard, playToDebrief } from './person.ts'
import { HOME } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a whole game is played by keyboard alone', async ({ page }) => {
  await page.goto(HOME)
  const hands = keyboard(page)
  await hands.press(page.getByRole('button', { name: 'Take a seat: The second-hand bicycle' }))
  await hands.press(page.getByRole('button', { name: 'Open the folder' }))
  await hands.press(page.getByRole('button', { name: 'Take your seat' }))
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await playToDebrief(page, { hands, accepts: (asked) => asked > 1 })
  await expect(page.getByText(/you sat for/)).toBeVisible()
})
