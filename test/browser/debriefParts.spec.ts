/** Every part of the debrief is reached and used by pointer, and again by keyboard alone; axe looks at all of it unfolded. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { openBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { type Hands, keyboard, mouse } from './person.ts'
import { openPrepared } from './preparedGame.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Visit {
  readonly page: Page
  readonly hands: Hands
  readonly isByKeys: boolean
}

const region = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name, exact: typeof name === 'string' })

const unfold = async ({ hands }: Visit, summary: Locator): Promise<void> => {
  await hands.press(summary)
  await expect(summary.locator('..')).toHaveAttribute('open')
}

/** By the part's name in the row of parts: its heading, and what a person does there. */
const PARTS: readonly {
  readonly short: string
  readonly heading: RegExp
  readonly use?: (visit: Visit) => Promise<void>
}[] = [
  { short: 'Brief', heading: /^Your brief against the result$/ },
  {
    short: 'Turning points',
    heading: /turning points$/i,
    use: async (visit) => {
      const part = visit.page.locator('#part-turning')
      for (const [name, words] of [
        ['What moved the ground, in points', /leaving came to be worth/],
        ['Why each agreement was an agreement', /Its rows changed the text/],
        ['Why each refusal was a refusal', /says yes|say yes/],
      ] as const)
        await expect(region(visit.page, name)).toContainText(words)
      await unfold(visit, part.getByText('The numbers').first())
      await expect(part.getByText('Had without a deal').first()).toBeVisible()
      await unfold(visit, part.getByText('The same as a table'))
    },
  },
  {
    short: 'Possible',
    heading: /^What was possible$/,
    use: async (visit) => {
      const { page, hands, isByKeys } = visit
      const part = page.locator('#part-possible')
      await unfold(visit, part.getByText('Every option, for every seat'))
      const plane = part.getByRole('application')
      const reading = part.locator('.plane-reading')
      const before = await reading.textContent()
      if (isByKeys) {
        await hands.reach(plane)
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press('ArrowLeft')
      } else await plane.hover({ position: { x: 240, y: 160 } })
      await expect(reading).not.toHaveText(before ?? '')
      await expect(reading).toContainText('to Russia')
      await unfold(visit, part.getByText('The same as a table'))
      await expect(region(page, 'The plane as a table')).toBeVisible()
      await unfold(visit, part.getByText('What was said to the press'))
    },
  },
  {
    short: 'What if',
    heading: /^What if$/,
    use: async ({ page, hands, isByKeys }) => {
      const forks = region(page, /could have gone otherwise$/)
      await hands.press(forks.getByRole('button', { name: /^Play each on with/ }))
      await expect(forks.getByRole('progressbar')).toBeVisible()
      await hands.press(forks.getByRole('button', { name: 'Stop' }))
      await expect(forks.getByRole('progressbar')).toHaveCount(0)
      const move = page.getByRole('combobox', { name: 'To just before' })
      const before = await move.inputValue()
      if (isByKeys) {
        await hands.reach(move)
        await page.keyboard.press('ArrowDown')
      } else await move.selectOption({ index: 1 })
      await expect(move).not.toHaveValue(before)
    },
  },
  {
    short: 'Numbers',
    heading: /^Argue with the numbers$/,
    use: async (visit) => {
      const { page, hands, isByKeys } = visit
      const result = region(page, 'What would then have been possible')
      await unfold(visit, page.getByText('Values on Monitoring'))
      const slider = page.getByRole('slider', { name: 'Monitoring', exact: true })
      const before = await slider.inputValue()
      if (isByKeys) {
        await hands.reach(slider)
        await page.keyboard.press('PageUp')
      } else await slider.click({ position: { x: 160, y: 8 } })
      await expect(slider).not.toHaveValue(before)
      await expect(result).toContainText('Under your numbers.')
      await hands.press(page.getByRole('button', { name: 'Back to the scenario’s numbers' }))
      await expect(slider).toHaveValue(before)
      await expect(result).toContainText('Under the scenario’s numbers.')
    },
  },
  { short: 'Concepts', heading: /^Concepts, each at its moment$/ },
  {
    short: 'Reality',
    heading: /^What really happened, and how long this would hold$/,
    use: ({ page }) => expect(region(page, 'And what really happened')).toContainText('At this table'),
  },
  {
    short: 'Write',
    heading: /^Write$/,
    use: async (visit) => {
      const { page, hands, isByKeys } = visit
      const field = page.getByLabel(/^Name one thing that you will do/)
      if (isByKeys) {
        await hands.reach(field)
        await page.keyboard.type('Ask first.')
      } else await field.fill('Ask first.')
      await expect(field).toHaveValue('Ask first.')
      await unfold(visit, page.getByText('Notes for whoever leads the debrief'))
    },
  },
]

for (const isByKeys of [false, true])
  test(`each part is reached and used by ${isByKeys ? 'keyboard alone' : 'pointer'}, and axe finds nothing in any of them, ${isByKeys ? 'dark' : 'light'}`, async ({
    page,
  }) => {
    await openPrepared(page, MOMENTS.debrief)
    await openBooks(page)
    const visit: Visit = { page, isByKeys, hands: isByKeys ? keyboard(page) : mouse }
    const links = page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('link')
    await expect(links).toHaveText(['Lesson', ...PARTS.map(({ short }) => short)])
    await expect(region(page, 'The result')).toContainText('above leaving')
    for (const { short, heading, use } of PARTS) {
      const link = links.filter({ hasText: new RegExp(`^${short}$`) })
      if (isByKeys) await link.press('Enter')
      else await link.click()
      const title = page.getByRole('heading', { level: 2, name: heading })
      await expect(title).toBeFocused()
      await expect(title).toBeInViewport()
      await use?.(visit)
    }
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const colorScheme = isByKeys ? 'dark' : 'light'
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await expectClean(page)
  })
