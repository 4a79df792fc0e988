/**
 * From the close of a game to its debrief: the first screen and the books at a quarter of the speed, then a number that is
 * moved, and the forks played on. By the clock, with what the page's own thread ran meanwhile: other processes lengthen that less.
 */
import type { Browser, Page } from '@playwright/test'
import { openPrepared, type Prepared } from '../../test/browser/preparedGame.ts'
import { type Figure, median, milliseconds, seconds } from '../figure.ts'
import { SLOWDOWN } from './slowPage.ts'
import { CATEGORIES, type PageTrace, readTrace } from './trace.ts'

const RUNS = 3
const MOVED = 12
const FIRST_SCREEN = 1500
const PLANE = 300
const CONTESTED = 100
const WHAT_IF = 6000
const PATIENCE = 120_000

/** The last to sign: with its signature the talks close. */
const SIGNING: Prepared = {
  scenario: 'geneva-2026-02',
  people: ['ukraine'],
  sitting: 'full',
  until: ({ phase, record }) => phase === 'signing' && record.at(-1)?.type === 'accord.signed',
}

interface Awaited {
  /** Marks are called so, and `${name} asked`. */
  readonly name: string
  readonly selector: string
  /** That its text holds, or no longer holds where `isGone`. */
  readonly words: string
  readonly isGone?: boolean
}

/** Marks the next press, and the first frame afterwards in which what is awaited is on the page. */
const watch = (page: Page, awaited: Awaited): Promise<void> =>
  page.evaluate(({ name, selector, words, isGone }) => {
    const isThere = (): boolean => {
      const found = document.querySelector(selector)
      return found !== null && (found.textContent ?? '').includes(words) !== (isGone === true)
    }
    const look = (): void => {
      if (isThere()) performance.mark(name)
      else requestAnimationFrame(look)
    }
    const pressed = new AbortController()
    for (const type of ['click', 'keydown'])
      addEventListener(
        type,
        () => {
          pressed.abort()
          performance.mark(`${name} asked`)
          requestAnimationFrame(look)
        },
        { capture: true, signal: pressed.signal },
      )
  }, awaited)

const untilMarked = (page: Page, name: string): Promise<unknown> =>
  page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: PATIENCE })

const pressFor = async (page: Page, awaited: Awaited, press: () => Promise<void>): Promise<void> => {
  await watch(page, awaited)
  await press()
  await untilMarked(page, awaited.name)
}

interface Took {
  readonly clock: number
  readonly ran: number
}

const tookIn = ({ tasks, marks }: PageTrace, from: string, to: string): Took => {
  const [start = Number.NaN, end = Number.NaN] = [marks.get(from), marks.get(to)]
  const within = tasks.filter((task) => task.start + task.length > start && task.start < end)
  return { clock: end - start, ran: within.reduce((sum, { ran }) => sum + ran, 0) }
}

interface Run {
  readonly first: Took
  readonly books: Took
  readonly plane: Took
  readonly moved: readonly Took[]
  readonly forks: Took
}

const RESULT = 'section[aria-labelledby="argue-result-title"] dd'

const runOnce = async (browser: Browser, address: string): Promise<Run> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await openPrepared(page, SIGNING, `${address}?pace=none`)
  await page.getByRole('button', { name: 'Sign the accord' }).click({ timeout: PATIENCE })
  const goOn = page.getByRole('button', { name: 'Go on' })
  await goOn.waitFor({ timeout: PATIENCE })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await browser.startTracing(page, { categories: CATEGORIES })
  const first = { name: 'first screen', selector: 'main', words: 'Open the books' }
  await pressFor(page, first, () => goOn.click())
  const books = { name: 'books', selector: '#part-lesson h1', words: '' }
  const plane = { name: 'plane', selector: '#part-possible .plane svg', words: '' }
  // Both from the same press.
  await watch(page, plane)
  await pressFor(page, books, () => page.getByRole('button', { name: 'Open the books' }).click())
  await untilMarked(page, plane.name)
  await page.locator('#part-write').waitFor({ timeout: PATIENCE })
  // What follows is asked of the machine as it is.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const slider = page.getByRole('slider', { name: 'Walk-away, before any news' })
  await slider.focus()
  for (let move = 0; move < MOVED; move++) {
    const before = (await page.locator(RESULT).first().textContent()) ?? ''
    const moved = { name: `moved ${move}`, selector: RESULT, words: before, isGone: true }
    await pressFor(page, moved, () => page.keyboard.press('ArrowLeft'))
  }
  const forks = { name: 'forks', selector: '.fork-progress [role=status]', words: 'seeds played.' }
  await pressFor(page, forks, () => page.getByRole('button', { name: /^Play each on with/ }).click())
  const trace = readTrace(await browser.stopTracing(), books.name)
  await context.close()
  const took = ({ name }: Awaited): Took => tookIn(trace, `${name} asked`, name)
  return {
    first: took(first),
    books: took(books),
    plane: tookIn(trace, 'books', 'plane'),
    moved: Array.from({ length: MOVED }, (_, move) => tookIn(trace, `moved ${move} asked`, `moved ${move}`)),
    forks: took(forks),
  }
}

const figure = (what: string, took: readonly Took[], most: number, say: (time: number) => string): Figure => {
  const clock = median(took.map((one) => one.clock))
  const ran = median(took.map((one) => one.ran))
  return {
    what,
    measured: `${say(clock)}, of which the page’s thread ran ${say(ran)}`,
    aim: { asked: `within ${say(most)}`, met: clock <= most },
    from: `${took.length} times, median`,
  }
}

export const debriefFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await runOnce(browser, address))
  const of = (part: (run: Run) => Took): readonly Took[] => runs.map(part)
  return [
    figure(
      'the debrief’s first screen after the close, CPU ÷ 4',
      of(({ first }) => first),
      FIRST_SCREEN,
      seconds,
    ),
    figure(
      'the lesson after “Open the books”, CPU ÷ 4',
      of(({ books }) => books),
      FIRST_SCREEN,
      seconds,
    ),
    figure(
      'the plane of 384,000 outcomes after the lesson, CPU ÷ 4',
      of(({ plane }) => plane),
      PLANE,
      milliseconds,
    ),
    figure(
      'zone, frontier and Nash point after a number was moved',
      runs.flatMap(({ moved }) => moved),
      CONTESTED,
      milliseconds,
    ),
    figure(
      'three forks over 100 seeds each, in the worker',
      of(({ forks }) => forks),
      WHAT_IF,
      seconds,
    ),
  ]
}
