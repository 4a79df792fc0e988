/** From the shelf to a seat at the table of Geneva. */
import type { Page } from '@playwright/test'

export const takeSeat = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Take a seat: Geneva/ })
    .first()
    .click()
  await page.getByText('More choices').click()
  await page.getByRole('spinbutton', { name: /^Table number/ }).fill('7')
  await page.getByRole('button', { name: 'Open the folder' }).click()
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await page.locator('#text').waitFor()
}
