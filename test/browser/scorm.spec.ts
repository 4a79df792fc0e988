/** A packaged game in the run-time of a learning platform: played, left, taken up elsewhere, and brought to its end. */
import { type Browser, expect, type Frame, type Page, test } from '@playwright/test'
import { expectCleanInBoth, LAPTOP, PHONE } from './axe.ts'
import { openBooks } from './books.ts'
import { mouse, playToDebrief } from './person.ts'
import { type Edition, openPlatformInTest, type PlatformInTest } from './platform.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const GIVEN = ['--seat', 'buyer', '--table', '3', '--reading', 'better-elsewhere']

const freshPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ reducedMotion: 'reduce' })).newPage()

const theText = (frame: Frame) => frame.getByRole('region', { name: 'The text' })

const sitDown = async (frame: Frame): Promise<void> => {
  await frame.getByRole('button', { name: /^Begin: / }).click()
  await frame.getByRole('button', { name: 'Open the folder' }).click()
  await frame.getByRole('button', { name: 'Take your seat' }).click()
  await expect(theText(frame)).toBeVisible()
}

/** Makes an offer, and waits until the counterpart's own has been told: at this table it refuses and offers something else. */
const offerOnce = async (frame: Frame): Promise<void> => {
  await frame
    .getByRole('button', { name: /^Begin with (offer|all|the)/ })
    .first()
    .click()
  await frame.getByRole('button', { name: /^Offer this/ }).click()
  const goOn = frame.getByRole('button', { name: /^Go on/ }).first()
  await expect(async () => {
    if (await goOn.isVisible()) await goOn.click()
    await expect(frame.getByRole('log')).toContainText('puts offer 2', { timeout: 1000 })
  }).toPass()
  await expect(frame.getByRole('button', { name: /^Refuse/ }).first()).toBeVisible()
}

/** Sits down with the course, then makes an offer that the course does not get. */
const offerUnheard = async (platform: PlatformInTest, frame: Frame) => {
  await sitDown(frame)
  await expect.poll(() => platform.kept().text).not.toBe('')
  const known = platform.kept().text
  platform.setAnswering(false)
  await offerOnce(frame)
  return { known, notice: frame.getByRole('region', { name: 'Your course' }) }
}

/** What a person sees of the talks: rows, record, whose turn; once the details of the row in hand have come. */
const seen = async (frame: Frame): Promise<readonly (string | null)[]> => {
  await expect(theText(frame).getByRole('button', { name: /^About / })).toBeVisible()
  return [await theText(frame).textContent(), await frame.getByRole('log').textContent()]
}

for (const edition of ['1.2', '2004'] satisfies Edition[]) {
  test(`SCORM ${edition}: left in mid-game and opened on another device, it is the same seat with the same view; at its end it is completed`, async ({
    page,
    browser,
  }) => {
    const platform = openPlatformInTest('second-hand-bicycle', edition, GIVEN)
    const first = await platform.launch(page)
    await first.getByRole('button', { name: /^Begin: / }).click()
    const note = first.getByRole('region', { name: 'This table was set for you' })
    await expect(note).toContainText('You speak for Tomas, at table 3')
    await expect(note).toContainText('is not shown here')
    await first.getByRole('button', { name: 'Not this one' }).click()
    await sitDown(first)
    await offerOnce(first)
    await expect.poll(() => platform.kept().status).toBe('incomplete')
    const before = await seen(first)
    await page.goto('about:blank')
    await expect.poll(() => JSON.stringify(platform.cmi())).toContain('"exit":"suspend"')
    expect(platform.kept().text.length).toBeGreaterThan(60)
    expect(platform.kept().text.length).toBeLessThan(4096)

    const elsewhere = await freshPage(browser)
    const second = await platform.launch(elsewhere)
    await expect(theText(second)).toBeVisible()
    expect(await seen(second)).toEqual(before)

    await playToDebrief(second, { hands: mouse, accepts: (asked) => asked > 2 })
    await expect.poll(() => platform.kept().status).toBe('completed')
    const cmi = JSON.stringify(platform.cmi())
    expect(cmi).not.toMatch(/"(raw|scaled)":"?\d/)
    if (edition === '2004') expect(platform.cmi().success_status).toBe('unknown')
    await elsewhere.context().close()

    const later = await freshPage(browser)
    const third = await platform.launch(later)
    await openBooks(third)
    await expect(third.getByRole('button', { name: 'Keep a copy', exact: true })).toBeVisible()
    await expect(third.getByRole('button', { name: 'Keep as a scenario of your own' })).toHaveCount(0)
    await third.getByRole('button', { name: 'Keep a copy', exact: true }).click()
    await expect(third.getByRole('button', { name: 'Save the file' })).toBeVisible()
    await expect(third.getByRole('button', { name: 'Make a link' })).toHaveCount(0)
    await later.context().close()
  })
}

test('on the same device notes come back too, and the course gets what it missed', async ({ page }) => {
  const platform = openPlatformInTest('second-hand-bicycle', '1.2', GIVEN)
  const first = await platform.launch(page)
  const { known, notice } = await offerUnheard(platform, first)
  await expect(notice).toContainText('does not keep the game')
  expect(platform.kept().text).toBe(known)
  const before = await seen(first)
  await page.goto('about:blank')

  platform.setAnswering(true)
  const second = await platform.launch(page)
  await expect(theText(second)).toBeVisible()
  expect(await seen(second)).toEqual(before)
  await expect.poll(() => platform.kept().text.length).toBeGreaterThan(known.length)
  await expect(second.getByRole('region', { name: 'Your course' })).toHaveCount(0)
})

test('a course that answers again is given the game by a press', async ({ page }) => {
  const platform = openPlatformInTest('second-hand-bicycle', '2004', GIVEN)
  const frame = await platform.launch(page)
  const { known, notice } = await offerUnheard(platform, frame)
  await expect(notice).toContainText('kept on this device')
  platform.setAnswering(true)
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
  expect(platform.kept().text.length).toBeGreaterThan(known.length)
})

test('what the course keeps and cannot be opened is told and can be saved; a new game begins beside it', async ({
  page,
}) => {
  const platform = openPlatformInTest('second-hand-bicycle', '1.2')
  platform.setKept('{"slide":4}')
  const frame = await platform.launch(page)
  const told = frame.getByRole('alert').filter({ hasText: 'cannot be opened' })
  await expect(told).toContainText('no game of Parley')
  expect(platform.kept().text).toBe('{"slide":4}')
  const saving = page.waitForEvent('download')
  await told.getByRole('button', { name: 'Save what the course keeps' }).click()
  expect((await saving).suggestedFilename()).toBe('kept-by-the-course.txt')
  await sitDown(frame)
  await expect.poll(() => platform.kept().text).toMatch(/^parley1\./)
})

test('without a platform it says so and is played on this device', async ({ page }) => {
  const platform = openPlatformInTest('second-hand-bicycle', '1.2')
  await platform.launch(page)
  await page.goto('/course/package/index.html?pace=none')
  await expect(page.getByRole('region', { name: 'Your course' })).toContainText(
    'No learning platform answers',
  )
  await sitDown(page.mainFrame())
})

test('a package holds one scenario, its licences, and no service worker', async ({ page }) => {
  const platform = openPlatformInTest('second-hand-bicycle', '1.2')
  expect(platform.files).toContain('licences.txt')
  expect(platform.files.filter((name) => name.endsWith('.json'))).toEqual([
    'scenario.json',
    expect.stringContaining('ukraine'),
  ])
  expect(platform.files.filter((name) => /sw\.js|workbox|webmanifest|\.(br|gz)$/.test(name))).toEqual([])
  const frame = await platform.launch(page)
  await expect(frame.getByRole('button', { name: /^Begin: / })).toBeVisible()
  expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('its first page is clean to axe, light and dark, and fits a frame, a phone and a laptop', async ({
  page,
}) => {
  const platform = openPlatformInTest('geneva-2026-02', '1.2', ['--seat', 'ukraine'])
  const frame = await platform.launch(page)
  await expect(frame.getByRole('button', { name: /^Begin: / })).toBeVisible()
  for (const size of [{ width: 1024, height: 700 }, PHONE, LAPTOP]) {
    await page.setViewportSize(size)
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollWidth), `${size.width} wide`)
      .toBeLessThanOrEqual(size.width)
  }
  // By itself: around a frame there is the platform's own page.
  await page.goto('/course/package/index.html')
  await expect(page.getByRole('button', { name: /^Begin: / })).toBeVisible()
  await expectCleanInBoth(page)
})
