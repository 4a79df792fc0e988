import { expect, type Page, type Route, test } from '@playwright/test'
import { HOME, takeSeat } from './shelf.ts'

const GENEVA = { scenario: 'Geneva, February 2026', seat: 'Ukraine' }

const stageOf = (page: Page) => page.getByRole('region', { name: 'The stage' })

/** Takes the context of the stage's canvas away, or gives it back, as a graphics driver does. */
const setContext = (page: Page, act: 'loseContext' | 'restoreContext'): Promise<void> =>
  page.evaluate((what) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-frames]')
    const lost = (window as { lost?: WEBGL_lose_context | null }).lost
    const extension = lost ?? canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context') ?? null
    if (extension === null) throw new Error('This browser cannot lose a context.')
    ;(window as { lost?: WEBGL_lose_context | null }).lost = extension
    extension[what]()
  }, act)

test('a stage whose WebGL is lost in mid-game shows map and table standing still, and moves again once it is back', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, GENEVA)
  const canvas = stageOf(page).locator('canvas[data-frames]')
  await expect(canvas).toBeVisible()
  await setContext(page, 'loseContext')
  await expect(canvas).toBeHidden()
  await expect(stageOf(page).locator('.stage svg')).toBeVisible()
  await setContext(page, 'restoreContext')
  await expect(canvas).toBeVisible()
  await expect(stageOf(page).locator('.stage svg')).toHaveCount(0)
  const frames = async () => Number(await canvas.getAttribute('data-frames'))
  const before = await frames()
  await stageOf(page).getByRole('button', { name: 'Enlarge the stage' }).click()
  await expect.poll(frames).toBeGreaterThan(before)
})

for (const [end, says] of [
  ['continue', 'and does not move when that comes'],
  ['abort', 'and has the whole stage where that does not come'],
] as const)
  test(`the table stands below its map while that is fetched, ${says}`, async ({ page }) => {
    const held: Route[] = []
    await page.route(/ukraine[^/]*\.json/, (route) => void held.push(route))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(HOME)
    await takeSeat(page, GENEVA)
    const stage = stageOf(page).locator('.stage')
    const still = stage.locator('> canvas:not([data-frames])')
    await expect(still).toBeVisible()
    await expect.poll(() => held.length).toBe(1)
    const [place, whole] = [await still.boundingBox(), await stage.boundingBox()]
    expect(place?.height).toBeLessThan((whole?.height ?? 0) / 2)
    await expect(stage.locator('svg')).toHaveCount(0)
    await held[0]?.[end]()
    await expect(stage.locator('canvas[data-frames]')).toBeVisible()
    await expect(still).toHaveCount(0)
    await page.screenshot({ path: `test-results/stage-map-${end}.png` })
  })

test('the end of the talks has a page of its own; nothing of the table lies beneath it, and then the next page is free', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, GENEVA)
  await expect(stageOf(page).locator('canvas[data-frames]')).toBeVisible()
  const walkAway = page.getByRole('button', { name: 'Walk away' })
  // The opening is skipped, one moment after another.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Pass' })).toBeEnabled({ timeout: 100 })
  }).toPass()
  await page.getByRole('button', { name: 'Other moves' }).click()
  await walkAway.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Walk away|^Leave/ })
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'The talks are over' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The text' })).toHaveCount(0)
  await expect(page.locator('canvas')).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Back to the shelf' }).first().click()
  await expect(page.getByRole('button', { name: /^Take a seat/ }).first()).toBeVisible()
})

test('while a text is answered the table fills the stage, the map can be shown, and it comes back by itself', async ({
  page,
}) => {
  await page.goto('/')
  await takeSeat(page, GENEVA)
  const stage = stageOf(page)
  await page
    .getByRole('radiogroup', { name: /^Monitoring/ })
    .getByRole('radio', { name: /US-led/ })
    .check()
  await page.getByRole('button', { name: /^Offer this draft/ }).click()
  await expect(stage.getByRole('heading', { name: 'The table answers' })).toBeVisible()
  await expect(stage.getByRole('region', { name: 'The accord in words' })).toBeHidden()
  await stage.getByRole('button', { name: 'Show the map' }).click()
  await expect(stage.getByRole('region', { name: 'The accord in words' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(stage.getByRole('heading', { name: 'The table answers' })).toHaveCount(0)
})

test('the opened map stands beside the text on a wide page and lies over it on a narrow one, where nothing beneath can be focused', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, GENEVA)
  const text = page.getByRole('region', { name: 'The text' })
  const before = await text.evaluate((element) => element.getBoundingClientRect().width)
  await stageOf(page).getByRole('button', { name: 'Enlarge the stage' }).click()
  expect(await text.evaluate((element) => element.getBoundingClientRect().width)).toBeCloseTo(before, 0)
  await stageOf(page).getByRole('radio', { name: 'This row' }).check()
  await expect(page.getByRole('navigation', { name: 'The record, folded' })).toBeVisible()
  await page.setViewportSize({ width: 1100, height: 768 })
  await expect(text).toHaveAttribute('inert')
  await stageOf(page).getByRole('button', { name: 'Fold', exact: true }).click()
  await expect(text).not.toHaveAttribute('inert')
})
