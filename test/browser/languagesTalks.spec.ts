/** Between two rounds and at the signing, in the reader's language: nothing English is read as that language, and all has room. */
import { expect, type Page, test } from '@playwright/test'
import { expectClean, PHONE } from './axe.ts'
import { ENGLISH, inLanguage, unmarked } from './inLanguage.ts'
import { openPrepared } from './preparedGame.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const look = async (page: Page, screen: string, looks: string | undefined): Promise<void> => {
  for (const size of [{ width: 1366, height: 768 }, { width: 1366, height: 640 }, PHONE]) {
    await page.setViewportSize(size)
    expect(await unmarked(page, '#parley', looks)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.screenshot({ path: `test-results/languages/${screen}-${size.width}-${size.height}.png` })
  }
  await expectClean(page)
}

for (const { language, sentence, sign, signing, looks } of [
  {
    language: 'uk',
    sentence: 'Ваше речення',
    sign: 'Підписати угоду',
    signing: 'Підписання',
    looks: undefined,
  },
  {
    language: 'de',
    sentence: 'Ihr Satz',
    sign: 'Das Abkommen unterzeichnen',
    signing: 'Die Unterzeichnung',
    looks: ENGLISH,
  },
] as const) {
  test(`between two rounds the page speaks ${language}`, async ({ page }) => {
    await openPrepared(page, {
      scenario: 'geneva-2026-02',
      people: ['ukraine'],
      until: ({ phase }) => phase === 'publishing',
    })
    await inLanguage(page, language)
    await expect(page.getByRole('group', { name: sentence })).toBeVisible()
    await page.getByRole('radio').first().check()
    await look(page, `interlude-${language}`, looks)
  })

  test(`at the signing the page speaks ${language}`, async ({ page }) => {
    await openPrepared(page, {
      scenario: 'geneva-2026-02',
      people: ['ukraine'],
      until: ({ phase }) => phase === 'signing',
    })
    await inLanguage(page, language)
    await expect(page.getByRole('button', { name: sign })).toBeVisible()
    await look(page, `signing-${language}`, looks)
    await page.getByRole('button', { name: sign }).click()
    await expect(page.getByRole('heading', { level: 1, name: signing })).toBeVisible()
    await expect(page.locator('.go-on')).toBeVisible()
    await look(page, `signed-${language}`, looks)
  })
}
