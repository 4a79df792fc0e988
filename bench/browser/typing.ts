/**
 * Typing in a scenario of 200 KB at a quarter of the speed: letters into the JSON, letters into a text of the form, numbers
 * into its sheets. What counts is the longest task of the page's thread between two keys, and after the last until all that
 * follows from it is drawn.
 */
import type { Browser, Page } from '@playwright/test'
import { type Figure, median, milliseconds } from '../figure.ts'
import { CATEGORIES, PARTS, type PageTrace, readTrace, sumOf, type Task } from './trace.ts'
import { openInWorkshop } from './workshopOpen.ts'

const LONG = 50
const LETTERS = 30
const NUMBERS = 12
/** Milliseconds between two letters, and between two numbers: what follows from a number is under way when the next comes. */
const BETWEEN_LETTERS = 150
const BETWEEN_NUMBERS = 1500
/** After the last key: inspected, analysed, drawn. */
const FOLLOWS = 6000

const WAYS = [
  'letters into the JSON',
  'letters into a text of the form',
  'numbers into a sheet of the form',
] as const
type Way = (typeof WAYS)[number]

type Typed = Readonly<Record<Way, readonly Task[]>>

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate((words) => void performance.mark(words), name)

const letters = async (page: Page): Promise<void> => {
  for (let letter = 0; letter < LETTERS; letter++) {
    await page.keyboard.press(letter % 6 === 5 ? 'Space' : 'abcde'.charAt(letter % 6))
    await page.waitForTimeout(BETWEEN_LETTERS)
  }
  await page.waitForTimeout(FOLLOWS)
}

/** Each gets its field ready, then types. */
const TYPE: Readonly<
  Record<Way, { readonly ready: (page: Page) => Promise<void>; readonly type: (page: Page) => Promise<void> }>
> = {
  'letters into the JSON': {
    ready: async (page) => {
      await page.getByRole('tab', { name: 'JSON' }).click()
      await page.locator('.cm-line', { hasText: '"teaser"' }).first().click()
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
    },
    type: letters,
  },
  'letters into a text of the form': {
    ready: async (page) => {
      await page.getByRole('tab', { name: 'Form' }).click()
      await page.locator('.form-outline button', { hasText: 'Parties' }).first().click()
      await page.locator('.outline-things button').first().click()
      await page.locator('.views label', { hasText: 'Briefs' }).click()
      await page.getByLabel('Confidential: text').click()
      await page.keyboard.press('End')
    },
    type: letters,
  },
  'numbers into a sheet of the form': {
    ready: async (page) => {
      await page.locator('.form-outline button', { hasText: 'Issues' }).first().click()
      await page.locator('.outline-things button').nth(2).click()
      await page.locator('.views label', { hasText: 'What it is worth' }).click()
      await page.locator('[data-cell="0:1"]').click()
    },
    type: async (page) => {
      for (let number = 0; number < NUMBERS; number++) {
        await page.keyboard.press(String(2 + (number % 7)))
        await page.keyboard.press('ArrowRight')
        await page.waitForTimeout(BETWEEN_NUMBERS)
        await page.keyboard.press('ArrowLeft')
      }
      await page.waitForTimeout(FOLLOWS)
    },
  },
}

const within = ({ tasks, marks }: PageTrace, way: Way): readonly Task[] => {
  const [start = Number.NaN, end = Number.NaN] = [marks.get(`${way} begin`), marks.get(`${way} end`)]
  return tasks.filter((task) => task.start >= start && task.start < end)
}

export const measureTyping = async (browser: Browser, address: string, text: string): Promise<Typed> => {
  const { page, slowDown, close } = await openInWorkshop(browser, address, text)
  await slowDown()
  const typed: Partial<Record<Way, readonly Task[]>> = {}
  for (const way of WAYS) {
    await TYPE[way].ready(page)
    await page.waitForTimeout(FOLLOWS)
    await browser.startTracing(page, { categories: CATEGORIES })
    await mark(page, `${way} begin`)
    await TYPE[way].type(page)
    await mark(page, `${way} end`)
    typed[way] = within(readTrace(await browser.stopTracing(), `${way} begin`), way)
  }
  await close()
  return typed as Typed
}

const longest = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(({ ran }) => ran))

export const typingFigures = (runs: readonly Typed[]): Figure[] =>
  WAYS.map((way) => {
    const all = runs.map((run) => run[way])
    const long = median(all.map((tasks) => tasks.filter(({ ran }) => ran > LONG).length))
    const most = median(all.map(longest))
    const parts = sumOf(
      all.flatMap((tasks) => tasks.filter(({ ran }) => ran > LONG).map((task) => task.parts)),
    )
    const whole =
      long === 0 ? '' : `; in them ${PARTS.map((part) => `${part} ${Math.round(parts[part])}`).join(', ')}`
    return {
      what: `tasks above ${LONG} ms, ${way}, of the thread’s own time`,
      measured: `${long}, the longest ${milliseconds(most)}${whole}`,
      aim: { asked: 'none', met: long === 0 },
      from: `${way === WAYS[2] ? NUMBERS : LETTERS} keys, CPU ÷4${runs.length > 1 ? `, medians of ${runs.length}` : ''}`,
    }
  })
