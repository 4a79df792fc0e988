/** A designer's hour with a shipped scenario: a copy, one number, its consequences, a round in the middle, and out as a file. */
import { expect, test } from '@playwright/test'
import { HOME, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a copy of Geneva has a number changed, is analysed, playtested and played from its third round, and goes to another profile as a file', async ({
  page,
  browser,
}) => {
  await page.goto(`${HOME}#/workshop`)
  await page.getByRole('button', { name: /Geneva, February 2026/ }).click()
  const zone = page
    .getByRole('region', { name: 'Agreement zone, by reading' })
    .getByRole('row', { name: /Wider/ })
  await expect(zone).toContainText('13,560')

  const outline = page.getByRole('navigation', { name: 'Sections of the form' })
  await outline.getByRole('button', { name: /^Issues/ }).click()
  await outline.getByRole('button', { name: /^Security guarantees/ }).click()
  await page.getByRole('radio', { name: 'What it is worth' }).check()
  const worth = page.getByRole('textbox', { name: 'A clause by which guarantors consult to Ukraine' })
  await worth.fill('60')
  await worth.blur()
  await expect(zone).not.toContainText('13,560')
  const since = page.getByRole('region', { name: 'Since you saved' })
  const zoneSince = since.getByRole('row', { name: /^texts in the zone/ })
  await expect(zoneSince).toContainText('13,560→')
  const inZone = await zone.getByRole('cell').first().textContent()

  await page.getByRole('tab', { name: 'Playtest' }).click()
  const ends = page.getByRole('region', { name: 'How they end' })
  await expect(ends.getByRole('button', { name: /games? signed and approved/ })).toBeVisible()
  await page.getByRole('button', { name: 'Stop here' }).click()

  await page.getByRole('button', { name: /^Try it from a seat/ }).click()
  const start = page.getByRole('dialog', { name: 'Try it from a seat' })
  await start.getByRole('radio', { name: 'Russia' }).check()
  await start.getByRole('combobox', { name: 'Begin in' }).selectOption({ index: 2 })
  await start.getByRole('button', { name: 'Sit down', exact: true }).click()
  await expect(page.getByText('Russia is your seat.')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1, name: /^Round 3 of 3/ })).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: 'Save and share' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Download/ }).click()
  const file = await (await downloading).path()

  const other = await (
    await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  ).newPage()
  await other.goto(`${HOME}#/workshop`)
  await other.getByLabel('Scenario file').setInputFiles(file)
  await other.getByRole('tab', { name: 'Analysis' }).click()
  await expect(
    other.getByRole('region', { name: 'Agreement zone, by reading' }).getByRole('row', { name: /Wider/ }),
  ).toContainText(inZone ?? '')
  await other.goto(HOME)
  await takeSeat(other, { scenario: 'Geneva, February 2026 (copy) (yours)', seat: 'Ukraine' })
  await expect(other.getByText('Ukraine is your seat.')).toBeAttached()
})
