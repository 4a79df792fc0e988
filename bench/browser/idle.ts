/** A stage that nothing moves on must not draw: it counts its own frames, on its canvas. */
import type { Browser } from '@playwright/test'
import type { Figure } from '../figure.ts'
import { takeSeat } from './seated.ts'

const IDLE_MS = 2000
const LONGEST_OPENING_MS = 60_000

export const idleFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(address)
  await takeSeat(page)
  const canvas = page.locator('canvas[data-frames]')
  await canvas.waitFor({ timeout: LONGEST_OPENING_MS })
  const frames = async (): Promise<number> => Number(await canvas.getAttribute('data-frames'))
  // The first scene is told, counterparts may move: it is idle once it has drawn nothing for a while.
  const begun = Date.now()
  for (let before = -1, now = await frames(); now !== before; now = await frames()) {
    if (Date.now() - begun > LONGEST_OPENING_MS) break
    before = now
    await page.waitForTimeout(1000)
  }
  const before = await frames()
  await page.waitForTimeout(IDLE_MS)
  const drawn = (await frames()) - before
  await page.close()
  return [
    {
      what: 'frames that the stage draws in two idle seconds',
      measured: String(drawn),
      aim: { asked: 'none', met: drawn === 0 },
      from: `after ${before} frames drawn`,
    },
  ]
}
