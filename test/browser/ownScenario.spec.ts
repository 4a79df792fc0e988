import { expect, test } from '@playwright/test'
import { importDomain } from '../../src/formats/importDomain.ts'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { edited, genius, given } from '../formats/orchard.ts'
import { dropFile, HOME, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const tinyFile = (): TinyFile => JSON.parse(tinyText())

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
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  await dropFile(page, 'hostile.json', JSON.stringify({ ...file, title }))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
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

test('a scenario and a text with an error are still there after a reload, and the scenario is marked as one’s own', async ({
  page,
}) => {
  await page.goto(HOME)
  const file = { ...tinyFile(), id: 'geneva-2026-02', title: 'Geneva, February 2026' }
  await dropFile(page, 'geneva.json', JSON.stringify(file))
  const mine = page.getByRole('button', { name: 'Take a seat: Geneva, February 2026 (yours)' })
  await expect(mine).toBeVisible()
  await page.getByRole('button', { name: 'Paste text' }).click()
  const box = page.getByRole('textbox', { name: 'The whole text of the file' })
  await box.fill('{ "format": 1,, }')
  await page.getByRole('button', { name: 'Check it' }).click()
  await expect(page.getByRole('dialog', { name: /^The pasted text has/ })).toBeVisible()
  await page.reload()
  await expect(mine).toBeVisible()
  await page.getByRole('button', { name: 'Paste text' }).click()
  await expect(box).toHaveValue('{ "format": 1,, }')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Remove your scenario Geneva, February 2026' }).click()
  await expect(mine).toHaveCount(0)
})
