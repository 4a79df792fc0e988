/** The workshop with a scenario of one's own open in it, form at the left, analysis at the right. */
import type { Browser, Page } from '@playwright/test'
import { SLOWDOWN } from './slowPage.ts'

/** Milliseconds. */
const PATIENCE = 180_000

export interface OpenPage {
  readonly page: Page
  /** From here on the page's thread has a part of this machine's speed. */
  slowDown(): Promise<void>
  close(): Promise<void>
}

/** The text as a file of one's own, read and analysed. */
export const openInWorkshop = async (browser: Browser, address: string, text: string): Promise<OpenPage> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  // As in a browser without File System Access, where a file is taken in.
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker')
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
  })
  await page.goto(`${address}?pace=none#/workshop`)
  await page
    .getByLabel('Scenario file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.locator('.zone-card .beside-figures').waitFor({ timeout: PATIENCE })
  await page.getByText('kept on this device').waitFor({ timeout: PATIENCE })
  const devtools = await context.newCDPSession(page)
  return {
    page,
    slowDown: async () => void (await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })),
    close: () => context.close(),
  }
}
