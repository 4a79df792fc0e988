import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { area, line } from '../workshop/ownMap/geoJson.ts'
import { expectClean, PHONE } from './axe.ts'
import { dropFile, HOME, storedTexts, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Without a map. */
const TEXT = tinyText(set('/format', 2))
const { title } = JSON.parse(TEXT) as TinyFile

const northern = (west: number, bulge: number) => [
  [west, 47],
  [west + 2, 47],
  [west + 2 + bulge, 48],
  [west + 2, 49],
  [west, 49],
  [west, 47],
]
const VALLEYS = {
  type: 'FeatureCollection',
  features: [
    area('Upper valley', northern(10, 0.3)),
    area('Lower valley', [
      [12, 47],
      [14, 47],
      [14, 49],
      [12, 49],
      [12.3, 48],
      [12, 47],
    ]),
    line('The river', [
      [10, 48],
      [11, 48.2],
      [14, 47.9],
    ]),
  ],
}
const geoJson = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify(value)),
})

const openMap = async (page: Page): Promise<void> => {
  await page.goto(HOME)
  await dropFile(page, 'villages.json', TEXT)
  await expect(page.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
  await page.goto(`${HOME}#/workshop/${JSON.parse(TEXT).id}`)
  const section = page
    .getByRole('navigation', { name: 'Sections of the form' })
    .getByRole('button', { name: 'Map' })
  await section.click()
  await expect(section).toHaveAttribute('aria-current', 'true')
}
const maker = (page: Page) => page.getByRole('region', { name: 'A map from a GeoJSON file' })
const choose = (page: Page, file: string | ReturnType<typeof geoJson>) =>
  page.getByLabel('GeoJSON file', { exact: true }).setInputFiles(file)
const preview = (page: Page) => maker(page).getByRole('img', { name: 'How the map will look' })

test('a GeoJSON file becomes the map of a scenario, is seen on the board and at the table, and goes out and in with it', async ({
  page,
}) => {
  await openMap(page)
  await expect(page.getByText('This scenario has no map.')).toBeVisible()
  await choose(page, geoJson('valleys.geojson', VALLEYS))
  await expect(preview(page)).toBeVisible()
  await expect(preview(page).getByText('Upper valley')).toBeVisible()
  await page.getByLabel('Upper valley', { exact: true }).selectOption('a new layer')
  await page.getByLabel(/^The river/).selectOption('a new layer')
  await expect(maker(page).getByText('Layers: Upper valley, The river.')).toBeVisible()
  await page.getByLabel('Whose data it is').fill('Drawn for the test')
  await expectClean(page, '.map-maker')
  await page.screenshot({ path: 'test-results/map-maker.png' })
  await maker(page).getByRole('button', { name: 'Use this map' }).click()
  await expect(page.getByText('The map is in the text. One undo takes it out again.')).toBeVisible()
  await expect(page.getByText('This scenario has no map.')).toBeHidden()

  // All of it is one step.
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('This scenario has no map.')).toBeVisible()
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(page.getByText('This scenario has no map.')).toBeHidden()
  await page
    .getByRole('group', { name: /Layers that are always drawn/ })
    .getByLabel('Upper valley')
    .check()
  await page
    .getByRole('group', { name: /Layers that are always drawn/ })
    .getByLabel('The river')
    .check()

  await page.getByRole('tab', { name: 'Board' }).click()
  const board = page.frameLocator('.board-room iframe')
  await expect(board.locator('.stage-host svg')).toContainText('Schematic. Drawn for the test')
  await expect(board.locator('.stage-host svg')).toContainText('Lower valley')
  await page.screenshot({ path: 'test-results/map-board.png' })

  await page.getByRole('button', { name: 'Save and share' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download / }).click(),
  ])
  const saved = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(saved).map.layers.map(({ id }: { id: string }) => id)).toEqual([
    'upper-valley',
    'the-river',
  ])

  await page.goto('about:blank')
  await page.goto(HOME)
  await dropFile(page, 'again.json', saved.replace(title, 'Two valleys'))
  await expect(page.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
  await takeSeat(page, { scenario: 'Two valleys (yours)', seat: 'North' })
  await expect(page.locator('.map-key')).toContainText('Upper valley')
  await expect(page.locator('.stage-host canvas, .stage-host svg').first()).toBeVisible()
  await expect(page.locator('.stage-column')).toContainText('Map data: Drawn for the test.')
  await page.screenshot({ path: 'test-results/map-table.png' })
})

test('files that no map can be made of get a message, and nothing is lost', async ({ page }) => {
  await openMap(page)
  await choose(page, geoJson('valleys.geojson', VALLEYS))
  await expect(preview(page)).toBeVisible()
  const before = await storedTexts(page)

  const large = join(mkdtempSync(join(tmpdir(), 'parley-map-')), 'large.geojson')
  writeFileSync(large, '{')
  truncateSync(large, 40_000_000)
  await choose(page, large)
  const alert = maker(page).getByRole('alert')
  await expect(alert).toContainText('The file has 40.0 MB; a map is made of at most 8.0 MB. It was not read.')
  await expect(alert).toContainText('large.geojson: nothing was changed.')

  await choose(page, geoJson('broken.geojson', area('Upper valley', northern(10, 0).slice(0, -1))))
  await expect(alert).toContainText('An outline in feature 1 (“Upper valley”) is not closed')
  await expect(preview(page)).toBeVisible()
  await page.screenshot({ path: 'test-results/map-trouble.png' })

  const whole = geoJson('cut.geojson', VALLEYS)
  await choose(page, { ...whole, buffer: whole.buffer.subarray(0, 200) })
  await expect(alert).toContainText('breaks off')
  expect(await storedTexts(page)).toEqual(before)
  await page.setViewportSize(PHONE)
  await expectClean(page, '.map-maker')
  await maker(page).scrollIntoViewIfNeeded()
  await page.screenshot({ path: 'test-results/map-phone.png' })
})
