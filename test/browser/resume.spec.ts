import { expect, type Page, test } from '@playwright/test'
import { HOME, isStored, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What stands on the table, once the details of the row in hand have come: they are fetched after the table. */
const standing = async (page: Page) => {
  const text = page.getByRole('region', { name: 'The text' })
  await expect(text.getByRole('button', { name: /^About / })).toBeVisible()
  return {
    heading: await page.getByRole('heading', { level: 1 }).textContent(),
    text: await text.ariaSnapshot(),
    offers: await page.getByRole('tab', { name: /^Offers/ }).textContent(),
  }
}

/** Waits until the person may move, and puts away the answer that is told before that. */
const myMove = async (page: Page): Promise<void> => {
  const moves = page.getByRole('button', { name: /^(Pass|Accept offer|Refuse…)/, disabled: false }).first()
  const goOn = page.getByRole('button', { name: 'Go on', exact: true })
  await expect(moves.or(goOn).first()).toBeVisible()
  if (await goOn.isVisible()) await goOn.click()
  await expect(moves).toBeVisible()
}

test('a reload in mid-round resumes the same state', async ({ page }) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  await myMove(page)
  await page.getByRole('button', { name: 'Begin with all I ask' }).click()
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('tab', { name: /^Offers [1-9]/ })).toBeVisible()
  await myMove(page)
  await page.reload()
  await page.getByRole('button', { name: 'Continue' }).click()
  await myMove(page)
  const once = await standing(page)
  await page.reload()
  await page.getByRole('button', { name: 'Continue' }).click()
  await myMove(page)
  expect(await standing(page)).toEqual(once)
  expect(once.offers).toMatch(/[1-9]/)
})

test('a preparation sheet half filled in is still there after a reload', async ({ page }) => {
  await page.goto(HOME)
  await page.getByRole('button', { name: 'Take a seat: The second-hand bicycle' }).click()
  await page.getByRole('button', { name: 'Open the folder' }).click()
  const question = page.getByRole('textbox', { name: /^4\. In one sentence/ })
  await question.fill('When the price is an insult.')
  await expect(page.getByText('One of four done.')).toBeVisible()
  await isStored(page, 'When the price is an insult.')
  await page.reload()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(question).toHaveValue('When the price is an insult.')
})

test('Back leaves a game for the shelf, where it is saved, and Forward opens it again', async ({ page }) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'The second-hand bicycle', seat: 'Lina' })
  await page.goBack()
  await expect(page.getByRole('button', { name: /^Resume: The second-hand bicycle as Lina/ })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
})

test('a second tab shows the game and takes it over when asked', async ({ page, context }) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'The second-hand bicycle', seat: 'Lina' })
  const second = await context.newPage()
  await second.goto(HOME)
  await second.getByRole('button', { name: 'Continue' }).click()
  const notices = (tab: Page) => tab.getByRole('region', { name: 'Notices' })
  await expect(notices(second)).toContainText('open in another tab')
  await second.getByRole('button', { name: 'Open it here' }).click()
  await expect(notices(second)).toHaveCount(0)
  await expect(notices(page)).toContainText('goes on in another tab')
})
