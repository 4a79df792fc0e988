import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { LAPTOP } from './axe.ts'
import { expectWithin } from './fits.ts'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Party {
  readonly name: string
  readonly playable?: boolean
  readonly besideTable?: boolean
}
interface ScenarioFile {
  readonly title: string
  readonly parties: readonly Party[]
}

const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')) as ScenarioFile)

for (const { title, parties } of shipped)
  test(`folder and table of “${title}” fit a laptop and a phone`, async ({ page }) => {
    // Whoever sits beside the table has one delegation more before it than anybody at it.
    const seat = parties.find(({ besideTable }) => besideTable === true) ?? parties[0]
    if (seat === undefined) throw new Error(`${title} has no seat.`)
    await page.setViewportSize(LAPTOP)
    await page.goto(HOME)
    await openFolder(page, { scenario: title, seat: new RegExp(`^(The )?${seat.name}`) })
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await expectWithin(page)
      await page.setViewportSize(LAPTOP)
    }
    await page.getByRole('button', { name: 'Take your seat' }).click()
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await expectWithin(page)
  })
