import { expect, test } from '@playwright/test'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, takeSeat } from './shelf.ts'

test('a first turn is suggested, drafted by one press, and not shown again once nobody wants hints', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  const first = page.getByRole('region', { name: 'First turn' })
  await expect(first.getByRole('heading', { name: 'Begin where you can settle' })).toBeVisible()
  await expect(first.getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('radiogroup', { name: /^Suggestion 1: Prisoners/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Caucus/ })).toHaveCount(0)
  await first.getByRole('button', { name: 'Draft this' }).click()
  await expect(page.getByRole('region', { name: 'Your draft' })).toContainText('Large exchange')
  const guess = page.getByRole('group', { name: 'Your guess: would Russia take it?' })
  for (const radio of await guess.getByRole('radio').all()) await expect(radio).not.toBeChecked()
  const adviser = page.getByRole('region', { name: 'Would they take it?' })
  await expect(adviser.getByRole('button', { name: /^Ask the adviser/ })).toBeDisabled()
  await guess.getByRole('radio', { name: 'likely', exact: true }).check()
  await adviser.getByRole('button', { name: 'Ask the adviser (3)' }).click()
  await expect(page.getByRole('status', { name: 'What your adviser says' })).toContainText('you said likely')
  await page.getByRole('button', { name: 'Clear' }).click()
  await first.getByRole('button', { name: 'No more hints' }).click()
  await expect(first).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Caucus/ })).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: /^Suggestion/ })).toHaveCount(0)
})

test('what is known of a party is told of each, and nothing is made up of who has said nothing', async ({
  page,
}) => {
  await openPrepared(page, MOMENTS.floor)
  await page.getByRole('tab', { name: 'What we know' }).click()
  await expect(page.getByRole('group', { name: 'Of whom' }).getByRole('radio')).toHaveCount(3)
  const russia = page.getByRole('region', { name: 'Of Russia' })
  await expect(russia.getByRole('region', { name: 'What it waits for' })).toBeVisible()
  await expect(
    russia.getByRole('region', { name: 'How it stands with you' }).getByRole('listitem'),
  ).toHaveCount(2)
  await page.getByRole('group', { name: 'Of whom' }).getByRole('radio', { name: 'Europe' }).check()
  await expect(page.getByRole('region', { name: 'Of Europe' })).toContainText('No condition named')
})
