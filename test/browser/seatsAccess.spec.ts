/** What only some seats see: each reached by the rules, looked at by axe light and dark, and read zoomed in. */
import { expect, type Page, test } from '@playwright/test'
import type { PartyView } from '../../src/table/view.ts'
import { expectClean, expectCleanInBoth, expectReflow, LAPTOP } from './axe.ts'
import { openBooks } from './books.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const GENEVA = 'geneva-2026-02'

/** Opened by its button, the focus in it; closed by Escape, the focus back where it was. */
const expectDialog = async (page: Page, button: string | RegExp, title: string | RegExp): Promise<void> => {
  const opener = page.getByRole('button', { name: button }).first()
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog).toBeVisible()
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await expectCleanInBoth(page, 'dialog[open]', [LAPTOP])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
}

test('Europe’s folder, its settings, and the page zoomed in', async ({ page }) => {
  await page.goto(HOME)
  await openFolder(page, { scenario: 'Geneva, February 2026', seat: /^Europe/ })
  await expectCleanInBoth(page)
  await expectDialog(page, 'Settings', 'Settings')
  await expectReflow(page)
})

test('beside the table: the page zoomed in, and whom to ask aside', async ({ page }) => {
  await openPrepared(page, { ...MOMENTS.beside, until: (view: PartyView) => view.may.includes('caucus') })
  await expect(page.getByText('You have a word beside the table.')).toBeVisible()
  await expectDialog(page, /^Caucus/, 'Whom do you ask aside?')
  await expectReflow(page)
})

test('the capital is asked, and answers, where stamps stand on the text', async ({ page }) => {
  await openPrepared(page, {
    ...MOMENTS.floor,
    until: (view: PartyView) => {
      const settled = Object.values(view.draft).map((line) => line?.status)
      return (
        view.may.includes('consultCapital') && settled.includes('sealed') && settled.includes('initialled')
      )
    },
  })
  for (const stamp of ['Sealed', 'Initialled'])
    await expect(page.getByRole('button', { name: stamp }).first()).toBeVisible()
  await expectCleanInBoth(page)
  await expectDialog(page, /^Capital/, 'Ask Kyiv?')
  await page.getByRole('button', { name: /^Capital/ }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask your capital' }).press('Enter')
  await expect(page.getByText(/This is what it waits for|Nothing more waits/).first()).toBeVisible()
  await expectClean(page)
  await expectReflow(page)
})

test('who is asked aside declines with a reason', async ({ page }) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['ukraine'],
    until: (view: PartyView) => view.phase === 'replying' && view.request?.type === 'caucus',
  })
  await expectDialog(page, 'Stay in plenary…', /./)
})

test('the signing: its stamps, its declining, and the page zoomed in', async ({ page }) => {
  await openPrepared(page, {
    ...MOMENTS.signing,
    until: ({ phase, round }: PartyView) => phase === 'signing' && round.turns - round.turn > 1,
  })
  await expect(page.getByRole('button', { name: /^Sign the accord/ })).toBeVisible()
  await expectDialog(page, /^Decline/, /./)
  await expectReflow(page)
})

for (const [seat, what] of [
  ['europe', 'Your word'],
  ['united-states', 'Your mediation'],
] as const)
  test(`the debrief of ${seat}, and the page zoomed in`, async ({ page }) => {
    await openPrepared(page, { ...MOMENTS.debrief, people: [seat] })
    await openBooks(page)
    await expect(page.getByRole('heading', { name: what })).toBeVisible()
    await expectCleanInBoth(page)
    await expectReflow(page)
  })

test('the interlude zoomed in, where Europe has its sentence to choose', async ({ page }) => {
  await openPrepared(page, { ...MOMENTS.interlude, people: ['europe'] })
  const choice = page.getByRole('region', { name: 'The communiqué' })
  await expect(choice.getByRole('radio').first()).toBeVisible()
  await expectCleanInBoth(page)
  await expectReflow(page)
  await choice.getByRole('radio').first().focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('contentinfo')).not.toContainText('Choose')
  await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: /^Open the next round|^To the debrief/ })).toBeVisible()
})
