/** Tables as full as they may be, in parties and in issues: everybody is seen and named, and nothing runs over the page. */
import { expect, test } from '@playwright/test'
import { withManyIssues } from '../fixtures/manyIssues.ts'
import { withVillages } from '../fixtures/manyPrincipals.ts'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { dropFile, HOME, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const eight = (): TinyFile =>
  JSON.parse(
    tinyText(withVillages(8, 5), (file) => {
      file.decision = { atLeast: 5 }
    }),
  )

for (const [width, height] of [
  [1366, 768],
  [1366, 640],
  [390, 844],
] as const)
  test(`fit at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(HOME)
    await dropFile(page, 'villages.json', JSON.stringify(eight()))
    await takeSeat(page, { scenario: `${eight().title} (yours)`, seat: 'Village 1' })
    await page.getByRole('button', { name: 'Draft this' }).click()
    await page.getByRole('button', { name: 'Offer this draft' }).click()
    await expect(page.getByRole('button', { name: 'Go on' }).first()).toBeVisible()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    // A phone shows one part at a time.
    if (width < 720) return
    const column = await page.getByRole('region', { name: 'The stage' }).boundingBox()
    for (const plate of await page.locator('.plates li').all()) {
      const box = await plate.boundingBox()
      if (box !== null && column !== null)
        expect(box.x + box.width).toBeLessThanOrEqual(column.x + column.width)
    }
  })

for (const [width, height] of [
  [1366, 768],
  [1366, 640],
  [390, 844],
] as const)
  test(`twelve issues with the longest names fit their rows at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(HOME)
    const text = tinyText(withManyIssues(12), (file) => {
      file.title = 'Twelve issues'
    })
    await dropFile(page, 'issues.json', text)
    await takeSeat(page, { scenario: 'Twelve issues (yours)', seat: 'North' })
    const rows = page.locator('.rows > [data-issue]')
    await expect(rows).toHaveCount(12)
    const spills = await rows.evaluateAll((all) =>
      all.flatMap((row) => {
        const { top, bottom, right } = row.getBoundingClientRect()
        return [...row.querySelectorAll('h3, .row-status, .option-label')].flatMap((part) => {
          const box = part.getBoundingClientRect()
          return box.top < top ||
            box.bottom > bottom ||
            box.right > right ||
            part.scrollHeight > part.clientHeight + 1
            ? [part.textContent]
            : []
        })
      }),
    )
    expect(spills).toEqual([])
  })
