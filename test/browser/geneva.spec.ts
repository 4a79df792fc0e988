import { expect, test } from '@playwright/test'
import { openBooks } from './books.ts'
import { mouse, playToDebrief } from './person.ts'
import { openPrepared } from './preparedGame.ts'
import { HOME, takeSeat } from './shelf.ts'
import { watch } from './watch.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('Geneva is played from the shelf to the debrief for Ukraine', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL)
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  await playToDebrief(page, { hands: mouse, accepts: () => true })
  await expect(page.getByText('you sat for Ukraine')).toBeVisible()
  await expect(
    page.getByRole('application', { name: /^worth to Ukraine, worth to Russia/ }).first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'And what really happened' })).toBeVisible()
  seen.quiet()
})

for (const { id, seat } of [
  { id: 'russia', seat: 'Russia' },
  { id: 'united-states', seat: 'the United States' },
]) {
  test(`the debrief of a game of Geneva played for ${seat} opens from the shelf`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, baseURL)
    await openPrepared(page, {
      scenario: 'geneva-2026-02',
      people: [id],
      until: ({ phase }) => phase === 'closed',
    })
    await expect(page.getByText(`you sat for ${seat}`)).toBeVisible()
    await openBooks(page)
    await expect(
      page.getByRole('application', { name: /^worth to Ukraine, worth to Russia/ }).first(),
    ).toBeVisible()
    await expect(page.getByRole('region', { name: 'Your mediation' })).toHaveCount(
      id === 'united-states' ? 1 : 0,
    )
    await expect(page.getByRole('heading', { name: 'And what really happened' })).toBeVisible()
    seen.quiet()
  })
}
