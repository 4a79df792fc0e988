import { expect, type Page, test } from '@playwright/test'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const CURTAIN = /please take the screen/

/** Waits for the curtain between two people, sees that it hides the table, and lifts it for the one it calls. */
const handOver = async (page: Page, name: string): Promise<void> => {
  await expect(page.getByRole('heading', { name: CURTAIN })).toContainText(name)
  await expect(page.getByRole('region', { name: 'The text' })).toHaveCount(0)
  await page.getByRole('button', { name: new RegExp(`^I sit for (the )?${name}$`) }).click()
}

/** Moves of the seat that has the screen: what is told is put away, then the button is pressed. */
const press = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name, disabled: false }).first()
  const goOn = page.getByRole('button', { name: 'Go on', exact: true })
  await expect(button.or(goOn).first()).toBeVisible()
  if (await goOn.isVisible()) await goOn.click()
  await button.click()
}

test('Kyiv, Moscow and Washington on one screen: each behind its curtain, and the mediator asks one of them aside', async ({
  page,
}) => {
  await page.goto(HOME)
  await openFolder(page, {
    scenario: 'Geneva, February 2026',
    seat: /^Ukraine/,
    others: ['Russia', 'United States'],
    tableNumber: 7,
  })
  await page.getByRole('button', { name: 'Take your seat' }).click()
  for (const name of ['Russia', 'United States']) {
    await handOver(page, name)
    await page.getByRole('button', { name: 'Take your seat' }).click()
  }
  // Whoever has the floor passes until it comes to the mediator.
  for (const name of ['Ukraine', 'Russia', 'Ukraine', 'Russia']) {
    await handOver(page, name)
    await press(page, /^Pass/)
  }
  await handOver(page, 'United States')
  await press(page, 'Other moves')
  await press(page, /^Caucus/)
  await page.getByRole('dialog').getByRole('button', { name: 'Ask Ukraine aside' }).click()
  await handOver(page, 'Ukraine')
  await press(page, 'Go aside')
  await handOver(page, 'United States')
  await press(page, 'Ask what it waits for')
  await handOver(page, 'Ukraine')
  await press(page, 'Answer…')
  const dialog = page.getByRole('dialog', { name: 'What do you tell the United States?' })
  await dialog.getByRole('checkbox', { name: /^What matters most to you/ }).check()
  await dialog.getByRole('button', { name: 'Tell it that' }).click()
  await handOver(page, 'United States')
  await expect(
    page.getByText(/Status of the Donbas matters most to (us|it) of what is open/).first(),
  ).toBeVisible()
  await press(page, 'Back to the table')
  await handOver(page, 'Ukraine')
  await expect(page.getByRole('log').getByText('You answer in confidence')).toBeVisible()
})
