import { expect, type Locator, type Page, type Route, test } from '@playwright/test'
import { warningNow } from '../../src/seat/belowNoDeal.ts'
import { MOMENTS } from './moments.ts'
import { openPrepared, type Prepared } from './preparedGame.ts'
import { HOME, openFolder } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const LAPTOP = { width: 1366, height: 768 }
/** What a Chromebook leaves of it. */
const LOW = { width: 1366, height: 640 }
const TABLET = { width: 1024, height: 768 }
const PHONE = { width: 390, height: 844 }

/** Most of the text is agreed, and an offer lies on the table. */
const LATE = {
  scenario: 'geneva-2026-02',
  people: ['ukraine'],
  sitting: 'full',
  until: ({ phase, draft, onTable }) =>
    phase === 'floor' && onTable !== null && Object.keys(draft).length >= 6,
} as const satisfies Prepared

/** An offer that may be accepted, and of which the seat is warned. */
const WARNED = {
  scenario: 'geneva-2026-02',
  people: ['ukraine'],
  until: (view) => MOMENTS.answering.until(view) && warningNow(view) !== null,
} as const satisfies Prepared

const isWhole = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => element.scrollHeight <= element.clientHeight)

const rowsOf = (page: Page) => page.getByRole('region', { name: 'The text' })

/** By the share of it that is seen. */
const expectSeen = async (parts: Locator, ratio = 0.99): Promise<void> => {
  await expect(parts.first()).toBeVisible()
  for (const part of await parts.all()) await expect(part).toBeInViewport({ ratio })
}

/** A hint covers no row of the text. */
const expectHintBeside = async (page: Page): Promise<void> => {
  const parts = [page.getByRole('complementary', { name: 'Hint' }), rowsOf(page)]
  for (const part of parts) await expect(part).toBeVisible()
  const [hint, text] = await Promise.all(parts.map((part) => part.boundingBox()))
  if (hint === null || text === null || hint === undefined || text === undefined)
    throw new Error('Neither hint nor text is drawn.')
  const apart = [
    hint.x - (text.x + text.width),
    text.x - (hint.x + hint.width),
    hint.y - (text.y + text.height),
    text.y - (hint.y + hint.height),
  ]
  expect(Math.max(...apart)).toBeGreaterThanOrEqual(0)
}

/** Opens a floor without the hint, which lies over the last rows of a phone until it is read. */
const takeFloor = async (page: Page, floor: Prepared): Promise<void> => {
  await openPrepared(page, floor)
  if (!(page.viewportSize()?.width === PHONE.width)) await expectHintBeside(page)
  await page.getByRole('button', { name: 'No more hints' }).click()
}

/** By keyboard: an earlier row that opens may move this one under a pointer. Waits until the draft is drawn. */
const draft = async (page: Page, issue: string, option: RegExp): Promise<void> => {
  const row = rowsOf(page).getByRole('radiogroup', { name: issue })
  await row.getByRole('radio', { name: option }).press('Space')
  await expect(
    page.getByRole('button', { name: new RegExp(`^Take out ${issue}: ${option.source.slice(1)}`) }),
  ).toHaveCount(1)
}

for (const size of [LAPTOP, LOW, TABLET, PHONE])
  test(`the words of the accord are whole beside the map and below it, ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await openPrepared(page, LATE)
    if (size === PHONE) await page.getByRole('button', { name: 'Map', exact: true }).click()
    const words = page.getByRole('region', { name: 'The accord in words' })
    await expect(words).toContainText(
      /^(If offer \d+ were signed, .+|Offer \d+: \d+ articles?\. )Agreed already: /,
    )
    expect(await isWhole(words)).toBe(true)
    await page.getByRole('button', { name: 'Enlarge the stage' }).click()
    await expect(page.getByRole('heading', { name: 'The accord on the map' })).toBeVisible()
    expect(await isWhole(words)).toBe(true)
  })

test('on a low page whoever is asked sees every row of the offer, and all that can be answered', async ({
  page,
}) => {
  await page.setViewportSize(LOW)
  await openPrepared(page, WARNED)
  const answer = page.getByRole('region', { name: 'Your answer' })
  await expectSeen(answer.getByRole('button'))
  expect(await isWhole(answer)).toBe(true)
  await expectSeen(rowsOf(page).locator('.lit'))
})

test('on a low page whoever has offered sees the rows of the offer while they are answered', async ({
  page,
}) => {
  await page.setViewportSize(LOW)
  await takeFloor(page, MOMENTS.floor)
  await draft(page, 'Europe’s seat', /^Briefed after/)
  await draft(page, 'Next meeting', /^Teams/)
  await page.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await expect(rowsOf(page).locator('.lit')).toHaveCount(2)
  await expectSeen(rowsOf(page).locator('.lit'))
})

test('on a phone the answer, its warning and the first row of the offer are in sight together', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await openPrepared(page, WARNED)
  const answer = page.getByRole('region', { name: 'Your answer' })
  await expectSeen(answer.getByRole('button'))
  await expectSeen(answer.locator('.problem'))
  await expectSeen(rowsOf(page).locator('.lit').first())
})

for (const size of [LAPTOP, LOW, TABLET])
  test(`of a draft whole rows are shown, at least three, ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await takeFloor(page, MOMENTS.floor)
    await draft(page, 'Status of the Donbas', /^Neutral zone/)
    await draft(page, 'Ceasefire line', /^Both pull back/)
    await draft(page, 'Sequence', /^All at once/)
    await draft(page, 'Europe’s seat', /^Briefed after/)
    await draft(page, 'Next meeting', /^Teams/)
    const list = page.getByRole('region', { name: 'Your draft' }).getByRole('list')
    await expect(list.getByRole('listitem')).toHaveCount(5)
    const [seen, row] = await list.evaluate((element) => [
      element.clientHeight,
      element.firstElementChild?.getBoundingClientRect().height ?? 0,
    ])
    expect(seen % row).toBe(0)
    expect(seen / row).toBeGreaterThanOrEqual(3)
  })

test('guesses have targets of 44 pixels, for however many parties', async ({ page }) => {
  await page.setViewportSize(LOW)
  await takeFloor(page, {
    scenario: 'geneva-2026-02',
    people: ['united-states'],
    until: ({ phase, offers }) => phase === 'floor' && offers.length > 0,
  })
  await draft(page, 'Security guarantees', /^Europe with US/)
  const choices = page.getByRole('region', { name: 'Would they take it?' }).locator('.segments label')
  await expect(choices).toHaveCount(9)
  for (const choice of await choices.all())
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

/** Holds the script of that name back; `come` waits until it has been asked for, and lets it come. */
const heldBack = async (page: Page, name: RegExp): Promise<{ readonly come: () => Promise<void> }> => {
  const held: Route[] = []
  let isHeld = true
  await page.route(name, (route) => (isHeld ? void held.push(route) : route.continue()))
  return {
    come: async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0)
      isHeld = false
      await Promise.all(held.map((route) => route.continue()))
    },
  }
}

const placesOf = (parts: Locator) =>
  parts.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, width } = element.getBoundingClientRect()
      return [x, y, width]
    }),
  )

/** To half a pixel. */
const expectUnmoved = async (parts: Locator, before: readonly number[]): Promise<void> =>
  expect(await placesOf(parts)).toEqual(before.map((place) => expect.closeTo(place, 0)))

for (const size of [LAPTOP, LOW, TABLET])
  test(`what is there moves for nothing that is fetched after it, at ${size.width} by ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const pages = await heldBack(page, /FolderTabs-[^/]*\.js/)
    await page.goto(HOME)
    await openFolder(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
    const heads = page.getByRole('heading', { level: 2 })
    await expect(heads.filter({ hasText: 'What the others ask for' })).toBeVisible()
    const inFolder = await placesOf(heads)
    await pages.come()
    await expect(page.getByText(/^How .* comes about$/)).toBeVisible()
    await expectUnmoved(heads, inFolder)

    const beside = await heldBack(page, /underWay-[^/]*\.js/)
    await page.getByRole('button', { name: 'Take your seat' }).click()
    const moves = page.getByRole('button', { name: /^(Offer this draft|Pass)/ })
    await expect(moves).toHaveCount(2)
    const names = rowsOf(page).getByRole('radiogroup')
    await expect(names).toHaveCount(9)
    const [pressed, rows] = [await placesOf(moves), await placesOf(names)]
    await beside.come()
    await expect(rowsOf(page).getByRole('button', { name: /^About / })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Would they take it?' })).toBeVisible()
    await expectUnmoved(moves, pressed)
    await expectUnmoved(names, rows)
  })
