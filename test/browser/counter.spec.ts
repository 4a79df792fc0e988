import { expect, type Page, test } from '@playwright/test'
import { barredFor } from '../../src/seat/barred.ts'
import { takeUpNow } from '../../src/seat/takeUp.ts'
import type { Offer } from '../../src/table/offer.ts'
import type { PartyView } from '../../src/table/view.ts'
import { namedIn } from '../../src/telling/issues.ts'
import type { Package } from '../../src/terms/package.ts'
import { type Ahead, openPrepared } from './preparedGame.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Ukraine has the floor, and offers what Russia will counter with something that Ukraine may accept. */
interface Countered {
  readonly view: PartyView
  readonly offered: Package
  readonly counter: Offer
}

/** Whether the round goes on once this is agreed, so that the record stays in sight. */
const leavesMore = ({ round, draft }: PartyView, { package: pack }: Offer): boolean =>
  round.turns - round.turn > 2 &&
  round.agenda.some((issue) => draft[issue] === undefined && pack[issue] === undefined)

const isCountered = ({ move, view: { onTable }, view }: Ahead): boolean =>
  move.type === 'offer' &&
  onTable?.by === 'russia' &&
  onTable.counterTo !== undefined &&
  leavesMore(view, onTable) &&
  barredFor(view, onTable.package).length === 0

/** Of the one game that both tests begin from: it is looked for once. */
let found: Countered | null = null

const openBeforeCounter = async (page: Page): Promise<Countered> => {
  await openPrepared(page, {
    scenario: 'geneva-2026-02',
    people: ['ukraine'],
    sitting: 'short',
    until: (view, ahead) => {
      if (view.phase !== 'floor' || view.offers.length === 0) return false
      const next = ahead()
      const { onTable } = next.view
      if (!isCountered(next) || next.move.type !== 'offer' || onTable === null) return false
      found = { view, offered: next.move.package, counter: onTable }
      return true
    },
  })
  if (found === null) throw new Error('No offer of Ukraine’s is countered.')
  return found
}

/** Offers it by choosing each option in the text. */
const offer = async (page: Page, { view, offered }: Countered): Promise<void> => {
  const text = page.getByRole('region', { name: 'The text' })
  for (const { issue, option } of namedIn(view, offered)) {
    const radio = text
      .getByRole('radiogroup', { name: issue.label })
      .getByRole('radio', { name: new RegExp(`^${option.short}`) })
    // The row is drawn in a task of its own: `check` would look at it before that.
    await radio.click({ force: true })
    await expect(radio).toBeChecked()
  }
  await page.getByRole('button', { name: 'Offer this draft' }).click()
}

/** Reads the refusal, and goes on to what was put in its place. */
const readCounter = async (page: Page, { view, counter }: Countered): Promise<void> => {
  const { number, counterTo } = counter
  const answer = page.getByRole('region', { name: 'The answer', exact: true })
  await expect(answer.getByRole('heading', { name: 'Russia refuses' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who answers' })).toContainText('refuses, and counters')
  const next = page.getByRole('region', { name: 'Where to go from here' })
  await expect(next).toContainText(`Russia would sign instead, as offer ${number}`)
  for (const { option } of namedIn(view, counter.package)) await expect(next).toContainText(option.short)
  await expect(page.getByRole('log').getByText(`Russia counters offer ${counterTo}`)).toHaveCount(0)
  await next.getByRole('button', { name: `Go on to offer ${number}` }).click()
  await expect(
    page.getByRole('region', { name: `Offer ${number}` }).getByRole('heading', {
      name: `Russia counters offer ${counterTo} with offer ${number}, and asks for your answer`,
    }),
  ).toBeVisible()
  await expect(
    page.getByRole('log').getByText(`Russia counters offer ${counterTo} with offer ${number}`),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Counter in reply/ })).toHaveCount(0)
}

test('a counter of a counterpart is told with its refusal, comes to the table and can be accepted', async ({
  page,
}) => {
  const countered = await openBeforeCounter(page)
  await offer(page, countered)
  await readCounter(page, countered)
  await page.getByRole('button', { name: `Accept offer ${countered.counter.number}` }).click()
  await expect(page.getByRole('log').getByText(`You accept offer ${countered.counter.number}`)).toBeVisible()
})

test('it can be refused as any offer, and the talks go on', async ({ page }) => {
  const countered = await openBeforeCounter(page)
  await offer(page, countered)
  await readCounter(page, countered)
  await page.getByRole('button', { name: 'Refuse…' }).click()
  const dialog = page.getByRole('dialog', { name: `Refuse offer ${countered.counter.number}` })
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: 'Refuse the offer' }).click()
  await expect(page.getByRole('log').getByText(`You refuse offer ${countered.counter.number}`)).toBeVisible()
})

test('an offer that was refused is taken up after all only once it is said what that means', async ({
  page,
}) => {
  await openPrepared(page, {
    scenario: 'geneva-2026-02',
    people: ['ukraine'],
    sitting: 'full',
    until: (view) => {
      const takeUp = takeUpNow(view)
      return takeUp !== null && takeUp.barred === null && leavesMore(view, takeUp.offer)
    },
  })
  await page.getByRole('button', { name: /^Take up offer \d+…/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Take up offer \d+ after all\?/ })
  await expect(dialog).toContainText('You refused it;')
  await expect(dialog).toContainText('It takes no turn.')
  await dialog.getByRole('button', { name: /^Take up offer/ }).click()
  await expect(page.getByRole('log').getByText(/^You take up offer \d+ after all/)).toBeVisible()
})
