import { expect, type Page, test } from '@playwright/test'
import { withManyIssues } from '../fixtures/manyIssues.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { expectClean } from './axe.ts'
import { HOME } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** A copy of Geneva in the workshop, with a panel open beside it. */
const openGeneva = async (page: Page, tab: string) => {
  await page.goto(`${HOME}#/workshop`)
  await page.getByRole('button', { name: /Geneva, February 2026/ }).click()
  await page.getByRole('tab', { name: tab }).click()
}

const zone = (page: Page) =>
  page.getByRole('region', { name: 'Agreement zone, by reading' }).getByRole('row', { name: /Wider/ })

test('the analysis follows a number: tried at a press, taken back at another', async ({ page }) => {
  await openGeneva(page, 'Analysis')
  await expect(zone(page)).toContainText('13,560')
  await page.getByRole('button', { name: 'Compute small changes' }).click()
  await page
    .getByRole('button', { name: /^Try it:/ })
    .first()
    .click()
  const since = page.getByRole('region', { name: 'Since you saved' })
  await expect(since.getByRole('row', { name: /^texts in the zone/ })).toContainText('13,560→')
  await expect(zone(page)).not.toContainText('13,560')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(zone(page)).toContainText('13,560')
  await expect(since).toBeHidden()
})

test('while the text has an error, figures of the last readable text stay and say so', async ({ page }) => {
  await openGeneva(page, 'Analysis')
  await expect(zone(page)).toContainText('13,560')
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByRole('textbox', { name: /JSON|text/i }).press('Control+Home')
  await page.keyboard.type('x')
  await expect(page.getByText('figures are of the last readable text')).toBeVisible()
  await expect(zone(page)).toContainText('13,560')
  await page.getByRole('button', { name: 'Show the problems' }).click()
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveAttribute('aria-selected', 'true')
})

test('the plane is of any two parties, read by keys, and the panel is accessible', async ({ page }) => {
  await openGeneva(page, 'Analysis')
  await expect(page.getByRole('application', { name: /^worth to Ukraine, worth to Russia/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Up' }).selectOption({ label: 'United States' })
  const plane = page.getByRole('application', { name: /^worth to Ukraine, worth to United States/ })
  await plane.press('ArrowRight')
  await expect(page.getByText(/against no deal/)).toBeVisible()
  await expectClean(page, '.analysis-panel')
})

test('the playtest follows the text, its figures open games, and a game tells moves and reasons', async ({
  page,
}) => {
  await openGeneva(page, 'Playtest')
  const ends = page.getByRole('region', { name: 'How they end' })
  await expect(ends).toBeVisible()
  await page.getByRole('button', { name: 'Stop here' }).click()
  await expect(page.getByText(/stopped: these are the first \d+ games/)).toBeVisible()
  const signed = ends.getByRole('button', { name: /games? signed and approved/ })
  const rail = page.getByRole('complementary', { name: 'Games of the chosen figure' })
  await signed.click()
  // The last games before the stop are drawn a moment after it.
  await expect(async () => {
    const count = (await signed.getAttribute('aria-label'))?.split(' ')[0]
    await expect(rail.getByRole('heading')).toHaveText(
      new RegExp(`^Signed and approved at home: ${count} game`),
      { timeout: 100 },
    )
  }).toPass()
  await rail
    .getByRole('button', { name: /^Open game/ })
    .first()
    .click()
  const game = page.getByRole('dialog', { name: /^Game \d+$/ })
  await expect(game.getByText('offers').first()).toBeVisible()
  await expect(game).toContainText(/leaving \d/)
  await expectClean(page, 'dialog')
  await page.keyboard.press('Escape')

  // A histogram is one stop of Tab; arrows move along its bars.
  const bars = page.getByRole('toolbar', { name: 'Ukraine: games by gain' })
  await bars.locator('button[tabindex="0"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(bars.getByRole('button', { pressed: true })).toBeFocused()

  await expectClean(page, '.playtest-panel')

  await page.getByRole('tab', { name: 'Analysis' }).click()
  await page.getByRole('button', { name: 'Compute small changes' }).click()
  await page
    .getByRole('button', { name: /^Try it:/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Playtest' }).click()
  await expect(page.getByText('the changed text is being played')).toBeVisible()
  await expect(page.getByText('You may go on writing')).toBeVisible()
})

test('a game of a playtest is played on from one of its moves, and Back leads to the figure', async ({
  page,
}) => {
  await openGeneva(page, 'Playtest')
  await expect(page.getByRole('region', { name: 'How they end' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop here' }).click()
  const rail = page.getByRole('complementary', { name: 'Games of the chosen figure' })
  await rail
    .getByRole('button', { name: /^Open game/ })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Play on as' }).selectOption({ label: 'Russia' })
  await page.getByRole('button', { name: /^Play on from move 3:/ }).click()
  await expect(page.getByText('Russia is your seat.')).toBeAttached()
  await page.goBack()
  await expect(page.getByRole('tab', { name: 'Playtest' })).toHaveAttribute('aria-selected', 'true')
})

test('compare, course and sources stand beside the text, lead back into it, and are accessible', async ({
  page,
}) => {
  await openGeneva(page, 'Compare')
  await expect(page.getByText('Nothing is different from what was saved.')).toBeVisible()
  await page
    .getByRole('combobox', { name: 'Compare with' })
    .selectOption({ label: 'A chair for Europe (came with Parley)' })
  await expect(page.getByRole('region', { name: 'Issues and options' })).toBeVisible()
  await expect(page.getByText(/^\d+ changes in meaning/)).toBeVisible()
  await expectClean(page, '.compare-panel')

  await page.getByRole('tab', { name: 'Course' }).click()
  const rounds = page.locator('.course-line > li')
  await expect(rounds.first()).toContainText('On the table')
  expect(await rounds.count()).toBeGreaterThan(1)
  await rounds
    .nth(1)
    .getByRole('button', { name: /^Show “/ })
    .click()
  await expect(page.locator('.bench-side.at-left :focus')).toBeVisible()
  await expectClean(page, '.course-panel')

  await page.getByRole('tab', { name: 'Sources' }).click()
  await expect(
    page.getByRole('region', { name: 'What it rests on' }).getByRole('row', { name: /^All/ }),
  ).toBeVisible()
  await expectClean(page, '.sources-panel')
})

test('the proof shows every seat’s sheet, alone when printed, and is accessible', async ({ page }) => {
  await openGeneva(page, 'Proof')
  const sheets = page.locator('.proof-sheet')
  await expect(sheets).toHaveCount(4)
  await expect(sheets.first()).toContainText('Ukraine')
  await expectClean(page, '.proof-panel')
  await page.emulateMedia({ media: 'print' })
  await expect(sheets.first()).toBeVisible()
  await expect(page.getByRole('tablist').first()).toBeHidden()
})

test('the board is what players open, at the size of a real screen, and what has no room leads to its field', async ({
  page,
}) => {
  await openGeneva(page, 'Board')
  const board = page.frameLocator('.board-room iframe')
  await expect(board.getByText('Ukraine is your seat.')).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Everything has room' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Seat' }).selectOption({ label: 'Russia' })
  await expect(board.getByText('Russia is your seat.')).toBeAttached()
  await page.getByRole('combobox', { name: 'Screen' }).selectOption({ label: 'Phone, 390 × 844' })
  await expect(board.locator('.phone-row').first()).toBeVisible()
  await expectClean(page, '.board-panel')

  await page.goto(`${HOME}#/workshop`)
  const text = tinyText(withManyIssues(12))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'issues.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('tab', { name: 'Board' }).click()
  await page.getByRole('button', { name: /issues are only seen by scrolling/ }).click()
  await expect(page.locator('.bench-side.at-left :focus')).toBeVisible()
})
