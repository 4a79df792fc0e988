/** A scenario in words of its own, on every screen: none of them has a word of diplomacy left, and each is photographed. */
import { expect, type Page, test } from '@playwright/test'
import { FOREIGN, flatShareText, SINGULAR_TWINS, withoutTitles } from '../fixtures/flatShare.ts'
import { openBooks } from './books.ts'
import { openPrepared, type Prepared, replacedBy } from './preparedGame.ts'
import { dropFile, HOME, openFolder } from './shelf.ts'

const FOLDER = 'test-results/flat-share'
const TITLE = 'The flat-share'

const AT: Pick<Prepared, 'scenario' | 'change' | 'people'> = {
  scenario: 'second-hand-bicycle',
  change: replacedBy(flatShareText),
  people: ['jo'],
}

/** Whatever can be read or heard: texts, names and titles, also of what is drawn. */
const readable = (page: Page, within = 'body'): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const found: string[] = []
    /** Without the blocks of data and of style that stand in the page. */
    const textIn = (element: Element): string => {
      if (element.querySelector('script, style') === null) return element.textContent ?? ''
      const copy = element.cloneNode(true) as Element
      for (const code of copy.querySelectorAll('script, style')) code.remove()
      return copy.textContent ?? ''
    }
    for (const root of document.querySelectorAll(selector))
      for (const element of [root, ...root.querySelectorAll('*')]) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          found.push(element.getAttribute(name) ?? '')
        if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue
        if ([...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
          found.push(textIn(element))
      }
    return found.filter((text) => text.trim() !== '')
  }, within)

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`the flat-share is told in its own words at ${width} × ${height}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width, height },
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const page = await context.newPage()
    // Kept for the end: one run says all.
    const faults: string[] = []
    const look = async (screen: string, within = 'body'): Promise<void> => {
      await page.screenshot({ path: `${FOLDER}/${screen}-${width}.png` })
      const texts = (await readable(page, within)).map(withoutTitles)
      expect(texts.length).toBeGreaterThan(3)
      for (const text of texts)
        for (const pattern of [FOREIGN, SINGULAR_TWINS]) {
          const found = pattern.exec(text)
          if (found !== null)
            faults.push(`${screen}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`)
        }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) faults.push(`${screen} is ${wide} wide`)
    }
    const dialog = async (button: string | RegExp, screen: string): Promise<void> => {
      await page.getByRole('button', { name: button }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(screen, 'dialog')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    const isPhone = width < 720

    await page.goto(HOME)
    await dropFile(page, 'flat-share.json', flatShareText)
    await expect(page.getByRole('heading', { name: new RegExp(TITLE) })).toBeVisible()
    await page.getByRole('heading', { name: new RegExp(TITLE) }).scrollIntoViewIfNeeded()
    await look('home', '.own-card')
    await page.getByRole('button', { name: `Take a seat: ${TITLE} (yours)` }).click()
    await look('seat', 'dialog')
    await page.keyboard.press('Escape')

    await openFolder(page, { scenario: `${TITLE} (yours)`, seat: 'Jo' })
    await look('folder')
    for (const name of ['The issues', 'Who is who', 'How we got here', 'Sources']) {
      const tab = page.getByRole('tab', { name })
      if ((await tab.count()) === 0) continue
      await tab.click()
      await look(`folder-${name.replaceAll(' ', '-').toLowerCase()}`)
    }
    await page.getByRole('button', { name: 'Take your seat' }).click()
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await look('first-turn')
    if (!isPhone) {
      await page.getByRole('button', { name: 'Begin with all I ask' }).click()
      await page.getByRole('button', { name: 'Offer this draft' }).click()
      await expect(page.getByRole('button', { name: /^Go on/ })).toBeVisible()
      await look('answered')
    }

    await openPrepared(page, {
      ...AT,
      until: ({ phase, offers, may }) =>
        phase === 'floor' && offers.length > 2 && may.includes('consultCapital') && may.includes('caucus'),
    })
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    await look('table')
    if (!isPhone) {
      await dialog(/^Word aside/, 'aside-dialog')
      await dialog(/^Family/, 'family-dialog')
      await dialog(/^Statement/, 'statement-dialog')
      await dialog(/^Mediator/, 'mediator-dialog')
      await dialog(/^The twins$/, 'party-dialog')
      await dialog('Help', 'help-dialog')
      for (const name of [/^Offers/, /^What we know/]) {
        await page.getByRole('tab', { name }).click()
        await look(`table-${String(name).replace(/\W/g, '')}`)
      }
    }

    await openPrepared(page, {
      ...AT,
      until: (view) => view.phase === 'answering' && view.onTable?.by === 'twins',
    })
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
    if (!isPhone) await expect(page.getByRole('tab', { name: 'Record' })).toBeVisible()
    await look('answering')

    await openPrepared(page, { ...AT, until: ({ caucus }) => caucus !== null })
    if (isPhone) await page.getByRole('button', { name: 'More moves' }).click()
    await expect(page.getByText(/Only the two of you hear this/).last()).toBeVisible()
    await look('balcony')
    if (isPhone) await page.keyboard.press('Escape')

    await openPrepared(page, { ...AT, until: ({ phase }) => phase === 'publishing' })
    await expect(page.getByRole('region', { name: 'The note on the door' })).toBeVisible()
    await page.getByRole('radio').first().check()
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

    await page.goto('about:blank')
    await page.goto(`${HOME}#/teach/own/flat-share`)
    await page.getByRole('button', { name: /open the pack/ }).click()
    await expect(page.getByRole('heading', { name: 'To print' })).toBeVisible()
    await look('pack')

    expect(faults).toEqual([])
    await context.close()
  })
}
