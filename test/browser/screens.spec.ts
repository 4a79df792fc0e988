import { expect, type Page, test } from '@playwright/test'
import { openBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, openFolder } from './shelf.ts'

/** A laptop, a Chromebook's window, a phone. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1366, height: 640 },
  { width: 390, height: 844 },
] as const

const FOLDER = 'test-results/screens'

for (const { width, height } of SIZES) {
  test(`every screen fits ${width} × ${height} and is photographed`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    // Kept for the end: one run says all.
    const faults: string[] = []
    const photograph = async (screen: string): Promise<void> => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) faults.push(`${screen} is ${wide} wide`)
      const picture = await page.screenshot({ path: `${FOLDER}/${screen}-${width}x${height}.png` })
      if (picture.length < 10_000) faults.push(`${screen} is blank`)
    }
    await page.goto(HOME)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await photograph('home')
    await page.getByRole('button', { name: /^Take a seat: Geneva/ }).click()
    await photograph('taking-a-seat')
    await page.getByRole('button', { name: 'Not this one' }).click()
    await openFolder(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
    await photograph('briefing')
    await page.getByRole('button', { name: 'Take your seat' }).click()
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await stageDrawn(page, width)
    await photograph('table')
    if (height === 640) {
      // The height that a real Chromebook leaves: nothing that a move needs may lie below the edge.
      const rows = page.getByRole('region', { name: 'The text' }).getByRole('radiogroup')
      await expect(rows).toHaveCount(9)
      for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 0.9 })
      await page.getByRole('button', { name: 'Other moves' }).click()
      await expect(page.getByRole('button', { name: 'Walk away' })).toBeInViewport({ ratio: 1 })
    }
    if (width >= 720) {
      await page.getByRole('button', { name: /^Enlarge/ }).click()
      await photograph('stage-enlarged')
      await page.getByRole('button', { name: 'Fold', exact: true }).click()
    }
    await openPrepared(page, MOMENTS.interlude)
    await expect(page.getByRole('region', { name: 'The communiqué' })).toBeVisible()
    await photograph('interlude')
    await openPrepared(page, MOMENTS.debrief)
    await openBooks(page)
    await photograph('debrief')
    await openPrepared(page, MOMENTS.curtain)
    await expect(page.getByRole('heading', { name: /please take the screen/ })).toBeVisible()
    await photograph('curtain')
    expect(faults).toEqual([])
    await context.close()
  })
}

/** On a phone the stage lies behind its tab. */
const stageDrawn = async (page: Page, width: number): Promise<void> => {
  if (width < 720) return
  await expect(page.getByRole('region', { name: 'The stage' }).locator('canvas')).toBeVisible()
}
