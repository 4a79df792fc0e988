import { expect, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { beforeBooks } from './books.ts'
import { openPrepared, type Prepared } from './preparedGame.ts'

const UKRAINE = { scenario: 'geneva-2026-02', people: ['ukraine'], sitting: 'full' } as const

/** The other principal has just signed: nobody can decline after Ukraine. */
const SIGNING: Prepared = {
  ...UKRAINE,
  until: ({ phase, record }) => phase === 'signing' && record.at(-1)?.type === 'accord.signed',
}

/** Turns are left for what a decline opens again. */
const SIGNING_EARLY: Prepared = {
  ...UKRAINE,
  until: ({ phase, round }) => phase === 'signing' && round.turns - round.turn > 1,
}

const asked = (page: Page) => page.getByRole('heading', { level: 1, name: 'To be signed' })

test('Ukraine signs: nine articles, marks, both capitals, and then the debrief', async ({ page }) => {
  await openPrepared(page, SIGNING)
  await expect(asked(page)).toBeVisible()
  await expect(page.getByRole('region', { name: 'The articles' }).getByRole('listitem')).toHaveCount(9)
  await expect(page.getByRole('region', { name: 'Kyiv' })).toContainText('above leaving')
  const moscow = page.getByRole('region', { name: 'Moscow' })
  await expect(moscow).toContainText('What the text is worth to Moscow you will see in the debrief.')
  await expect(moscow).not.toContainText(/\d/)
  await expectClean(page)
  await page.getByRole('button', { name: 'Sign the accord' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The signing' })).toBeVisible()
  await expect(
    page.getByRole('list', { name: 'Signatures' }).getByText('signed', { exact: true }),
  ).toHaveCount(2)
  await expect(moscow.getByText(/^(Approved|Not approved)$/)).toBeVisible()
  await expect(
    page.getByRole('contentinfo').getByText(/The accord (is in force|does not come into force)/),
  ).toBeVisible()
  await expectClean(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(beforeBooks(page)).toBeVisible({
    timeout: 60_000,
  })
})

test('on a phone Ukraine declines by keyboard, and is back at the table with the issue open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPrepared(page, SIGNING_EARLY)
  await expect(asked(page)).toBeVisible()
  await page.getByRole('button', { name: 'Decline…' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen Monitoring' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Not signed' })).toBeVisible()
  await expect(
    page.getByRole('contentinfo').getByText('You decline to sign. Monitoring is open again.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
})

test('talks that a person leaves end on a page that says what stays', async ({ page }) => {
  await openPrepared(page, {
    ...SIGNING,
    until: ({ phase, round }) => phase === 'floor' && round.index > 0,
  })
  const leave = page.getByRole('button', { name: /^(Leave|Walk away)/ }).first()
  await leave.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the talks' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The talks are over' })).toBeVisible()
  await expect(page.getByText('You have left the table.')).toBeVisible()
  await expectClean(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(beforeBooks(page)).toBeVisible({
    timeout: 60_000,
  })
})
