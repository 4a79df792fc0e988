import { expect, type Page, test } from '@playwright/test'
import { expectCleanInBoth, LAPTOP } from './axe.ts'
import { beforeBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** On a laptop: on a phone the same moves lie in sheets of their own, and a page that becomes one closes what was open. */
const expectDialogFine = async (page: Page, name: string | RegExp): Promise<void> => {
  await expect(page.getByRole('dialog', { name })).toBeVisible()
  await expectCleanInBoth(page, 'dialog[open]', [LAPTOP])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('axe finds nothing on the shelf and where a seat is taken', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: /^Take a seat: Geneva/ }).click()
  await expectDialogFine(page, /^Geneva/)
})

test('axe finds nothing in the briefing, whichever tab is open', async ({ page }) => {
  await page.goto(HOME)
  await openFolder(page, { scenario: 'Geneva, February 2026', seat: 'Russia' })
  await expectCleanInBoth(page)
  for (const tab of ['The issues', 'Who is who', 'How we got here', 'Sources']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectCleanInBoth(page, '[role=tabpanel]')
  }
})

test('axe finds nothing at the table, whichever part of it is open', async ({ page }) => {
  await openPrepared(page, MOMENTS.floor)
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await expectCleanInBoth(page)
  for (const tab of [/^Offers/, 'Notes', 'Record']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
  }
  await page.getByRole('button', { name: /^Enlarge/ }).click()
  await expectCleanInBoth(page)
})

test('axe finds nothing in the dialogs of whoever has the floor', async ({ page }) => {
  await openPrepared(page, MOMENTS.floor)
  for (const [button, title] of [
    ['Help', 'Help'],
    ['Your folder', 'Your folder'],
    [/^Walk away/, 'Leave the talks?'],
    [/^Caucus/, 'Whom do you ask aside?'],
    [/^Mediator/, 'Ask the United States for a text?'],
  ] as const) {
    await page.getByRole('button', { name: button }).first().click()
    await expectDialogFine(page, title)
  }
})

test('axe finds nothing where a mediator promises, and where it has asked what a party waits for', async ({
  page,
}) => {
  await openPrepared(page, MOMENTS.promising)
  await page.getByRole('button', { name: /^Promise/ }).click()
  await expectDialogFine(page, 'What do you promise?')
  await openPrepared(page, MOMENTS.questioned)
  await expect(page.getByRole('button', { name: 'Answer…' })).toBeVisible()
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: 'Answer…' }).click()
  await expectDialogFine(page, 'What do you tell the United States?')
})

test('axe finds nothing beside the table', async ({ page }) => {
  await openPrepared(page, MOMENTS.beside)
  await expect(page.getByText('You have a word beside the table.')).toBeVisible()
  await expectCleanInBoth(page)
})

test('axe finds nothing where an offer is answered', async ({ page }) => {
  await openPrepared(page, MOMENTS.answering)
  await expect(page.getByRole('button', { name: 'Refuse…' })).toBeVisible()
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: 'Refuse…' }).click()
  await expectDialogFine(page, /^Refuse offer/)
  await page.getByRole('button', { name: 'Read it all' }).click()
  await expectDialogFine(page, 'The clauses')
})

test('axe finds nothing where an own offer has been answered', async ({ page }) => {
  await openPrepared(page, MOMENTS.floor)
  await page.getByRole('button', { name: 'Begin with all I ask' }).click()
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('region', { name: 'Who answers' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await expectCleanInBoth(page)
})

test('axe finds nothing in a caucus', async ({ page }) => {
  await openPrepared(page, MOMENTS.caucus)
  await expect(page.getByRole('button', { name: 'Respond…' })).toBeVisible()
  await expectCleanInBoth(page)
  await page.getByRole('button', { name: 'Respond…' }).click()
  await expectDialogFine(page, 'Your response')
})

for (const [moment, what] of [
  ['interlude', (page: Page) => page.getByRole('region', { name: 'The communiqué' })],
  ['signing', (page: Page) => page.getByRole('button', { name: /^Sign the accord/ })],
  ['debrief', (page: Page) => beforeBooks(page)],
  ['curtain', (page: Page) => page.getByRole('heading', { name: /please take the screen/ })],
] as const) {
  test(`axe finds nothing on the screen of the ${moment}`, async ({ page }) => {
    await openPrepared(page, MOMENTS[moment])
    await expect(what(page)).toBeVisible()
    await expectCleanInBoth(page)
  })
}

test('axe finds nothing on a shelf with games', async ({ page }) => {
  await openPrepared(page, MOMENTS.curtain)
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByRole('heading', { name: 'Your games on this device' })).toBeVisible()
  await expectCleanInBoth(page)
})
