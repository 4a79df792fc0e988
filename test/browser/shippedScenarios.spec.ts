import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const LAPTOP = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

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

/** Texts that are wider than the page, or than a part that hides what does not fit; scrolled strips are no fault. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page')
    const scrolls = (element: Element): boolean => {
      for (let part = element.parentElement; part !== null; part = part.parentElement)
        if (/auto|scroll/.test(getComputedStyle(part).overflowX)) return true
      return false
    }
    for (const element of document.querySelectorAll('main *, header *')) {
      const { right, width, height } = element.getBoundingClientRect()
      const isText = element.children.length === 0 && (element.textContent ?? '').trim() !== ''
      // Words for screen readers alone have a box of one pixel.
      if (!isText || width < 2 || height < 2 || !element.checkVisibility({ contentVisibilityAuto: true }))
        continue
      if (right > innerWidth + 1 && !scrolls(element))
        found.push(`${element.textContent}`.trim().slice(0, 60))
    }
    for (const key of document.querySelectorAll('.text-head .legend > *')) {
      const { right, bottom } = key.getBoundingClientRect()
      const head = key.closest('.text-head')?.getBoundingClientRect()
      if (head !== undefined && key.checkVisibility() && (right > head.right || bottom > head.bottom + 1))
        found.push(`the key of the marks: ${key.textContent}`)
    }
    return found
  })

const expectWithin = async (page: Page): Promise<void> => {
  for (const size of [LAPTOP, PHONE]) {
    await page.setViewportSize(size)
    await expect.poll(() => tooWide(page), `${size.width} × ${size.height}`).toEqual([])
  }
}

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
