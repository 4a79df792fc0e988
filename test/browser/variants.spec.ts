/** A party that begins otherwise in some games: its folder, its public brief and its demands are those of the game at hand. */
import { expect, type Page, test } from '@playwright/test'
import { openTalks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario, tinyText } from '../fixtures/tinyScenario.ts'
import { withTwoBeginnings } from '../table/changes.ts'
import { expectClean } from './axe.ts'
import { dropFile, HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const scenario = tinyScenario(withTwoBeginnings)
const text = tinyText(withTwoBeginnings)

const hasRained = (seed: number): boolean => {
  const { state } = openTalks(scenario, {
    reading: 'plain' as ReadingId,
    sitting: 'short' as SittingId,
    seed,
  })
  return Object.values(state.asks).some((asks) => Object.values(asks).includes('unshared' as never))
}
const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)
const rainy = seeds.find(hasRained) ?? 0
const dry = seeds.find((seed) => !hasRained(seed)) ?? 0

const folder = async (page: Page, seat: string, tableNumber: number): Promise<void> => {
  await page.goto(HOME)
  await dropFile(page, 'villages.json', text)
  await openFolder(page, { scenario: `${scenario.title} (yours)`, seat, tableNumber })
}

test('its own folder says what holds in this game', async ({ page }) => {
  await folder(page, 'North', rainy)
  await expect(page.getByText('The rain has come').first()).toBeVisible()
  await expect(page.getByText('Peace, after the rain.').first()).toBeVisible()
  await page.screenshot({ path: 'test-results/variants/rainy.png' })
  await expectClean(page)
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await page.screenshot({ path: 'test-results/variants/rainy-table.png' })
})

test('where it does not hold, nothing of it is told', async ({ page }) => {
  await folder(page, 'North', dry)
  await expect(page.getByText('North needs water').first()).toBeVisible()
  await expect(page.getByText('The rain has come')).toHaveCount(0)
})

test('the other side reads what it asks for in this game, and nothing of its folder', async ({ page }) => {
  await folder(page, 'South', rainy)
  await page.getByRole('tab', { name: 'The issues' }).click()
  const asked = page.getByRole('term').filter({ has: page.getByRole('img', { name: 'asked for by North' }) })
  await expect(asked.first()).toContainText('No rule')
  await page.screenshot({ path: 'test-results/variants/south.png' })
  await page.getByRole('tab', { name: 'Who is who' }).click()
  await expect(page.getByText('It has had rain.').first()).toBeVisible()
  expect(await page.content()).not.toContain('Peace, after the rain.')
})
