import { expect, test } from '@playwright/test'
import { MOMENTS } from './moments.ts'
import { openPrepared } from './preparedGame.ts'

test('a dialog opens again however soon after it was closed its button is pressed', async ({ page }) => {
  await openPrepared(page, MOMENTS.floor)
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  const opener = page.getByRole('button', { name: 'Your folder' })
  const dialog = page.getByRole('dialog')
  for (let time = 0; time < 5; time++) {
    await opener.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    // Whatever the browser has drawn by now, the press reaches the button or the dialog, never a button that does nothing.
    await expect(opener).toBeFocused()
    await opener.press('Enter')
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  }
})
