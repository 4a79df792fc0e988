import { expect, test } from '@playwright/test'
import { barredFor } from '../../src/seat/barred.ts'
import type { PartyView } from '../../src/table/view.ts'
import { openBooks } from './books.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, isStored, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const EUROPE = { scenario: 'geneva-2026-02', people: ['europe'] } as const

test('the seat beside the table is offered, briefed and taken', async ({ page }) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: /^Europe/ })
  await expect(page.getByRole('region', { name: 'Your move' })).toBeVisible()
})

test('with its word it asks a party aside, and floats there what it may not offer; a reload finds it there', async ({
  page,
}) => {
  await openPrepared(page, {
    ...EUROPE,
    until: (view: PartyView) => view.phase === 'floor' && view.may.includes('caucus'),
  })
  await expect(page.getByText('You have a word beside the table.')).toBeVisible()
  for (const move of [/^Offer this/, /^Mediator/, /^Adjourn/, /^Walk away/])
    await expect(page.getByRole('button', { name: move })).toHaveCount(0)
  await page.getByRole('button', { name: /^Caucus/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ask Ukraine aside' }).click()
  const float = page.getByRole('button', { name: 'Float this draft' })
  await expect(float).toBeVisible()
  await isStored(page, '"by":"europe","with":"ukraine"')
  await page.reload()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(float).toBeVisible()
  await page.getByRole('button', { name: 'Begin with all I ask' }).click()
  await float.click()
  const answer = page.getByRole('region', { name: 'The answer', exact: true })
  await expect(answer.getByRole('heading', { name: /^Ukraine would/ })).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Back to the table' }).click()
  await expect(
    page
      .getByRole('log')
      .getByText(/come back to the table/)
      .first(),
  ).toBeVisible()
})

test('it is asked for its word on what it is to underwrite, and its refusal is heard', async ({ page }) => {
  await openPrepared(page, {
    ...EUROPE,
    // Turns are left: the round goes on after the answer, and its record stays in sight.
    until: (view: PartyView) =>
      view.phase === 'answering' &&
      view.round.turns - view.round.turn > 2 &&
      barredFor(view, view.onTable?.package ?? {}).length === 0,
  })
  await page.getByRole('button', { name: 'Refuse…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Refuse offer/ })
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: 'Refuse the offer' }).click()
  await expect(
    page
      .getByRole('log')
      .getByText(/^You refuse offer/)
      .first(),
  ).toBeVisible()
})

test('its debrief opens the books of the seat that it held', async ({ page }) => {
  await openPrepared(page, { ...EUROPE, until: ({ phase }: PartyView) => phase === 'closed' })
  await expect(page.getByText('you sat for Europe')).toBeVisible()
  await openBooks(page)
  await expect(page.getByRole('region', { name: 'Your word' })).toContainText('What you came for')
})
