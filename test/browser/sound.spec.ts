import { expect, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME } from './shelf.ts'

interface Counted {
  contexts: number
  started: number
}

/** Counts what the page asks the browser's sound for; where it refuses, every context throws. */
const count = (page: Page, refuses: boolean) =>
  page.addInitScript((isRefusing) => {
    const counted = { contexts: 0, started: 0 }
    Object.assign(window, { counted })
    const Real = window.AudioContext
    window.AudioContext = class extends Real {
      constructor() {
        counted.contexts++
        if (isRefusing) throw new Error('No sound here.')
        super()
      }
    }
    const start = AudioScheduledSourceNode.prototype.start
    for (const kind of [AudioBufferSourceNode, OscillatorNode])
      kind.prototype.start = function (this: AudioScheduledSourceNode, ...when: []) {
        counted.started++
        return start.apply(this, when)
      }
  }, refuses)

const counted = (page: Page): Promise<Counted> =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted)

const turnOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  const sound = dialog.getByRole('group', { name: 'Sound' })
  await expect(sound.getByRole('radio', { name: 'Off' })).toBeChecked()
  await expect(dialog.getByRole('button', { name: 'Try it' })).toBeDisabled()
  await sound.getByRole('radio', { name: 'On' }).check()
  await expect(dialog.getByRole('button', { name: 'Try it' })).toBeEnabled()
}

const close = (page: Page): Promise<void> => page.keyboard.press('Escape')

test('sound is off until asked for, is tried in the settings, and then an offer is heard', async ({
  page,
}) => {
  await count(page, false)
  // At the pace of play: without it a moment is at its end at once, and its beginning is not heard.
  await openPrepared(page, MOMENTS.floor, '/')
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  expect(await counted(page)).toEqual({ contexts: 0, started: 0 })
  await turnOn(page)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect.poll(async () => (await counted(page)).started, 'a knock is played').toBeGreaterThan(0)
  expect((await counted(page)).contexts).toBe(1)
  await expectClean(page)
  await close(page)
  const before = (await counted(page)).started
  await page
    .getByRole('button', { name: /^Begin with/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Offer this/ }).click()
  await expect.poll(async () => (await counted(page)).started, 'the offer is heard').toBeGreaterThan(before)
})

test('on from the last time, no sound is opened before somebody touches the page', async ({ page }) => {
  await count(page, false)
  await page.goto(HOME)
  await turnOn(page)
  await close(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect((await counted(page)).contexts).toBe(0)
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await counted(page)).contexts).toBe(1)
})

test('a browser that refuses sound says so where it is tried, and the game is played on', async ({
  page,
}) => {
  await count(page, true)
  await openPrepared(page, MOMENTS.floor)
  await turnOn(page)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(page.getByText('This browser gives the page no sound.')).toBeVisible()
  await close(page)
  await page.getByRole('button', { name: /^Pass/ }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  expect((await counted(page)).started).toBe(0)
})
