import { expect, test } from '@playwright/test'
import { mouse, playToDebrief } from './person.ts'
import { takeSeat } from './shelf.ts'
import { watch } from './watch.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SEATS = [
  { seat: 'Ukraine', accepts: () => true },
  { seat: 'Russia', accepts: (asked: number) => asked % 2 === 0 },
  { seat: 'United States', accepts: () => true },
] as const

for (const { seat, accepts } of SEATS) {
  test(`Geneva is played from the shelf to the debrief for ${seat}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL)
    await page.goto('/')
    await takeSeat(page, { scenario: 'Geneva, February 2026', seat })
    await playToDebrief(page, { hands: mouse, accepts })
    await expect(page.getByText(`you sat for ${seat}`)).toBeVisible()
    await expect(page.getByRole('img', { name: /^Every possible agreement/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'And what really happened' })).toBeVisible()
    seen.quiet()
  })
}
