/**
 * How fast the table answers a person at a quarter of the speed, its stage asleep: 40 clicks that draft, then 20 moves
 * with what counterparts answer. Pressed with a real mouse, so that Chromium times each interaction to its next paint.
 */
import type { Browser, Page } from '@playwright/test'
import { type Figure, kilobytes, milliseconds, share } from '../figure.ts'
import { takeSeat } from './seated.ts'
import { sizeOf, withImports } from './sizes.ts'
import { openSlowly } from './slowPage.ts'
import { CATEGORIES, PARTS, type PageTrace, readTrace, sumOf, type Task } from './trace.ts'

const DRAFTS = 40
const MOVES = 20
/** Milliseconds between two presses: whatever the first has led to is drawn by then. */
const BETWEEN = 600
/** Milliseconds that a task may take, how many may take more, and how much none may take. */
const LONG = 50
const MOST_LONG = 2
const LONGEST = 100
/** Milliseconds to the next paint. */
const SLOWEST = 100
/** Chromium does not report an interaction that was painted sooner, in milliseconds. */
const UNREPORTED = 16

/** What a person presses, the first of these that can be; an offer is begun and then sent. */
const ACTS = [
  '^(Publish|Go on|Open the next round)',
  '^Refuse the offer',
  '^Accept offer',
  '^Refuse…',
  '^(Go aside|Agree to adjourn|Sign the accord|Back to the table)',
  '^Offer this',
  '^Begin with (all|offer|the)',
  '^Pass',
]

interface Spot {
  readonly x: number
  readonly y: number
  readonly words: string
}

/** Looked up within the page: looking things up by role would itself take its thread for long. */
const actIn = (page: Page, acts: readonly string[]): Promise<Spot | null> =>
  page.evaluate((patterns) => {
    const spotOf = (element: Element, words: string) => {
      element.scrollIntoView({ block: 'nearest' })
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2, words }
    }
    const radio = document.querySelector('.interlude input[type=radio]:not(:disabled)')
    if (radio !== null && document.querySelector('.interlude input[type=radio]:checked') === null)
      return spotOf(radio, 'Begin with a sentence')
    const dialog = document.querySelector('dialog[open]')
    const box = dialog?.querySelector('input[type=checkbox]')
    if (dialog?.querySelector(':checked') === null && box) return spotOf(box, 'Begin to refuse')
    const buttons = [...(dialog ?? document).querySelectorAll('button')].filter(
      (button) => !button.matches(':disabled, [aria-disabled=true]') && button.checkVisibility(),
    )
    for (const pattern of patterns) {
      const button = buttons.find((one) => new RegExp(pattern).test(one.textContent?.trim() ?? ''))
      if (button !== undefined) return spotOf(button, button.textContent?.trim() ?? '')
    }
    return null
  }, acts)

/** The option that a click of this number drafts: every row in turn, and in it another option each time. */
const optionIn = (page: Page, number: number): Promise<Spot | null> =>
  page.evaluate((turn) => {
    const rows = [...document.querySelectorAll('#text [role=radiogroup]')]
    const row = rows[turn % rows.length]
    const options = [...(row?.querySelectorAll('label:has(input:not(:checked, :disabled))') ?? [])]
    const option = options[Math.floor(turn / rows.length) % Math.max(1, options.length)]
    if (option === undefined) return null
    const { left, top, height } = option.getBoundingClientRect()
    return { x: left + 24, y: top + height / 2, words: 'draft' }
  }, number)

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate((words) => void performance.mark(words), name)

const press = async (page: Page, { x, y }: Spot): Promise<void> => {
  await page.mouse.click(x, y)
  await page.waitForTimeout(BETWEEN)
}

const draftAll = async (page: Page): Promise<void> => {
  for (let click = 0; click < DRAFTS; click++) {
    const option = await optionIn(page, click)
    if (option === null) throw new Error(`Nothing could be drafted by click ${click + 1}.`)
    await press(page, option)
  }
}

const makeMoves = async (page: Page): Promise<void> => {
  for (let made = 0, waits = 0; made < MOVES; ) {
    const act = await actIn(page, ACTS)
    if (act === null) {
      waits += 1
      if (waits > 100) throw new Error(`The talks did not come back to the person after ${made} moves.`)
      await page.waitForTimeout(BETWEEN)
      continue
    }
    waits = 0
    await press(page, act)
    if (!/^(Begin|Refuse…)/.test(act.words)) made += 1
  }
}

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
  return tasks.filter((task) => task.start >= start && task.start < end)
}

const longTasks = (what: string, tasks: readonly Task[], from: string): Figure => {
  const long = tasks.map(({ length }) => length).filter((length) => length > LONG)
  const longest = Math.max(0, ...long)
  return {
    what: `tasks above ${LONG} ms on the page’s thread, ${what}, stage asleep`,
    measured: long.length === 0 ? 'none' : `${long.length}, the longest ${milliseconds(longest)}`,
    aim: {
      asked: `at most ${MOST_LONG}, none above ${LONGEST} ms`,
      met: long.length <= MOST_LONG && longest <= LONGEST,
    },
    from,
  }
}

const breakdown = (what: string, tasks: readonly Task[], count: number, from: string): Figure => {
  const sum = sumOf(tasks.map(({ parts }) => parts))
  return {
    what: `the page’s thread for each ${what}, in ms`,
    measured: PARTS.map((part) => `${part} ${(sum[part] / count).toFixed(1)}`).join(', '),
    from,
  }
}

export const moveFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const slow = await openSlowly(browser, address, false)
  const { page } = slow
  // A stage that cannot be loaded sleeps most soundly: what it draws in software would drown the page's own tasks.
  await page.route(/mountStage/, (route) => route.abort())
  await takeSeat(page)
  await page.waitForTimeout(5000)
  await page.evaluate(observe, UNREPORTED)
  await browser.startTracing(page, { categories: CATEGORIES })
  await mark(page, 'drafts begin')
  await draftAll(page)
  await mark(page, 'drafts end')
  await makeMoves(page)
  await page.waitForTimeout(3000)
  await mark(page, 'moves end')
  const interactions = await page.evaluate(() =>
    Object.values((globalThis as unknown as { interactions: Record<number, number> }).interactions),
  )
  const trace = readTrace(await browser.stopTracing(), 'drafts begin')
  const [worker] = page.workers().map((one) => new URL(one.url()).pathname)
  const workerSize =
    worker === undefined ? 0 : [...withImports(worker)].reduce((sum, path) => sum + sizeOf(path), 0)
  await slow.close()
  const drafts = between(trace, 'drafts begin', 'drafts end')
  const moves = between(trace, 'drafts end', 'moves end')
  const unreported = Array.from({ length: DRAFTS + MOVES - interactions.length }, () => UNREPORTED)
  const slowest = share([...interactions, ...unreported], 0.98)
  return [
    longTasks('drafting', drafts, `${DRAFTS} clicks`),
    longTasks('from a move to its answer', moves, `${MOVES} moves`),
    {
      what: 'from a press to the next paint, 98 of 100',
      measured: milliseconds(slowest),
      aim: { asked: `at most ${SLOWEST} ms`, met: slowest <= SLOWEST },
      from: `${DRAFTS} clicks that draft, ${MOVES} moves`,
    },
    breakdown('click that drafts', drafts, DRAFTS, `${DRAFTS} clicks`),
    breakdown('move', moves, MOVES, `${MOVES} moves with what was answered`),
    {
      what: 'scripts of the worker that decides, brotli, loaded at the first counterpart’s move',
      measured: kilobytes(workerSize),
      from: 'what it imports before it answers',
    },
  ]
}
