/** The debrief in another language: all that it says and tells; what is not translated is marked as English. */
import { expect, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { inLanguage, unmarked } from './inLanguage.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Everything that is folded in the page. */
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

test('Ukrainian: how it felt, every part of the debrief unfolded, and the projector', async ({ page }) => {
  await openPrepared(page, MOMENTS.debrief)
  await inLanguage(page, 'uk')
  await expect(page.getByRole('heading', { name: 'Перш ніж розкрити карти: як це було?' })).toBeVisible()
  expect(await unmarked(page, '#parley')).toEqual([])
  await page.getByRole('button', { name: 'Розкрити карти' }).click()
  await expect(page.getByRole('heading', { name: 'Що було можливо', exact: true })).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole('navigation', { name: 'Частини розбору' }).getByRole('link')).toHaveText([
    'Висновок',
    'Завдання',
    'Переломні моменти',
    'Можливе',
    'Що, якби',
    'Числа',
    'Поняття',
    'Дійсність',
    'Написати',
  ])
  await unfoldAll(page)
  expect(await unmarked(page, '#parley')).toEqual([])
  await expectClean(page)
  await page.getByRole('button', { name: 'На проєктор' }).click()
  await expect(page.getByText('1 з', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Показати' }).click()
  await page.getByRole('button', { name: 'Далі' }).click()
  expect(await unmarked(page, '#parley')).toEqual([])
})

for (const [seat, own] of [
  ['united-states', 'mediation-title'],
  ['europe', 'word-europe'],
] as const)
  test(`Ukrainian: every part unfolded for ${seat}, and nothing of its own part English`, async ({
    page,
  }) => {
    await openPrepared(page, { ...MOMENTS.debrief, people: [seat] })
    await inLanguage(page, 'uk')
    await page.getByRole('button', { name: 'Розкрити карти' }).click()
    await expect(page.getByRole('heading', { name: 'Що було можливо', exact: true })).toBeVisible({
      timeout: 60_000,
    })
    await unfoldAll(page)
    expect(await unmarked(page, '#parley')).toEqual([])
    const part = page.locator(`section[aria-labelledby="${own}"]`)
    await expect(part.getByRole('listitem').first()).toBeVisible()
    await expect(part.locator('[lang="en"]')).toHaveCount(0)
  })
