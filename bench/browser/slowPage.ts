/**
 * A page as a school laptop on a poor line has it: a cold cache, a quarter of this machine's speed, 562 ms to the server
 * and back, 1.47 Mbit/s. Chromium slows the page's own thread and its requests; what runs in a worker it leaves alone.
 */
import type { Browser, Page } from '@playwright/test'

export const SLOWDOWN = 4
const LINE = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_470_000 / 8,
  uploadThroughput: 675_000 / 8,
}

export interface SlowPage {
  readonly page: Page
  close(): Promise<void>
}

interface Slowly {
  /** The line is a poor one too. */
  readonly line: boolean
  /** Scripts that do not reach the page, from its first moment: a page fetches ahead what it will need. */
  readonly without?: RegExp
}

export const openSlowly = async (
  browser: Browser,
  address: string,
  { line, without }: Slowly,
): Promise<SlowPage> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  if (without !== undefined) await page.route(without, (route) => route.abort())
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  if (line) await devtools.send('Network.emulateNetworkConditions', LINE)
  await page.addInitScript(observe)
  await page.goto(address, { waitUntil: 'commit' })
  return { page, close: () => context.close() }
}

/** Paths of the scripts that the page itself had begun to ask for by a moment of its clock. */
export const scriptsUntil = (page: Page, moment: number): Promise<string[]> =>
  page.evaluate(
    (latest) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime <= latest && name.endsWith('.js'))
        .map(({ name }) => new URL(name).pathname),
    moment,
  )

/** What the page notes of itself, in milliseconds since its navigation began. */
export interface Noted {
  /** When something that a person looks for was first on the screen, by name. */
  readonly seen: Readonly<Record<string, number>>
  /** When a button was pressed, by its words. */
  readonly pressed: Readonly<Record<string, number>>
  readonly longTasks: readonly { readonly start: number; readonly length: number }[]
}

/** Runs in the page, before anything else. Looks once a frame: a person sees nothing sooner. */
const observe = (): void => {
  const noted = {
    seen: {} as Record<string, number>,
    pressed: {} as Record<string, number>,
    longTasks: [] as { start: number; length: number }[],
  }
  Object.assign(globalThis, { noted })
  const shows = (selector: string, words: RegExp): boolean =>
    [...document.querySelectorAll<HTMLElement>(selector)].some(
      (element) =>
        words.test(element.textContent ?? '') &&
        !element.matches(':disabled, [aria-disabled=true]') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
  const looks: Readonly<Record<string, () => boolean>> = {
    shelf: () => shows('h1', /\S/) && shows('button', /^Take a seat/),
    briefing: () => shows('[role=tab]', /^Your brief/),
    // Its moves wait until the opening has been told; options can be chosen before, and the first press ends the telling.
    table: () =>
      document.querySelector('#text input:enabled') !== null &&
      document.querySelector('.moves-panel button') !== null,
  }
  const look = (): void => {
    for (const [name, isThere] of Object.entries(looks))
      if (noted.seen[name] === undefined && isThere()) noted.seen[name] = performance.now()
    if (noted.seen.table === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button !== null) noted.pressed[button.textContent?.trim() ?? ''] = performance.now()
    },
    { capture: true },
  )
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.longTasks.push({ start: startTime, length: duration })
  }).observe({ type: 'longtask', buffered: true })
}

export const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)
