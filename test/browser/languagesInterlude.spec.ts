/** What stands between two rounds, in the reader's language: nothing English is read as that language, and all has room. */
import { expect, test } from '@playwright/test'
import { expectClean, PHONE } from './axe.ts'
import { ENGLISH, inLanguage, unmarked } from './inLanguage.ts'
import { openPrepared } from './preparedGame.ts'

for (const [language, heading, looks] of [
  ['uk', 'Ваше речення', undefined],
  ['de', 'Ihr Satz', ENGLISH],
] as const) {
  test(`between two rounds the page speaks ${language}`, async ({ page }) => {
    await openPrepared(page, {
      scenario: 'geneva-2026-02',
      people: ['ukraine'],
      until: ({ phase }) => phase === 'publishing',
    })
    await inLanguage(page, language)
    await expect(page.getByRole('group', { name: heading })).toBeVisible()
    await page.getByRole('radio').first().check()
    for (const size of [{ width: 1366, height: 768 }, { width: 1366, height: 640 }, PHONE]) {
      await page.setViewportSize(size)
      expect(await unmarked(page, '#parley', looks)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await page.screenshot({
        path: `test-results/languages/interlude-${language}-${size.width}-${size.height}.png`,
      })
    }
    await expectClean(page)
  })
}
