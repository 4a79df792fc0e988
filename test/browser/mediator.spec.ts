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

test('a promise says what it costs and whose worth it raises, and is taken off the mediator’s own', async ({
  page,
}) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['united-states'],
    until: (view: PartyView) =>
      view.phase === 'floor' && view.may.includes('promise') && view.own.promised === -2,
  })
  await page.getByRole('button', { name: 'Promise (2 off an accord’s worth to you)' }).click()
  const dialog = page.getByRole('dialog', { name: 'What do you promise?' })
  await expect(dialog).toContainText(
    'If the accord is signed, it takes 2 points off what that is worth to you, beside the 2 of your promises so far.',
  )
  await expect(dialog).toContainText(
    'Raises what any accord is worth to Ukraine; by how much, Kyiv keeps to itself.',
  )
  await dialog.getByRole('button', { name: 'Promise it to Ukraine' }).first().click()
  await expect(page.getByText('−2 to you if signed')).toBeVisible()
})

test('mediator and capital are asked only after what for and what it takes has been said', async ({
  page,
}) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['ukraine'],
    until: (view: PartyView) =>
      view.may.includes('askMediator') && view.may.includes('consultCapital') && view.offers.length > 0,
  })
  await page.getByRole('button', { name: /^Capital/ }).click()
  const capital = page.getByRole('dialog', { name: 'Ask Kyiv?' })
  await expect(capital).toContainText('It takes 1 turn of the')
  await capital.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /^Mediator/ }).click()
  const mediator = page.getByRole('dialog', { name: 'Ask the United States for a text?' })
  await expect(mediator).toContainText('It takes 1 turn of the')
  await mediator.getByRole('button', { name: 'Ask for a text' }).click()
  await expect(page.getByRole('log').getByText('You ask the mediator for a text')).toBeVisible()
})

test('a person whom the mediator asks tells what it likes to tell, or nothing', async ({ page }) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['ukraine'],
    until: (view: PartyView) => view.caucus?.question === 'waits',
  })
  await expect(
    page.getByText('The United States asks what you wait for and what matters most to you.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Answer…' }).click()
  const dialog = page.getByRole('dialog', { name: 'What do you tell the United States?' })
  await expect(dialog.getByRole('button', { name: 'Rather not say' })).toBeEnabled()
  await dialog.getByRole('checkbox', { name: /^What matters most to you/ }).check()
  await dialog.getByRole('button', { name: 'Tell it that' }).click()
  await expect(page.getByRole('log').getByText('You answer in confidence')).toBeVisible()
})

test('a word aside says beforehand how likely it is to be declined; declined, it says why', async ({
  page,
}) => {
  await openPrepared(page, {
    scenario: GENEVA,
    people: ['ukraine', 'russia'],
    until: (view: PartyView) =>
      view.viewer === 'ukraine' &&
      view.phase === 'floor' &&
      view.may.includes('caucus') &&
      view.offers.length > 0,
  })
  await page.getByRole('button', { name: /^I sit for Ukraine/ }).click()
  await page.getByRole('button', { name: /^Caucus/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Whom do you ask aside?' })
  await expect(dialog).toContainText('one that is declined takes 1 turn')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Russia' })).toContainText(
    'Its trust in you seems low: it may decline, and that takes 1 turn too.',
  )
  await dialog.getByRole('button', { name: 'Ask Russia aside' }).click()
  await page.getByRole('button', { name: 'I sit for Russia' }).click()
  await page.getByRole('button', { name: 'Stay in plenary…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Say that you lack trust' }).click()
  // Russia has the floor next.
  await page.getByRole('button', { name: /^Pass/, disabled: false }).click()
  await page.getByRole('button', { name: 'I sit for Ukraine' }).click()
  const answer = page.getByRole('region', { name: 'The answer', exact: true })
  await expect(answer.getByRole('heading', { name: /^Russia would rather not go aside/ })).toBeVisible()
  await expect(answer).toContainText('We do not trust you far enough to talk apart.')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(
    page.getByRole('log').getByText('It does not trust you far enough to talk apart.').first(),
  ).toBeVisible()
})
