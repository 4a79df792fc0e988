/** A class in browsers of their own: a teacher, people at one table, and the wall, over the server that `npm start` runs. */
import { expect, type Page, test } from '@playwright/test'
import { expectClean, expectCleanInBoth, PHONE } from './axe.ts'
import { openBooks } from './books.ts'
import {
  CLASS_FILE,
  classServerOfFile,
  joinClass,
  keptFile,
  newDevice,
  openClass,
  strip,
  tile,
} from './classPages.ts'
import { keyboard } from './person.ts'
import { HOME } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const BICYCLE = 'The second-hand bicycle'

const server = classServerOfFile()

/** Lina's and Tomas's devices, seated at table 1 with their folders before them. */
const seatTwo = async (teacher: Page, people: readonly [Page, Page], code: string): Promise<void> => {
  for (const [place, name] of ['Lina', 'Tomas'].entries()) {
    const person = people[place] as Page
    await joinClass(person, server.address, code)
    await person.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
    await expect(person.getByRole('status').filter({ hasText: 'You sit at table' })).toBeVisible()
  }
  await expect(teacher.getByText('2 of 2 people here.')).toBeVisible()
  await teacher.getByRole('button', { name: 'Hand out the folders' }).click()
  for (const person of people) await person.getByRole('button', { name: 'Take your seat' }).click()
  for (const person of people) await expect(person.getByRole('region', { name: 'The text' })).toBeVisible()
}

const seatThoseWaiting = async (teacher: Page): Promise<void> => {
  const seat = teacher.getByRole('button', { name: 'Seat those waiting' })
  const handOut = teacher.getByRole('button', { name: 'Hand out the folders', disabled: false })
  await expect(seat.or(handOut).first()).toBeVisible()
  if (await seat.isVisible()) await seat.click()
  await expect(handOut).toBeVisible()
}

/** Tomas, who opens at this table, offers all he asks for, and Lina refuses it with a reason, each on their own screen. */
const offerAndRefuse = async (lina: Page, tomas: Page): Promise<void> => {
  await tomas.getByRole('button', { name: 'Begin with all I ask' }).click()
  await tomas.getByRole('button', { name: 'Offer this draft', disabled: false }).click()
  const refuse = lina.getByRole('button', { name: 'Refuse…', disabled: false })
  await refuse.click()
  await lina.getByRole('dialog').getByRole('checkbox').first().check()
  await lina.getByRole('dialog').getByRole('button', { name: 'Refuse the offer' }).click()
  await expect(refuse).toBeHidden()
}

test('a class is opened, joined by code, seated, played at and led; a closed tab comes back to its seat', async ({
  browser,
  page: teacher,
}) => {
  const code = await openClass(teacher, server.address, { scenario: BICYCLE, people: 2 })
  const people = [await newDevice(browser, PHONE), await newDevice(browser)] as const
  const [lina, tomas] = people
  await seatTwo(teacher, people, code)
  await offerAndRefuse(lina, tomas)

  await strip(tomas).getByRole('button', { name: 'Raise a hand' }).click()
  await expect(tile(teacher, 1)).toContainText('Hand up')
  await strip(tomas).getByRole('button', { name: 'Lower your hand' }).click()
  await expect(tile(teacher, 1)).not.toContainText('Hand up')

  await tile(teacher, 1).getByRole('button', { name: 'Look in' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Table 1' })).toBeVisible()
  await expect(strip(lina)).toContainText('The teacher looks in at this table, and sees your draft.')
  await teacher.getByRole('textbox', { name: 'What it is told' }).fill('Ask what he needs it for.')
  await teacher.getByRole('button', { name: 'Whisper to Lina' }).click()
  await expect(strip(lina)).toContainText('Teacher, to you alone: Ask what he needs it for.')
  await expect(strip(tomas)).not.toContainText('Ask what he needs it for.')
  await teacher.getByRole('button', { name: 'All tables' }).click()

  await teacher.getByRole('textbox', { name: 'What they are told' }).fill('Ten minutes are left.')
  await teacher.getByRole('button', { name: 'Tell it' }).click()
  for (const person of people) await expect(strip(person)).toContainText('Teacher: Ten minutes are left.')

  await strip(tomas)
    .getByRole('button', { name: /^Messages/ })
    .click()
  const messages = tomas.getByRole('dialog', { name: 'Messages' })
  await messages
    .getByRole('textbox', { name: 'Your message' })
    .fill('Is it <b>sound</b><img src=x onerror=alert(1)>?')
  await messages.getByRole('button', { name: 'Send' }).click()
  await expect(messages.getByRole('listitem').last()).toContainText(
    'Is it <b>sound</b><img src=x onerror=alert(1)>?',
  )
  await expectClean(tomas)
  await tomas.keyboard.press('Escape')
  await expect(messages).toBeHidden()
  await strip(lina).getByRole('button', { name: 'Messages 1' }).click()
  await expect(lina.getByRole('dialog').getByRole('listitem').last()).toContainText(
    '<img src=x onerror=alert(1)>?',
  )
  await lina.keyboard.press('Escape')

  await teacher.getByRole('button', { name: 'Pause all tables' }).click()
  for (const person of people) await expect(strip(person)).toContainText('paused')
  await teacher.getByRole('button', { name: 'Resume all tables' }).click()
  for (const person of people) await expect(strip(person)).toContainText('The talks go on.')

  // The tab is closed, and a new one opens the link on the same device.
  const device = lina.context()
  const seen = strip(tomas).getByRole('listitem').filter({ hasText: 'Lina:' })
  await lina.close()
  await expect(seen).toContainText('(away)')
  const back = await device.newPage()
  await back.setViewportSize(PHONE)
  await back.goto(`${server.address}?pace=none#/join/${code}`)
  await expect(back.getByRole('region', { name: 'The text' })).toBeVisible()
  await expect(seen).not.toContainText('(away)')

  // Whoever goes to the shelf is away, and comes back with the browser's Back.
  await back.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(back.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  await back.goBack()
  await expect(back.getByRole('region', { name: 'The text' })).toBeVisible()

  await teacher.reload()
  await expect(tile(teacher, 1)).toContainText('Round 1')
  for (const person of people) await person.context().close()
})

test('a table is brought to its end, its books are opened, and its class is kept as a file and deleted', async ({
  browser,
  page: teacher,
}) => {
  const code = await openClass(teacher, server.address, { scenario: BICYCLE, people: 2 })
  const people = [await newDevice(browser, PHONE), await newDevice(browser)] as const
  const [lina, tomas] = people
  await seatTwo(teacher, people, code)
  const isOver = tile(teacher, 1).getByRole('button', { name: 'Open the books' })
  const next = tile(teacher, 1).getByRole('button', { name: 'Next round' })
  const round = tile(teacher, 1).getByText(/^Round \d|^After round \d|^Signing/)
  for (let rounds = 0; rounds < 6 && !(await isOver.isVisible()); rounds++) {
    const before = (await round.textContent()) ?? ''
    await next.click()
    await expect(isOver.or(round.filter({ hasNotText: before }))).toBeVisible()
  }
  await isOver.click()
  await expect(isOver).toBeHidden()

  for (const person of people)
    await expect(strip(person).getByRole('button', { name: 'Open the books' })).toBeVisible()
  await strip(lina).getByRole('button', { name: 'Open the books' }).click()
  await openBooks(lina)
  await expect(lina.getByText('you sat for Lina')).toBeVisible()
  await lina.getByRole('button', { name: 'Back to the shelf' }).click()

  await teacher.getByRole('button', { name: 'All outcomes' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: /of 1 table/ })).toBeVisible()
  await expectClean(teacher)
  await teacher.getByRole('button', { name: 'Back to the class' }).click()
  await expect(tile(teacher, 1)).toBeVisible()

  expect(await keptFile(teacher, 'Keep all of it as a file', CLASS_FILE)).toContain('second-hand-bicycle')
  await teacher.getByRole('button', { name: 'Delete the class' }).click()
  await teacher.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Open a class' })).toBeVisible()
  await expect(tomas.getByRole('heading', { name: 'This class has been deleted.' })).toBeVisible()
  for (const person of people) await person.context().close()
})

test('a person joins, chooses and takes a seat by keyboard alone; every page of a class is clean for axe', async ({
  browser,
  page: teacher,
}) => {
  await teacher.goto(`${server.address}?pace=none#/class/new`)
  await expect(teacher.getByRole('button', { name: 'Open the class' })).toBeVisible()
  await expectCleanInBoth(teacher)
  const code = await openClass(teacher, server.address, { scenario: BICYCLE, people: 2 })
  const [wall] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.getByRole('link', { name: 'On the wall' }).click(),
  ])
  await expect(wall.getByRole('heading', { name: 'Join at' })).toBeVisible()

  const person = await newDevice(browser)
  const hands = keyboard(person)
  await person.goto(`${server.address}?pace=none#/join`)
  await expect(person.getByRole('button', { name: 'Join', exact: true })).toBeVisible()
  await expectCleanInBoth(person)
  await hands.reach(person.getByRole('textbox', { name: 'The code on the wall' }))
  await person.keyboard.type(code)
  await person.keyboard.press('Enter')
  await expect(person.getByRole('group', { name: 'Which seat?' })).toBeVisible()
  await hands.choose(person.getByRole('radio', { name: /^Lina/ }))
  await expect(wall.getByText('1 of 2 people here')).toBeVisible()
  await expectCleanInBoth(person)
  await expectClean(wall)

  await seatThoseWaiting(teacher)
  await expectCleanInBoth(teacher)
  await teacher.getByRole('button', { name: 'Hand out the folders' }).click()
  await hands.press(person.getByRole('button', { name: 'Take your seat' }))
  await expect(person.getByRole('region', { name: 'The text' })).toBeVisible()
  await hands.press(strip(person).getByRole('button', { name: 'Raise a hand' }))
  await expect(tile(teacher, 1)).toContainText('Hand up')
  await hands.press(strip(person).getByRole('button', { name: /^Messages/ }))
  await hands.reach(person.getByRole('textbox', { name: 'Your message' }))
  await person.keyboard.type('A good day to you.')
  await hands.press(person.getByRole('button', { name: 'Send' }))
  await expect(person.getByRole('dialog').getByRole('listitem').last()).toContainText('A good day to you.')
  await person.keyboard.press('Escape')
  await expectCleanInBoth(person)
  await expectCleanInBoth(teacher)
  await expectClean(wall)
  await tile(teacher, 1).getByRole('button', { name: 'Look in' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Table 1' })).toBeVisible()
  await expectCleanInBoth(teacher)
  await person.context().close()
})

test('where the game is served as files alone, no way to a class is shown', async ({ page }) => {
  const asked = page.waitForResponse(/\/class\/about\.json$/)
  await page.goto(HOME)
  await asked
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Classes' })).toHaveCount(0)
})
