/**
 * The table among people on a school laptop and a poor line: from a press on “Take your seat” until a move can be made there, in
 * a class of three seats whose other two are held by people. Needs the built game and the built server.
 */
import type { Browser } from '@playwright/test'
import { startClassServer } from '../test/browser/classServer.ts'
import { launch } from './browser/launched.ts'
import { type Noted, notedBy, openSlowly } from './browser/slowPage.ts'
import { openPlaces } from './class/yearGroup.ts'
import { type Findings, median, seconds } from './figure.ts'

const LOADS = 3
/** Milliseconds: what `class.md` asks for. */
const ASKED = 2_500
/** Milliseconds that somebody takes over the brief before the seat is taken. */
const READING = 5_000

const takeSeat = async (browser: Browser, address: string, reading: number): Promise<number> => {
  const places = await openPlaces(address.replace(/\/$/, ''))
  const slow = await openSlowly(browser, `${address}#/join/${places.code}`, { line: true })
  await places.start()
  const take = slow.page.getByRole('button', { name: 'Take your seat' })
  await take.waitFor()
  await slow.page.waitForTimeout(reading)
  await take.click()
  await slow.page.waitForFunction(
    () => (globalThis as unknown as { noted: Noted }).noted.seen.table !== undefined,
    null,
    { timeout: 60_000 },
  )
  const { seen, pressed } = await notedBy(slow.page)
  await slow.close()
  places.leave()
  return (seen.table ?? Number.NaN) - (pressed['Take your seat'] ?? Number.NaN)
}

export const find = async (): Promise<Findings> => {
  const server = await startClassServer()
  const browser = await launch()
  try {
    const [hasty, read]: [number[], number[]] = [[], []]
    for (let load = 0; load < LOADS; load++) {
      hasty.push(await takeSeat(browser, server.address, 0))
      read.push(await takeSeat(browser, server.address, READING))
    }
    const figure = (what: string, times: readonly number[]) => ({
      what: `table among people after “Take your seat”, ${what}`,
      measured: seconds(median(times)),
      aim: { asked: `within ${ASKED / 1000} s`, met: median(times) <= ASKED },
      from: `${LOADS} loads, median`,
    })
    return {
      figures: [
        figure('pressed after reading the brief for 5 s', read),
        figure('pressed as soon as it is there', hasty),
      ],
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}
