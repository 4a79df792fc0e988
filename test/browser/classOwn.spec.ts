/** A class plays a scenario of its teacher's own, with a map of its own; whoever is left over observes, now one table and now another. */
import { expect, test } from '@playwright/test'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { assumed } from '../scenario/rows/row.ts'
import { expectClean, LAPTOP, PHONE } from './axe.ts'
import { classServerOfFile, joinClass, newDevice, openClass, strip, takePlace, tile } from './classPages.ts'
import { dropFile } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(600_000)

const server = classServerOfFile()

/** The well, drawn: two valleys of equal size, the upper one marked. */
const VALLEYS = {
  note: 'Outlines are simplified.',
  base: ['upper'],
  own: {
    width: 1000,
    height: 400,
    attribution: 'Drawn for the class',
    land: 'M10 10L990 10L990 390L10 390Z',
    names: [{ name: 'Upper valley', x: 200, y: 100 }],
  },
  layers: [
    {
      id: 'upper',
      label: 'Upper valley',
      shows: 'The upper valley is marked.',
      shape: 'M10 10L500 10L500 390L10 390Z',
      ...assumed,
    },
  ],
}
/** Written in a language that no page of the class is in: its record is told in that. */
const TEXT = tinyText(
  set('/format', 2),
  set('/language', 'de'),
  set('/title', 'Two valleys'),
  set('/map', VALLEYS),
)

test('a map of its own is drawn at every table, and an observer is brought from one table to the other', async ({
  browser,
  page: teacher,
}) => {
  await teacher.goto(`${server.address}?pace=none`)
  await dropFile(teacher, 'valleys.json', TEXT)
  await expect(teacher.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
  const code = await openClass(teacher, server.address, {
    scenario: 'Two valleys',
    people: 5,
    odd: 'Observes',
  })
  const people = [
    await newDevice(browser),
    await newDevice(browser),
    await newDevice(browser),
    await newDevice(browser, PHONE),
  ] as const
  for (const [at, person] of people.entries()) {
    await joinClass(person, server.address, code)
    await takePlace(person, at % 2 === 0 ? 'North' : 'South', at < 2 ? 1 : 2)
  }
  const last = await newDevice(browser, PHONE)
  await joinClass(last, server.address, code)
  await last.getByRole('radio', { name: /^None of these/ }).check()
  await expect(last.getByText('You observe. The teacher brings you to a table.')).toBeVisible()
  await teacher.getByRole('button', { name: 'Hand out the folders', disabled: false }).click()
  for (const person of people) {
    await person.getByRole('button', { name: 'Take your seat' }).click()
    await expect(person.getByRole('region', { name: 'The text' })).toBeVisible()
  }
  const [north] = people
  await expect(north.locator('.map-key')).toContainText('Upper valley')
  await expect(north.locator('.stage-host canvas, .stage-host svg').first()).toBeVisible()
  await expect(north.locator('.stage-column')).toContainText('Kartendaten: Drawn for the class.')
  await north.screenshot({ path: 'test-results/classOwn/seat.png' })

  const place = teacher.getByRole('combobox', { name: /^Place of / }).last()
  for (const table of [1, 2, 1]) {
    await place.selectOption({ label: `Observes table ${table}` })
    await expect(last.getByText(`You observe table ${table}`)).toBeVisible()
    await expect(tile(teacher, table)).toContainText('Observing:')
    await expect(tile(teacher, 3 - table)).not.toContainText('Observing:')
  }
  await expectClean(last)
  await last.screenshot({ path: 'test-results/classOwn/observer.png' })
  await teacher.screenshot({ path: 'test-results/classOwn/teacher.png' })

  // What is done at the table is seen by whoever observes it, with nothing of a seat's own.
  expect(await last.content()).not.toContain('What North keeps to itself.')
  await north.getByRole('button', { name: 'Begin with all I ask' }).click()
  await north.getByRole('button', { name: 'Offer this draft' }).click()
  await expect(strip(last)).toBeVisible()
  const offers = last.getByRole('region', { name: 'Offers 1' })
  await expect(offers.getByRole('heading', { name: /^Offer 1/ })).toContainText('North')
  await expect(offers).toContainText('North draws first')
  await expect(offers).toContainText('On the table.')
  const record = last.getByRole('log', { name: 'The record' })
  await expect(record.getByRole('listitem').first()).toContainText('North legt Angebot 1 vor')
  await expect(record).toContainText('North draws first')
  await expect(record).not.toContainText(/\b(you|Sie)\b/)
  await expectClean(last)
  await last.screenshot({ path: 'test-results/classOwn/observer-offer.png' })
  await last.setViewportSize(LAPTOP)
  await expectClean(last)
  await last.screenshot({ path: 'test-results/classOwn/observer-laptop.png' })

  // Another table's record is that table's alone, and this one's is there again.
  await place.selectOption({ label: 'Observes table 2' })
  await expect(last.getByText('You observe table 2')).toBeVisible()
  await expect(record).not.toContainText('Angebot')
  await expect(record).toContainText('Beginn')
  await place.selectOption({ label: 'Observes table 1' })
  await expect(record).toContainText('North legt Angebot 1 vor')
  for (const person of [...people, last]) await person.context().close()
})
