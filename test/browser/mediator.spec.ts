import { expect, test } from '@playwright/test'
import type { PartyView } from '../../src/table/view.ts'
import { openPrepared } from './preparedGame.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const GENEVA = 'geneva-2026-02'

test('a mediator asks aside what a side waits for, and knows it from then on', async ({ page }) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['united-states'],
    until: (view: PartyView) => view.caucus?.question === 'unasked' && view.caucus.with === 'ukraine',
  })
  const moves = page.getByRole('region', { name: 'Moves' })
  await moves.getByRole('button', { name: 'Ask what it waits for' }).click()
  const answer = page.getByRole('region', { name: 'The answer', exact: true })
  await expect(answer.getByRole('heading', { name: /Ukraine answers in confidence/ })).toBeVisible()
  await expect(answer).toContainText('matters most to us of what is open')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Ask what it waits for' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'What we know' }).click()
  await expect(page.getByRole('region', { name: 'Said to matter most' }).getByRole('listitem')).toHaveCount(1)
})

test('a person whom the mediator asks tells what it likes to tell, or nothing', async ({ page }) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['ukraine'],
    until: (view: PartyView) => view.caucus?.question === 'waits',
  })
  await expect(page.getByText('It asks what you wait for and what matters most to you.')).toBeVisible()
  await page.getByRole('button', { name: 'Answer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'What do you tell United States?' })
  await expect(dialog.getByRole('button', { name: 'Rather not say' })).toBeEnabled()
  await dialog.getByRole('checkbox', { name: /^What matters most to you/ }).check()
  await dialog.getByRole('button', { name: 'Tell it that' }).click()
  await expect(page.getByRole('log').getByText('You answer in confidence')).toBeVisible()
})
