/** From the shelf to a seat, by role and name only. */
import { expect, type Page } from '@playwright/test'

export interface Seating {
  readonly scenario: string
  readonly seat: string
  /** Seats that other people at the same screen hold. */
  readonly others?: readonly string[]
  readonly sitting?: RegExp
  readonly reading?: string
  readonly temperament?: string
  readonly tableNumber?: number
}

/** Opens the folder: the briefing is on the screen when it returns. */
export const openFolder = async (page: Page, seating: Seating): Promise<void> => {
  await page.getByRole('button', { name: `Take a seat: ${seating.scenario}` }).click()
  const dialog = page.getByRole('dialog', { name: seating.scenario.replace(' (yours)', '') })
  await dialog.getByRole('radio', { name: seating.seat }).check()
  for (const name of seating.others ?? [])
    await dialog.getByRole('checkbox', { name: `Somebody speaks for ${name}` }).check()
  if (seating.sitting !== undefined) await dialog.getByRole('radio', { name: seating.sitting }).check()
  await dialog.getByText('More choices').click()
  if (seating.reading !== undefined) await dialog.getByRole('radio', { name: seating.reading }).check()
  if (seating.temperament !== undefined)
    await dialog.getByRole('radio', { name: seating.temperament, exact: true }).check()
  await dialog.getByRole('spinbutton', { name: /^Table number/ }).fill(String(seating.tableNumber ?? 7))
  await dialog.getByRole('button', { name: 'Open the folder' }).click()
  if (seating.others !== undefined) await page.getByRole('button', { name: /^I sit for / }).click()
  await expect(page.getByRole('tab', { name: 'Your brief' })).toBeVisible()
}

export const takeSeat = async (page: Page, seating: Seating): Promise<void> => {
  await openFolder(page, seating)
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
}
