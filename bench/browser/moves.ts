/** How long the page's own thread is taken, from a person's move to the answers, at a quarter of the speed. */
import type { Browser, Page } from '@playwright/test'
import { type Figure, kilobytes, milliseconds } from '../figure.ts'
import { takeSeat } from './seated.ts'
import { sizeOf, withImports } from './sizes.ts'
import { notedBy, openSlowly } from './slowPage.ts'

const MOVES = 24
const LONGEST = 50

/** What a person presses, the first of these that can be; an offer is begun and then sent. */
const ACTS = [
  '^(Publish|Go on)',
  '^Accept offer',
  '^(Go aside|Agree to adjourn|Sign the accord|Back to the table)',
  '^Offer this',
  '^Begin with (all|offer|the)',
  '^Pass',
]

/** Asked and pressed within the page: looking things up by role would itself take its thread for long. */
const press = (page: Page, acts: readonly string[]): Promise<{ words: string; at: number } | null> =>
  page.evaluate((patterns) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')].filter(
      (button) => !button.matches(':disabled, [aria-disabled=true]') && button.checkVisibility(),
    )
    const radio = document.querySelector<HTMLInputElement>('.interlude input[type=radio]:not(:disabled)')
    if (radio !== null && document.querySelector('input[type=radio]:checked') === null) radio.click()
    for (const pattern of patterns) {
      const button = buttons.find((one) => new RegExp(pattern).test(one.textContent?.trim() ?? ''))
      if (button === undefined) continue
      const at = performance.now()
      button.click()
      return { words: button.textContent?.trim() ?? '', at }
    }
    return null
  }, acts)

export const moveFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const slow = await openSlowly(browser, address, false)
  const { page } = slow
  // A stage that cannot be loaded sleeps most soundly: what it draws in software would drown the page's own tasks.
  await page.route(/mountStage/, (route) => route.abort())
  await takeSeat(page)
  await page.waitForTimeout(3000)
  const from = await page.evaluate(() => performance.now())
  const made: { words: string; at: number }[] = []
  for (let waits = 0; made.length < MOVES && waits < 100; ) {
    const pressed = await press(page, ACTS)
    if (pressed === null) waits += 1
    else {
      waits = 0
      if (!pressed.words.startsWith('Begin')) made.push(pressed)
    }
    await page.waitForTimeout(500)
  }
  await page.waitForTimeout(3000)
  const { longTasks } = await notedBy(page)
  const tasks = longTasks.filter(({ start }) => start >= from)
  const [worker] = page.workers().map((one) => new URL(one.url()).pathname)
  const workerSize =
    worker === undefined ? 0 : [...withImports(worker)].reduce((sum, path) => sum + sizeOf(path), 0)
  await slow.close()
  const longest = Math.max(0, ...tasks.map(({ length }) => length))
  return [
    {
      what: 'tasks above 50 ms on the page’s thread from a move to its answer, stage asleep',
      measured: longest === 0 ? 'none' : `${tasks.length}, the longest ${milliseconds(longest)}`,
      aim: { asked: 'none', met: longest <= LONGEST },
      from: `${made.length} moves`,
    },
    {
      what: 'scripts of the worker that decides, brotli, loaded at the first counterpart’s move',
      measured: kilobytes(workerSize),
      from: 'what it imports before it answers',
    },
  ]
}
