import { expect, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { openPrepared, type Prepared } from './preparedGame.ts'

const UKRAINE = { scenario: 'geneva-2026-02', people: ['ukraine'] } as const

/** Ukraine is asked for its sentence, what Russia said has moved its trust, and another round follows. */
const asked: Prepared = {
  ...UKRAINE,
  until: ({ phase, said, round, agreedRounds }) =>
    phase === 'publishing' &&
    said.some(({ by, round: of, shifts }) => by === 'russia' && of === round.id && shifts.length > 0) &&
    agreedRounds.length > round.index + 1,
}

/** Nobody speaks to the press, and Ukraine has a round's last turn. */
const lastTurn: Prepared = {
  ...UKRAINE,
  change: (file) => {
    file.communiques = []
  },
  until: ({ phase, round, agreedRounds }) =>
    phase === 'floor' && round.turn === round.turns - 1 && agreedRounds.length > round.index + 1,
}

const choice = (page: Page) => page.getByRole('region', { name: 'The communiqué' })
const said = (page: Page) => page.getByRole('region', { name: 'What was said' })
const next = (page: Page) => page.getByRole('button', { name: 'Open the next round' })

test('each sentence says what it moves before it is chosen; each delegation has its own; the next round waits', async ({
  page,
}) => {
  await openPrepared(page, asked)
  const sentences = choice(page).getByRole('radio')
  await expect(sentences.first()).toBeVisible()
  for (const sentence of await choice(page).getByRole('group').locator('label').all())
    await expect(sentence).toContainText(/Trust in you: |Support at home |moves nobody/)
  // What the news moved is said with it, in this seat's own figures.
  await expect(page.getByRole('region', { name: 'The wire' })).toContainText(/Your .+ \d.* → \d/)
  const publish = page.getByRole('button', { name: 'Publish', exact: true })
  await expect(publish).toBeDisabled()
  await expect(page.getByRole('contentinfo')).toContainText('Choose a sentence first.')
  const row = choice(page).getByRole('row', { name: 'Your public' })
  await sentences.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(sentences.nth(1)).toBeChecked()
  await expect(row).toContainText(/support \d+ → \d+/)
  const ofSecond = (await row.textContent()) ?? ''
  await page.keyboard.press('ArrowUp')
  await expect(sentences.first()).toBeChecked()
  // The row follows the choice one drawing later: its figures are read once they are no longer the second sentence's.
  await expect(row).not.toHaveText(ofSecond)
  const [promised = ''] = /\d+ → \d+/.exec((await row.textContent()) ?? '') ?? []
  await expect(page.getByRole('contentinfo')).not.toContainText('Choose')
  await expectClean(page)
  await publish.press('Enter')
  await expect(next(page)).toBeVisible()
  const words = await said(page).getByRole('listitem').locator('p.serif').allTextContents()
  expect(words.length).toBe(4)
  expect(new Set(words).size).toBe(4)
  expect(words).toContain('Our people know the terms we came with, and it is to them that we answer.')
  await expect(said(page)).toContainText(`Your support at home ${promised}`)
  await expect(said(page)).toContainText(/Your trust in Russia \d+ → \d+/)
  await expectClean(page)
  await next(page).press('Enter')
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
})

test('where nobody speaks to the press there is an interlude too, also after the page was left', async ({
  page,
}) => {
  await openPrepared(page, lastTurn)
  await page.getByRole('button', { name: /^Pass/ }).click()
  const round = page.getByRole('region', { name: 'What the round settled' })
  await expect(round).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Head of delegation' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /^After Geneva/ })).toHaveCount(1)
  await expectClean(page)
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await page
    .getByRole('button', { name: /^Resume: / })
    .first()
    .click()
  await expect(round).toBeVisible()
  await next(page).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
})

test('on a phone the cause stands beside Publish, and the page is no wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPrepared(page, asked)
  await expect(choice(page)).toBeVisible()
  const publish = page.getByRole('button', { name: 'Publish', exact: true })
  const cause = page.getByText('Choose a sentence first.').first()
  await expect(publish).toBeInViewport({ ratio: 1 })
  await expect(cause).toBeInViewport({ ratio: 1 })
  const [button, words] = [await publish.boundingBox(), await cause.boundingBox()]
  expect(button?.height).toBeGreaterThanOrEqual(44)
  expect((button?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0))).toBeLessThan(16)
  await expect(choice(page).getByRole('radio').first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
