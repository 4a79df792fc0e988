/** The workshop in a real Chromium: typing, what follows a text, and how soon it is there. Needs `npm run build` first. */
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { importDomain } from '../src/formats/importDomain.ts'
import { launch } from './browser/launched.ts'
import { pauseFigures } from './browser/pauses.ts'
import { serveGame } from './browser/served.ts'
import { withImports } from './browser/sizes.ts'
import { openSlowly } from './browser/slowPage.ts'
import { measureTyping, typingFigures } from './browser/typing.ts'
import { type Figure, type Findings, median, seconds } from './figure.ts'

const GENEVA = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
const LOADS = 3
const USABLE = 3000

/** Nine issues of four options for two parties: 262,144 outcomes. */
const ISSUES = 9
const OPTIONS = 4

const written = (text: string): Uint8Array => new TextEncoder().encode(text)

const wideText = (): string => {
  const issues = (worth: (issue: number, option: number) => string) =>
    Array.from({ length: ISSUES }, (_, issue) => {
      const items = Array.from(
        { length: OPTIONS },
        (_, option) => `<item index="${option + 1}" value="option ${option + 1}"${worth(issue, option)}/>`,
      )
      return `<issue index="${issue + 1}" name="Issue ${issue + 1}" type="discrete" vtype="discrete" etype="discrete">${items.join('')}</issue>`
    }).join('')
  const objective = (inside: string) =>
    `<objective index="0" name="Wide" description="" type="objective" etype="objective">${inside}</objective>`
  const weights = Array.from(
    { length: ISSUES },
    (_, issue) => `<weight index="${issue + 1}" value="${issue === 0 ? 0.2 : 0.1}"/>`,
  ).join('')
  const profile = (party: number) =>
    `<utility_space>${objective(issues((issue, option) => ` evaluation="${1 + ((issue * 7 + (party === 0 ? option : OPTIONS - 1 - option) * 11) % 40)}"`) + weights)}<reservation value="0.3"/></utility_space>`
  const read = importDomain([
    {
      name: 'wide.xml',
      bytes: written(
        `<negotiation_template><utility_space number_of_issues="${ISSUES}">${objective(issues(() => ''))}</utility_space></negotiation_template>`,
      ),
    },
    { name: 'one.xml', bytes: written(profile(0)) },
    { name: 'two.xml', bytes: written(profile(1)) },
  ])
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value.text
}

/** From nothing to the first page of the workshop, on a slow machine and a poor line. */
const usable = async (browser: Browser, address: string): Promise<Figure> => {
  const times: number[] = []
  for (let load = 0; load < LOADS; load++) {
    const { page, close } = await openSlowly(browser, `${address}#/workshop`, { line: true })
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('button')].some(({ textContent }) => /^Begin/.test(textContent ?? '')),
      null,
      { timeout: 120_000, polling: 'raf' },
    )
    times.push(await page.evaluate(() => performance.now()))
    await close()
  }
  return {
    what: 'workshop usable from an empty cache, CPU ÷4, 562 ms and 1.47 Mbit/s',
    measured: seconds(median(times)),
    aim: { asked: 'within 3 s', met: median(times) <= USABLE },
    from: `${LOADS} loads, median`,
  }
}

/** Scripts of the workshop among those that every page begins with. */
const inFirstScripts = (): Figure => {
  const page = readFileSync('dist/web/index.html', 'utf8')
  const first = [...page.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].flatMap(([, src]) => [
    ...withImports(src ?? ''),
  ])
  const found = first.filter((path) =>
    /cm-editor|scenario-form/.test(readFileSync(`dist/web${path}`, 'utf8')),
  )
  return {
    what: 'first scripts that hold something of the workshop',
    measured: String(found.length),
    aim: { asked: 'none', met: first.length > 0 && found.length === 0 },
    from: `${first.length} scripts`,
  }
}

export const find = async (): Promise<Findings> => {
  const game = await serveGame()
  const browser = await launch()
  try {
    const texts = { long: GENEVA, wide: wideText(), outcomes: (OPTIONS ** ISSUES).toLocaleString('en') }
    const pauses = await pauseFigures(browser, game.address, texts)
    const typed = typingFigures([await measureTyping(browser, game.address, GENEVA)])
    return { figures: [...typed, ...pauses, await usable(browser, game.address), inFirstScripts()] }
  } finally {
    await browser.close()
    game.stop()
  }
}
