/** A scenario that is written from right to left, on every screen: its texts run their own way, within a page that is English. */
import { expect, type Page, test } from '@playwright/test'
import { rightToLeft, rightToLeftText } from '../fixtures/rightToLeft.ts'
import { expectClean } from './axe.ts'
import { openBooks } from './books.ts'
import { openPrepared, type Prepared, replacedBy } from './preparedGame.ts'
import { dropFile, HOME, openFolder } from './shelf.ts'

const FOLDER = 'test-results/right-to-left'
const { title, parties } = rightToLeft()
const nameOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? ''

const AT: Pick<Prepared, 'scenario' | 'change' | 'people'> = {
  scenario: 'second-hand-bicycle',
  change: replacedBy(rightToLeftText),
  people: ['jo'],
}

/** Texts that are Hebrew alone, are seen, and run from left to right; each with the classes around it. */
const turnedRound = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (holder === null || ['SCRIPT', 'STYLE', 'OPTION'].includes(holder.tagName)) continue
      // Letters at both ends look the same either way: what stands before or after them changes sides.
      if (!/[א-ת]/.test(text) || !/^[^א-ת]|[^א-ת]$/.test(text) || /[a-z]/i.test(text)) continue
      // On a chart a name and its figure are one label beside a mark.
      if (!holder.checkVisibility() || holder.closest('svg') !== null) continue
      if (getComputedStyle(holder).direction === 'rtl') continue
      const around = [holder, holder.parentElement, holder.parentElement?.parentElement]
      found.add(
        `${around.map((one) => `${one?.tagName.toLowerCase()}.${one?.getAttribute('class') ?? ''}`).join(' < ')}: ${text.slice(0, 50)}`,
      )
    }
    return [...found]
  })

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`every screen tells a scenario from right to left at ${width} × ${height}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    const isPhone = width < 720
    // Kept for the end: one run says all.
    const faults: string[] = []
    const look = async (screen: string): Promise<void> => {
      await page.screenshot({ path: `${FOLDER}/${screen}-${width}.png` })
      for (const text of await turnedRound(page)) faults.push(`${screen}: ${text}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) faults.push(`${screen} is ${wide} wide`)
    }

    await page.goto(HOME)
    await dropFile(page, 'right-to-left.json', rightToLeftText)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await page.getByRole('heading', { name: title }).scrollIntoViewIfNeeded()
    await look('home')
    await openFolder(page, { scenario: `${title} (yours)`, seat: nameOf('jo') })
    await look('folder')
    await expectClean(page)
    for (const name of ['The issues', 'Who is who', 'How we got here', 'Sources']) {
      const tab = page.getByRole('tab', { name })
      if ((await tab.count()) === 0) continue
      await tab.click()
      await look(`folder-${name.replaceAll(' ', '-').toLowerCase()}`)
    }

    await openPrepared(page, {
      ...AT,
      until: ({ phase, offers, may }) =>
        phase === 'floor' && offers.length > 2 && may.includes('consultCapital') && may.includes('caucus'),
    })
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await look('table')
    await expectClean(page)
    if (!isPhone)
      for (const name of [/^Offers/, /^What we know/]) {
        await page.getByRole('tab', { name }).click()
        await look(`table-${String(name).replace(/\W/g, '')}`)
      }

    await openPrepared(page, {
      ...AT,
      until: (view) => view.phase === 'answering' && view.onTable?.by === 'twins',
    })
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await look('answering')

    await openPrepared(page, { ...AT, until: ({ phase }) => phase === 'publishing' })
    await expect(page.getByRole('radio').first()).toBeVisible()
    await look('interlude')

    await openPrepared(page, { ...AT, until: ({ phase }) => phase === 'signing' })
    await expect(page.getByRole('heading', { level: 1, name: 'To be signed' })).toBeVisible()
    await look('signing')
    await page.getByRole('button', { name: /^Sign/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The signing' })).toBeVisible()
    await look('signed')

    await openPrepared(page, { ...AT, until: ({ phase }) => phase === 'closed' })
    await openBooks(page)
    await look('debrief')
    await page.screenshot({ path: `${FOLDER}/debrief-whole-${width}.png`, fullPage: true })
    await expectClean(page)

    await page.goto('about:blank')
    await page.goto(`${HOME}#/teach/own/right-to-left`)
    await page.getByRole('button', { name: /open the pack/ }).click()
    await expect(page.getByRole('heading', { name: 'To print' })).toBeVisible()
    await look('pack')

    await page.goto(`${HOME}#/workshop/right-to-left`)
    await expect(page.getByRole('navigation', { name: 'Sections of the form' })).toBeVisible()
    await look('workshop')

    expect(faults).toEqual([])
    await context.close()
  })
}
