import { expect, type Page, test } from '@playwright/test'
import { importDomain } from '../../src/formats/importDomain.ts'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { edited, genius, given } from '../formats/orchard.ts'
import { dropFile, HOME, openFolder, storeText, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const tinyFile = (): TinyFile => JSON.parse(tinyText())

const editor = (page: Page) => page.getByRole('textbox', { name: 'The scenario as JSON' })

const openJson = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await editor(page).waitFor()
}

test('a scenario of one’s own is dropped on the shelf and sat down to', async ({ page }) => {
  await page.goto(HOME)
  await dropFile(page, 'villages.json', JSON.stringify(tinyFile(), null, 2))
  await expect(page.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
  await takeSeat(page, { scenario: `${tinyFile().title} (yours)`, seat: 'North' })
  await page.getByRole('button', { name: 'Begin with all I ask' }).click()
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('tab', { name: /^Offers [1-9]/ })).toBeVisible()
})

test('a broken scenario is explained with its lines, paths and hints', async ({ page }) => {
  await page.goto(HOME)
  const file = tinyFile()
  const text = JSON.stringify({ ...file, rounds: [{ ...file.rounds[0], agenda: ['watr'] }] }, null, 2)
  await dropFile(page, 'broken.json', text)
  const dialog = page.getByRole('dialog', { name: /^broken\.json has \d+ problem/ })
  await expect(dialog).toContainText('/rounds/0/agenda/0')
  await expect(dialog).toContainText(/Line \d+, column \d+/)
  await expect(dialog).toContainText('water')
})

test('a hostile scenario is shown as text and runs nothing', async ({ page }) => {
  await page.goto(HOME)
  const file = tinyFile()
  const title = '<img src=x onerror=alert(1)>'
  const script = '<script>alert(2)</script>'
  const parties = file.parties.map((party) => ({
    ...party,
    brief: { ...party.brief, headline: script, text: script },
  }))
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  await dropFile(page, 'hostile.json', JSON.stringify({ ...file, title, parties }))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await page
    .getByRole('region', { name: 'Yours, kept on this device' })
    .getByRole('link', { name: title })
    .click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await openJson(page)
  await expect(editor(page)).toContainText(title)
  await page.getByRole('link', { name: 'Parley: to the shelf' }).click()
  await openFolder(page, { scenario: `${title} (yours)`, seat: 'North' })
  await expect(page.getByText(script).first()).toBeVisible()
  expect(alerted).toBe(false)
})

test('what is no scenario at all is said plainly', async ({ page }) => {
  await page.goto(HOME)
  await dropFile(page, 'page.json', '<!doctype html><title>Hello</title>')
  await expect(page.getByRole('dialog', { name: /^page\.json has/ })).toContainText('HTML')
})

/** An issue of thirty options, which no line has room for. */
const imported = (): string => {
  const wide = ['orchard.xml', 'farmer.xml', 'cook.xml'].reduce(
    (files, name) => edited(files, name, 'upperbound="4"', 'upperbound="31"'),
    edited(edited(genius, 'farmer.xml', '"0.5"', '"0.03"'), 'cook.xml', '"-0.5"', '"-0.03"'),
  )
  const result = importDomain(given(wide))
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value.text
}

test('an imported domain with thirty values of an issue is offered from a list', async ({ page }) => {
  await page.goto(HOME)
  await dropFile(page, 'orchard.json', imported())
  await takeSeat(page, { scenario: 'Orchard (yours)', seat: 'Farmer' })
  const crates = page.getByRole('combobox', { name: 'Crates' })
  await crates.selectOption({ index: 12 })
  await expect(crates).toHaveValue('value-13')
  await expect(page.getByText('names 1 issue')).toBeVisible()
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('tab', { name: /^Offers [1-9]/ })).toBeVisible()
})

test('on a phone the thirty values stand one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(HOME)
  await dropFile(page, 'orchard.json', imported())
  await takeSeat(page, { scenario: 'Orchard (yours)', seat: 'Farmer' })
  await page.getByRole('button', { name: /^Crates/ }).click()
  const last = page.getByRole('radio', { name: /^31, value to you/ })
  await last.scrollIntoViewIfNeeded()
  await last.check()
  await expect(last).toBeChecked()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})

test('a broken file is kept as it was brought, mended in the workshop, put on the shelf and played', async ({
  page,
}) => {
  await page.goto(HOME)
  await dropFile(page, 'well.json', `${JSON.stringify(tinyFile(), null, 2)},`)
  await page
    .getByRole('dialog', { name: /^well\.json has 1 problem/ })
    .getByRole('button', { name: 'Mend it in the workshop' })
    .click()
  await openJson(page)
  await expect(page.getByRole('tabpanel', { name: /^Problems/ })).toContainText(/1 error/)
  await page.reload()
  await openJson(page)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: /^Try it from a seat/ })).toBeEnabled()
  await page.getByRole('link', { name: 'Parley: to the shelf' }).click()
  await takeSeat(page, { scenario: `${tinyFile().title} (yours)`, seat: 'North' })
  await page.getByRole('button', { name: 'Begin with all I ask' }).click()
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('tab', { name: /^Offers [1-9]/ })).toBeVisible()
})

test('a scenario and a text with an error are still there after a reload, marked as one’s own, until they are removed', async ({
  page,
}) => {
  await page.goto(HOME)
  const file = { ...tinyFile(), id: 'geneva-2026-02', title: 'Geneva, February 2026' }
  await dropFile(page, 'geneva.json', JSON.stringify(file))
  const mine = page.getByRole('button', { name: 'Take a seat: Geneva, February 2026 (yours)' })
  await expect(mine).toBeVisible()
  await dropFile(page, 'half.json', '{ "format": 1,, }')
  await page.getByRole('button', { name: 'Mend it in the workshop' }).click()
  await openJson(page)
  await page.goto(HOME)
  await page.reload()
  await expect(mine).toBeVisible()
  const own = page.getByRole('region', { name: 'Yours, kept on this device' })
  await own.getByRole('link', { name: 'text-1' }).click()
  await openJson(page)
  await expect(editor(page)).toHaveText('{ "format": 1,, }')
  await page.getByRole('link', { name: 'Parley: to the shelf' }).click()
  await own.getByRole('button', { name: 'Remove your scenario text-1' }).click()
  await expect(own.getByRole('link', { name: 'text-1' })).toHaveCount(0)
  await own.getByRole('button', { name: 'Remove your scenario Geneva, February 2026' }).click()
  await expect(mine).toHaveCount(0)
})

test('a text that an earlier version kept apart lies among one’s own scenarios', async ({ page }) => {
  await page.goto(HOME)
  await storeText(page, 'mending', '{ "format": 1,, }')
  await page.reload()
  await page
    .getByRole('region', { name: 'Yours, kept on this device' })
    .getByRole('link', { name: 'text-1' })
    .click()
  await openJson(page)
  await expect(editor(page)).toHaveText('{ "format": 1,, }')
})
