/**
 * How fast the table of this build, or of an older one, answers a person at a quarter of the speed, its stage asleep: clicks
 * that draft, then moves with what counterparts answer.
 */
import type { Browser, Page } from '@playwright/test'
import { LOOKED, makeMoves, pressOptions } from './hand.ts'
import { takeSeat } from './seated.ts'
import { openSlowly } from './slowPage.ts'
import { CATEGORIES, type PageTrace, readTrace, type Task } from './trace.ts'

export const DRAFTS = 40
export const MOVES = 20
/** Chromium does not report an interaction that was painted sooner, in milliseconds. */
const UNREPORTED = 16

export interface Measured {
  /** Of the page's own thread, without those in which the bench looked for what to press. */
  readonly drafting: readonly Task[]
  readonly moving: readonly Task[]
  /** Milliseconds from each press to the next paint, as Chromium reports them: what others run is in them. */
  readonly toPaint: readonly number[]
  /** Milliseconds that the page's thread ran from each press to the next frame that it handed over. */
  readonly ranToFrame: readonly number[]
  /** Presses that the moves took. */
  readonly presses: number
  /** Path of the script that decides for the counterparts. */
  readonly worker: string | null
}

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate((words) => void performance.mark(words), name)

/** Runs in the page: the longest event of each interaction, in milliseconds to the next paint, by interaction. */
const observe = (durationThreshold: number): void => {
  const interactions: Record<number, number> = {}
  Object.assign(globalThis, { interactions })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming
      if (interactionId > 0)
        interactions[interactionId] = Math.max(interactions[interactionId] ?? 0, duration)
    }
  }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit)
}

const between = ({ tasks, marks }: PageTrace, from: string, to: string): readonly Task[] => {
  const [start = Number.NaN, end = Number.NaN] = [marks.get(from), marks.get(to)]
  return tasks.filter((task) => task.start >= start && task.start < end && !task.marks.includes(LOOKED))
}

/** A press that leads to no frame ends at the next press. */
const ranToFrames = (tasks: readonly Task[]): readonly number[] => {
  const times: number[] = []
  let isOpen = false
  for (const task of tasks) {
    if (task.hearsPress) {
      times.push(0)
      isOpen = true
    }
    if (isOpen) times.push((times.pop() ?? 0) + task.ran)
    if (task.paints) isOpen = false
  }
  return times
}

export const measurePage = async (browser: Browser, address: string): Promise<Measured> => {
  // A stage that cannot be loaded sleeps most soundly: what it draws in software would drown the page's own tasks.
  const slow = await openSlowly(browser, address, { line: false, without: /mountStage/ })
  const { page } = slow
  await takeSeat(page)
  await page.waitForTimeout(5000)
  await page.evaluate(observe, UNREPORTED)
  await browser.startTracing(page, { categories: CATEGORIES })
  await mark(page, 'drafts begin')
  await pressOptions(page, DRAFTS)
  await mark(page, 'drafts end')
  const pressed = await makeMoves(page, MOVES)
  await page.waitForTimeout(3000)
  await mark(page, 'moves end')
  const reported = await page.evaluate(() =>
    Object.values((globalThis as unknown as { interactions: Record<number, number> }).interactions),
  )
  const trace = readTrace(await browser.stopTracing(), 'drafts begin')
  const [worker] = page.workers().map((one) => new URL(one.url()).pathname)
  await slow.close()
  const unreported = Math.max(0, DRAFTS + pressed.length - reported.length)
  return {
    drafting: between(trace, 'drafts begin', 'drafts end'),
    moving: between(trace, 'drafts end', 'moves end'),
    toPaint: [...reported, ...Array.from({ length: unreported }, () => UNREPORTED)],
    ranToFrame: ranToFrames(between(trace, 'drafts begin', 'moves end')),
    presses: pressed.length,
    worker: worker ?? null,
  }
}
