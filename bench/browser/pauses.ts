/**
 * How soon what stands beside a text follows it: from the last key or press to the frame that shows it, by the clock and at this
 * machine's own speed.
 */
import type { Browser, Page } from '@playwright/test'
import { type Figure, median, milliseconds, seconds } from '../figure.ts'
import { openInWorkshop } from './workshopOpen.ts'

const RUNS = 5
const PROBLEMS = 300
const ANALYSIS = 500
const GAMES = 2000
/** Milliseconds after which what is awaited will not come. */
const PATIENCE = 60_000

interface Awaited {
  readonly selector: string
  /** In its text, or no longer in it where `isGone`. */
  readonly words: string
  readonly isGone?: boolean
}

/** Milliseconds from the next key or press until the page shows what is awaited. */
const follows = async (
  page: Page,
  awaited: readonly Awaited[],
  press: () => Promise<void>,
): Promise<number> => {
  // It is asked for what it saw only after the press: by then it must have been looking.
  const looking = await page.evaluateHandle(
    ({ all, patience }) => {
      const took = new Promise<number>((resolve, reject) => {
        let began = Number.POSITIVE_INFINITY
        const left = [...all]
        const look = (now: number): void => {
          const [next] = left
          const text = next === undefined ? '' : (document.querySelector(next.selector)?.textContent ?? '')
          if (next !== undefined && text.includes(next.words) !== (next.isGone === true)) left.shift()
          if (left.length === 0) resolve(now - began)
          else if (now - began > patience)
            reject(
              new Error(
                `${next?.selector} has ${next?.isGone === true ? 'still' : 'not'} “${next?.words}”: “${text}”`,
              ),
            )
          else requestAnimationFrame(look)
        }
        const begin = (): void => {
          if (began === Number.POSITIVE_INFINITY) requestAnimationFrame(look)
          began = performance.now()
        }
        for (const type of ['keydown', 'pointerdown'])
          addEventListener(type, begin, { capture: true, once: true })
      })
      return { took }
    },
    { all: awaited, patience: PATIENCE },
  )
  await press()
  return looking.evaluate(({ took }) => took)
}

const times = async (one: () => Promise<number>): Promise<readonly number[]> => {
  const all: number[] = []
  for (let run = 0; run < RUNS; run++) all.push(await one())
  return all
}

/** A letter before the first key of the file, which is an error at once; then it is taken back. */
const problemsIn = async (browser: Browser, address: string, text: string): Promise<readonly number[]> => {
  const { page, close } = await openInWorkshop(browser, address, text)
  await page.getByRole('tab', { name: 'JSON' }).click()
  // A line so short that it is not wrapped: Home leads to its key.
  await page.locator('.cm-line', { hasText: '"licence"' }).first().click()
  await page.keyboard.press('Home')
  const foot = '.json-foot [role=status]'
  const found = await times(async () => {
    const took = await follows(page, [{ selector: foot, words: 'error' }], () => page.keyboard.press('x'))
    await follows(page, [{ selector: foot, words: 'error', isGone: true }], () =>
      page.keyboard.press('Backspace'),
    )
    return took
  })
  await close()
  return found
}

/** The first party's walk-away, typed into the sheet of weights. */
const analysisIn = async (browser: Browser, address: string, text: string): Promise<readonly number[]> => {
  const { page, close } = await openInWorkshop(browser, address, text)
  await page.locator('.form-outline button', { hasText: 'Issues' }).first().click()
  const cell = page.locator('.sheet-table.weights tfoot input').first()
  let number = 30
  const found = await times(async () => {
    number += 3
    await cell.fill(String(number))
    const awaited = [
      { selector: '#panel-analysis', words: `no deal ${number}` },
      { selector: '#panel-analysis', words: 'computing …', isGone: true },
    ]
    return follows(page, awaited, () => page.keyboard.press('Enter'))
  })
  await close()
  return found
}

/** What an option is worth changed back and forth by Undo and Redo, beside the playtest. */
const gamesIn = async (browser: Browser, address: string, text: string): Promise<readonly number[]> => {
  const { page, close } = await openInWorkshop(browser, address, text)
  await page.locator('.form-outline button', { hasText: 'Issues' }).first().click()
  await page.locator('.outline-things button').nth(2).click()
  await page.locator('.views label', { hasText: 'What it is worth' }).click()
  const cell = page.locator('[data-cell="0:1"]')
  await cell.fill(String((Number(await cell.inputValue()) + 7) % 100))
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Playtest' }).click()
  await page.locator('.playtest-cards').waitFor()
  let turn = 0
  const status = '.playtest-status [role=status]'
  const found = await times(() => {
    const act = page.getByRole('button', { name: turn++ % 2 === 0 ? /^Undo/ : /^Redo/ })
    const awaited = [
      { selector: status, words: 'the text before' },
      { selector: status, words: 'the text before', isGone: true },
    ]
    return follows(page, awaited, () => act.click())
  })
  await close()
  return found
}

const figure = (what: string, most: number, found: readonly number[]): Figure => ({
  what,
  measured: median(found) < 1000 ? milliseconds(median(found)) : seconds(median(found)),
  aim: { asked: `within ${most} ms`, met: median(found) <= most },
  from: `${found.length} changes, median`,
})

/** `long` is a text of 200 KB that is played; `wide` has as many outcomes as `outcomes` says. */
export const pauseFigures = async (
  browser: Browser,
  address: string,
  { long, wide, outcomes }: { readonly long: string; readonly wide: string; readonly outcomes: string },
): Promise<Figure[]> => [
  figure(
    'problems of a text of 200 KB after the last key',
    PROBLEMS,
    await problemsIn(browser, address, long),
  ),
  figure(
    `analysis of ${outcomes} outcomes after a number`,
    ANALYSIS,
    await analysisIn(browser, address, wide),
  ),
  figure('20 games of a playtest of Geneva after a change', GAMES, await gamesIn(browser, address, long)),
]
