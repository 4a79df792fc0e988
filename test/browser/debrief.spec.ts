import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { openBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name, exact: typeof name === 'string' })

/** To a part by its jump, which brings its heading under the focus. */
const goTo = async (page: Page, short: string) => {
  await page
    .getByRole('navigation', { name: 'Parts of the debrief' })
    .getByRole('link', { name: short })
    .click()
}

test('before the books open it asks how it was, by keys alone, and keeps what was said', async ({ page }) => {
  await openPrepared(page, MOMENTS.debrief)
  const outcome = page.getByRole('group', { name: 'I can stand behind what came of it.' })
  await expect(outcome).toBeVisible()
  await expect(region(page, 'The result')).toHaveCount(0)
  await outcome.getByRole('radio', { name: 'not at all' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(outcome.getByRole('radio', { name: 'hardly' })).toBeChecked()
  await page.getByLabel('In two sentences: how did it feel?').fill('Tiring. We heard each other late.')
  await expectClean(page)
  await page.getByRole('button', { name: 'Open the books' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Write', exact: true })).toBeVisible({ timeout: 60_000 })
  await page.getByText('What you said before the books opened').click()
  await expect(page.getByText('Tiring. We heard each other late.')).toBeVisible()
  await page.getByLabel(/^Name one thing that you will do/).fill('Ask what they wait for in round 1.')
  // Opened from the shelf again a game is read from its storage.
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await page
    .getByRole('button', { name: /^Debrief: / })
    .first()
    .click()
  await expect(page.getByLabel(/^Name one thing that you will do/)).toHaveValue(
    'Ask what they wait for in round 1.',
    { timeout: 60_000 },
  )
})

test('the plane and the score sheets are read by pointer and by keys, and as tables', async ({ page }) => {
  await openPrepared(page, MOMENTS.debrief)
  await openBooks(page)
  const plane = page.getByRole('application').first()
  await plane.focus()
  await page.keyboard.press('ArrowRight')
  const reading = page.locator('[aria-live="polite"]').filter({ hasText: 'to Russia' })
  const first = await reading.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(reading).not.toHaveText(first ?? '')
  await plane.scrollIntoViewIfNeeded()
  await plane.hover({ position: { x: 300, y: 200 } })
  await expect(page.locator('.plane-reading').first()).toContainText('to Ukraine')
  await region(page, 'Every agreement there could have been').getByText('The same as a table').click()
  await expect(region(page, 'The plane as a table')).toContainText('Nash point')
  const sheets = region(page, 'Score sheets, row by row')
  await expect(sheets.getByRole('row', { name: /^Leaving/ })).toBeVisible()
  await expect(sheets).toContainText('Status of the Donbas')
})

test('forks are played on until they are stopped, and one is opened', async ({ page }) => {
  await openPrepared(page, MOMENTS.debrief)
  await openBooks(page)
  const forks = region(page, /could have gone otherwise$/)
  await forks.getByRole('button', { name: 'Play each on with 100 seeds' }).click()
  // The first part has come: what is stopped here stays.
  await expect(forks.getByText(/^better for you in \d+ of \d+ seeds$/).first()).toBeVisible()
  await forks.getByRole('button', { name: 'Stop' }).click()
  await expect(forks.getByRole('status')).toHaveText(/^\d+ of \d+ seeds played\.$/)
  await expect(forks.getByRole('progressbar')).toHaveCount(0)
  await expect(forks.getByRole('button', { name: 'Go on' })).toBeVisible()
  await expect(region(page, 'As played, and with one step')).toContainText(/the middle one of \d+ seeds/)
  await forks
    .getByRole('button', { name: /^Play on from here: / })
    .first()
    .click()
  await expect(region(page, 'The text')).toBeVisible()
  const tag = /^Fork of the game of .+, from round \d+, turn \d+$/
  await expect(page.getByRole('banner').getByRole('button', { name: tag })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Fork of the game of' }).first()).toBeVisible()
})

/**
 * Presses Stop in the task in which such a text first stands in the part: on a busy machine what ends by itself would have ended
 * before a press from outside. Resolves once it was pressed.
 */
const stoppedAtFirst = (part: Locator, text: string): Promise<void> =>
  part.evaluate(
    (element, seen) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const stop = [...element.querySelectorAll('button')].find((one) => one.textContent === 'Stop')
          if (stop === undefined || !new RegExp(seen).test(element.textContent ?? '')) return
          observer.disconnect()
          stop.click()
          resolve()
        })
        observer.observe(element, { childList: true, characterData: true, subtree: true })
      }),
    text,
  )

test('a number is moved by keys, zone and Nash point follow, and it is kept as a scenario of one’s own', async ({
  page,
}) => {
  await openPrepared(page, MOMENTS.debrief)
  await openBooks(page)
  await goTo(page, 'Numbers')
  const result = region(page, 'What would then have been possible')
  const zone = result.getByRole('definition').first()
  const before = await zone.textContent()
  await page.getByRole('slider', { name: 'Walk-away, before any news' }).focus()
  await page.keyboard.press('Home')
  await expect(result).toContainText('Under your numbers.')
  await expect(zone).not.toHaveText(before ?? '')
  await expect(zone).toContainText('against before')
  const weight = page.getByRole('slider', { name: 'Monitoring' })
  const asWritten = Number(await weight.inputValue())
  await weight.focus()
  await page.keyboard.press('PageUp')
  await expect(weight).toHaveValue(`${asWritten + 10}`)
  const would = region(page, 'Would there be an accord with other weights?')
  const stopped = stoppedAtFirst(would, 'In \\d+ of \\d+ weightings')
  await would.getByRole('button', { name: 'Draw them' }).click()
  await stopped
  await expect(would.getByRole('status')).toContainText(/^In \d+ of 10 weightings/)
  await would.getByRole('button', { name: 'Go on drawing' }).click()
  await expect(would.getByRole('status')).toContainText(/^In \d+ of 100 weightings/)
  await expect(would.getByRole('button')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keep as a scenario of your own' }).click()
  await expect(page.getByText(/lies on your shelf, with these numbers as its first reading/)).toBeVisible()
  await page.getByRole('button', { name: 'Back to the scenario’s numbers' }).click()
  await expect(zone).toHaveText(before ?? '')
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByText(/\(contested\)/).first()).toBeVisible()
})

test('on a projector one idea at a time is asked before it is shown', async ({ page }) => {
  await openPrepared(page, MOMENTS.debrief)
  await openBooks(page)
  const lesson = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('button', { name: 'On a projector' }).click()
  const wall = page.getByRole('main')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(
    'In one sentence: what did this game hang on?',
  )
  await expect(wall).not.toContainText(lesson)
  await page.keyboard.press('PageDown')
  await expect(wall).toContainText(lesson)
  await expectClean(page)
  await wall.getByRole('button', { name: 'Next' }).click()
  await expect(wall).not.toContainText(lesson)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Parts of the debrief' })).toBeVisible()
})
