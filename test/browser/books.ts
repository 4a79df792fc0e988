/** From the questions that come before the books to the debrief itself. */
import { expect, type Page } from '@playwright/test'

export const beforeBooks = (page: Pick<Page, 'getByRole'>) =>
  page.getByRole('button', { name: 'Open the books' })

export const openBooks = async (page: Pick<Page, 'getByRole'>): Promise<void> => {
  await beforeBooks(page).click()
  await expect(page.getByRole('heading', { name: 'What was possible', exact: true })).toBeVisible({
    timeout: 60_000,
  })
}
