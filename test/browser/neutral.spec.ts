/**
 * The neutral scenarios, in which who decides is not everybody: played from join to debrief by somebody who knows only what
 * the screen says. With PARLEY_FULL_TESTS=1 from every seat, else from a principal's and the mediator's.
 */
import { expect, test } from '@playwright/test'
import { howMany } from '../howMany.ts'
import { expectWithin } from './fits.ts'
import { mouse, playToDebrief } from './person.ts'
import { HOME, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SEATS = {
  'The class trip': ['10b', 'Ms Adeyemi', '10a', '10c'],
  'Water for two valleys': ['The city', 'The river warden', 'The upper valley', 'The lower valley'],
} as const

for (const [scenario, seats] of Object.entries(SEATS))
  for (const seat of seats.slice(0, howMany(2, 4)))
    test(`“${scenario}” is played to its debrief from the seat of ${seat}`, async ({ page }) => {
      test.setTimeout(600_000)
      await page.goto(HOME)
      await takeSeat(page, { scenario, seat: new RegExp(`^${seat}`) })
      await playToDebrief(page, { hands: mouse, accepts: (asked) => asked % 2 === 0 })
      await expect(page.getByRole('region', { name: 'What was possible' })).toBeVisible()
      await expectWithin(page)
    })
