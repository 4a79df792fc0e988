import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const LAPTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }
/** A laptop's window at 200 % zoom, and the narrowest that WCAG 1.4.10 asks a page to fit: 1280 px at 400 %. */
const ZOOMED = [
  { width: 683, height: 384 },
  { width: 320, height: 512 },
] as const

/**
 * Half faded in, a text has neither its colour nor its contrast. What runs is asked anew at each frame: an animation that
 * is to end may come to run for ever, as an editor's cursor does when its focus comes a moment after its name, and then it
 * never finishes.
 */
const untilStill = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  )

/** axe finds nothing at all within `part`, once nothing moves. */
export const expectClean = async (page: Page, part = 'html', where = ''): Promise<void> => {
  await untilStill(page)
  const { violations, passes } = await new AxeBuilder({ page }).include(part).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
    where,
  ).toEqual([])
  expect(passes.length, 'rules that axe could try').toBeGreaterThan(3)
}

/** The same light and dark, at each size. The page is left at the last size, light. */
export const expectCleanInBoth = async (
  page: Page,
  part = 'html',
  sizes: readonly (typeof LAPTOP)[] = [PHONE, LAPTOP],
): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expect(page.locator(part)).toBeVisible()
    // A part that covers the page while its layout changes makes the rest inert for a frame or two.
    if (part === 'html') await expect(page.locator('h1:not([inert] h1)').first()).toBeAttached()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await expectClean(page, part, `${colorScheme}, ${size.width} wide`)
    }
  }
}

/** Zoomed in, the page is read by scrolling down alone. The page is left on the laptop. */
export const expectReflow = async (page: Page): Promise<void> => {
  for (const size of ZOOMED) {
    await page.setViewportSize(size)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${size.width} wide`)
      .toBeLessThanOrEqual(size.width)
  }
  await page.setViewportSize(LAPTOP)
}
