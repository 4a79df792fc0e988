/** From an empty cache to the table, on a slow page: how long each screen takes, and which scripts it takes. */
import type { Browser } from '@playwright/test'
import { type Figure, kilobytes, median, seconds } from '../figure.ts'
import { isOurs, sizeOf } from './sizes.ts'
import { type Noted, notedBy, openSlowly, scriptsUntil } from './slowPage.ts'

const LOADS = 5
/** Bytes. */
const MOST_SCRIPT = 90_000
/** How long somebody takes over the content note before opening the folder; the other half opens it at once. */
const READING_MS = 5000

interface Load {
  readonly noted: Noted
  /** Asked for before the table could be used: whoever presses nothing for ten seconds meanwhile gets all the rest as well. */
  readonly scripts: readonly string[]
}

const loadOnce = async (browser: Browser, address: string, reading: number): Promise<Load> => {
  const slow = await openSlowly(browser, address, { line: true })
  const { page } = slow
  await page
    .getByRole('button', { name: /^Take a seat: Geneva/ })
    .first()
    .click()
  const open = page.getByRole('button', { name: 'Open the folder' })
  await open.waitFor()
  await page.waitForTimeout(reading)
  await open.click()
  await page.getByRole('tab', { name: 'Your brief' }).waitFor({ timeout: 60_000 })
  await page.waitForTimeout(reading)
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await page.waitForFunction(
    () => (globalThis as unknown as { noted: Noted }).noted.seen.table !== undefined,
    null,
    { timeout: 60_000 },
  )
  const noted = await notedBy(page)
  const scripts = await scriptsUntil(page, noted.seen.table ?? 0)
  await slow.close()
  return { noted, scripts }
}

const weightOf = ({ scripts }: Load): number =>
  scripts.filter(isOurs).reduce((sum, path) => sum + sizeOf(path), 0)

const between = ({ noted }: Load, pressed: string, seen: string): number =>
  (noted.seen[seen] ?? Number.NaN) - (noted.pressed[pressed] ?? Number.NaN)

export const loadFigures = async (browser: Browser, address: string): Promise<Figure[]> => {
  const hasty: Load[] = []
  const reading: Load[] = []
  for (let load = 0; load < LOADS; load++) {
    hasty.push(await loadOnce(browser, address, 0))
    reading.push(await loadOnce(browser, address, READING_MS))
  }
  const all = [...hasty, ...reading]
  const shelf = median(all.map(({ noted }) => noted.seen.shelf ?? Number.NaN))
  const folder = (loads: readonly Load[]) =>
    median(loads.map((load) => between(load, 'Open the folder', 'briefing')))
  const seat = (loads: readonly Load[]) =>
    median(loads.map((load) => between(load, 'Take your seat', 'table')))
  const heaviest = Math.max(...all.map(weightOf))
  const within = (time: number, most: number) => ({ asked: `within ${most / 1000} s`, met: time <= most })
  return [
    {
      what: 'home shelf usable after',
      measured: seconds(shelf),
      aim: within(shelf, 2000),
      from: `${all.length} loads, median`,
    },
    {
      what: 'briefing after “Open the folder”, pressed after reading the note for 5 s',
      measured: seconds(folder(reading)),
      aim: within(folder(reading), 2500),
      from: `${LOADS} loads, median`,
    },
    {
      what: 'briefing after “Open the folder”, pressed as soon as it is there',
      measured: seconds(folder(hasty)),
      aim: within(folder(hasty), 2500),
      from: `${LOADS} loads, median`,
    },
    {
      what: 'table after “Take your seat”, pressed after reading the brief for 5 s',
      measured: seconds(seat(reading)),
      from: `${LOADS} loads, median`,
    },
    {
      what: 'table after “Take your seat”, pressed as soon as it is there',
      measured: seconds(seat(hasty)),
      from: `${LOADS} loads, median`,
    },
    {
      what: 'scripts before the table can be used, brotli, without Phaser',
      measured: kilobytes(heaviest),
      aim: { asked: 'at most 90 KB', met: heaviest <= MOST_SCRIPT },
      from: `the most of ${all.length} loads`,
    },
  ]
}
