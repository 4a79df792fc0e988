/**
 * A whole class as it is taught: a teacher, six people on six devices, two tables of three and the wall, from the code to the
 * files that the teacher goes home with, which must say what the server's rows say.
 */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectClean, PHONE } from './axe.ts'
import {
  CLASS_FILE,
  classServerOfFile,
  joinClass,
  keptFile,
  newDevice,
  openClass,
  strip,
  takePlace,
  tile,
} from './classPages.ts'
import { bringToEnd, playActs, type Seated, seated } from './classPlay.ts'
import { csvRows, movesPlayed, movesTold, outcomesPlayed, playedIn } from './classRows.ts'
import { keyboard } from './person.ts'
import { wireSeen } from './wireSeen.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// One lesson of two tables, on a machine that does other work besides: each wait in it ends what hangs much sooner.
test.setTimeout(1_800_000)

const server = classServerOfFile()

/** The seats that people hold at both tables, in the order in which they come in: the last of the second table stays away. */
const COMING = ['10a', '10b', '10c', '10a', '10b'] as const

/** With Tab, arrows, Enter and letters alone. */
const joinByKeyboard = async (person: Page, code: string, seat: string): Promise<void> => {
  const hands = keyboard(person)
  await person.goto(`${server.address}?pace=none#/join`)
  await hands.reach(person.getByRole('textbox', { name: 'The code on the wall' }))
  await person.keyboard.type(code)
  await person.keyboard.press('Enter')
  await expect(person.getByRole('group', { name: 'Which seat?' })).toBeVisible()
  await hands.choose(person.getByRole('radio', { name: new RegExp(`^${seat}`) }))
}

/** The floor's own way to leave, confirmed; whoever has the floor is the one who leaves. */
const walkOut = async ({ page }: Seated): Promise<void> => {
  const leave = page.getByRole('button', { name: /^Walk away/, disabled: false })
  // On a phone behind “More moves”, and there on a first turn behind “Other moves”: one is drawn after the other is pressed.
  const [more, others] = ['More moves', 'Other moves'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  ) as [Locator, Locator]
  await expect(async () => {
    if (await others.isVisible()) await others.click({ timeout: 1000 })
    else if (!(await leave.first().isVisible())) await more.click({ timeout: 1000 })
    await expect(leave.first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  await leave.first().click()
  await page
    .getByRole('dialog', { name: 'Leave the talks?' })
    .getByRole('button', { name: 'Leave the talks' })
    .click()
}

/** Plays on until somebody has the floor, from where a table can be left. */
const holderOfFloor = async (people: readonly Seated[], isOver: Locator): Promise<Seated> => {
  for (let acts = 0; acts < 20; acts++) {
    for (const one of people) {
      const moves = one.page.getByRole('button', { name: /^(Pass|More moves)/, disabled: false })
      if (await moves.first().isVisible()) return one
    }
    await playActs(people, 1, isOver)
  }
  throw new Error('20 acts, and nobody has the floor.')
}

test('two tables of three play from the code to the results, and the files say what was played', async ({
  browser,
  page: teacher,
}) => {
  await teacher.goto(`${server.address}?pace=none#/class/new`)
  await expect(teacher.getByRole('button', { name: 'Open the class' })).toBeVisible()
  await expectClean(teacher)
  const code = await openClass(teacher, server.address, { scenario: 'The class trip', people: 6 })
  const [wall] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.getByRole('link', { name: 'On the wall' }).click(),
  ])
  await expect(wall.getByText('0 of 6 people here')).toBeVisible()

  // Six devices; whoever holds the last one opens the page, and never comes in.
  const devices = [
    await newDevice(browser),
    await newDevice(browser),
    await newDevice(browser, PHONE),
    await newDevice(browser),
    await newDevice(browser),
    await newDevice(browser),
  ]
  const [first, second, third, fourth, fifth, absent] = devices as [Page, Page, Page, Page, Page, Page]
  const before = wireSeen(fifth)
  for (const [at, person] of [first, second, third, fourth, fifth].entries()) {
    const seat = COMING[at] ?? ''
    const table = at < 3 ? 1 : 2
    if (at === 0) await joinByKeyboard(person, code, seat)
    else {
      await joinClass(person, server.address, code)
      await takePlace(person, seat, table)
    }
    await expect(wall.getByText(`${at + 1} of 6 people here`)).toBeVisible()
  }
  await absent.goto(`${server.address}?pace=none#/join`)
  await expect(absent.getByRole('button', { name: 'Join', exact: true })).toBeVisible()
  await expectClean(absent)
  await expectClean(second)
  await expectClean(wall)
  await expectClean(teacher)

  await teacher.getByRole('button', { name: 'Hand out the folders' }).click()
  await keyboard(first).press(first.getByRole('button', { name: 'Take your seat' }))
  for (const person of [second, third, fourth, fifth])
    await person.getByRole('button', { name: 'Take your seat' }).click()
  for (const person of [first, second, third, fourth, fifth])
    await expect(person.getByRole('region', { name: 'The text' })).toBeVisible()

  // A counterpart plays the seat of whoever never came.
  await expect(tile(teacher, 2).getByRole('listitem').filter({ hasText: '10c' })).toContainText(
    'a counterpart',
  )
  await expect(strip(fourth)).toContainText('10c: the computer')
  await expect(wall.getByRole('listitem').filter({ hasText: 'Table 2' })).toContainText('free')

  // A whisper is heard by one seat, news by everybody and the wall, a pause by one table.
  await tile(teacher, 1).getByRole('button', { name: 'Look in' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Table 1' })).toBeVisible()
  await teacher.getByRole('group', { name: 'Only that seat hears it' }).getByText('10b').click()
  await teacher.getByRole('textbox', { name: 'What it is told' }).fill('Ask 10c what it would trade.')
  await teacher.getByRole('button', { name: 'Whisper to 10b' }).click()
  await expect(strip(second)).toContainText('Teacher, to you alone: Ask 10c what it would trade.')
  await expectClean(teacher)
  await teacher.getByRole('button', { name: 'All tables' }).click()
  await teacher.getByRole('radio', { name: 'News' }).check()
  await teacher.getByRole('textbox', { name: 'Headline' }).fill('The coach is half full')
  await teacher.getByRole('textbox', { name: 'What happened' }).fill('Twenty seats are left.')
  await teacher.getByRole('button', { name: 'Bring this news' }).click()
  for (const person of [first, second, third, fourth, fifth])
    await expect(strip(person)).toContainText('News: The coach is half full. Twenty seats are left.')
  await expect(wall.getByRole('status').filter({ hasText: 'The coach is half full' })).toBeVisible()
  for (const person of [first, third, fourth, fifth])
    await expect(strip(person)).not.toContainText('Ask 10c what it would trade.')

  await tile(teacher, 2).getByRole('button', { name: 'Pause' }).click()
  for (const person of [fourth, fifth])
    await expect(strip(person)).toContainText('The teacher has paused the talks.')
  await expect(tile(teacher, 2)).toContainText('paused')
  await expect(strip(first)).not.toContainText('paused')

  // A tab is closed with its device, and the seat is gone on with from a phone, as it was.
  const name = before.last()?.you.name ?? ''
  await fifth.context().close()
  await expect(strip(fourth).getByRole('listitem').filter({ hasText: name })).toContainText('(away)')
  await teacher.getByRole('button', { name: `Another device for ${name}` }).click()
  const link = await teacher.getByRole('textbox', { name: 'The link to this seat' }).inputValue()
  await teacher.keyboard.press('Escape')
  const phone = await newDevice(browser, PHONE)
  const after = wireSeen(phone)
  await phone.goto(link.replace('#', '?pace=none#'))
  await expect(
    phone
      .getByRole('region', { name: 'The text' })
      .or(phone.getByRole('button', { name: 'Take your seat' }))
      .first(),
  ).toBeVisible()
  await expect(strip(fourth).getByRole('listitem').filter({ hasText: name })).not.toContainText('(away)')
  expect(after.last()?.seat).toEqual(before.last()?.seat)
  expect(after.last()?.you).toEqual(before.last()?.you)
  await expectClean(phone)
  await tile(teacher, 2).getByRole('button', { name: 'Resume' }).click()
  for (const person of [fourth, phone]) await expect(strip(person)).toContainText('The talks go on.')

  // Both tables play; at the first, whoever has the floor walks out, and is called back.
  const one = [seated(first, keyboard(first)), seated(second), seated(third)]
  const two = [seated(fourth), seated(phone)]
  const isOver = (table: number) => tile(teacher, table).getByRole('button', { name: 'Open the books' })
  await Promise.all([playActs(one, 4, isOver(1)), playActs(two, 4, isOver(2))])
  const floor = await holderOfFloor(one, isOver(1))
  await walkOut(floor)
  const callBack = tile(teacher, 1).getByRole('button', { name: /^Call 10[abc] back$/ })
  await expect(tile(teacher, 1)).toContainText('has left the table')
  await callBack.click()
  for (const person of [first, second, third])
    await expect(strip(person)).toContainText('The teacher has called the one who left back to the table.')
  await expect(strip(fourth)).not.toContainText('called the one who left back')

  await Promise.all([playActs(one, 4, isOver(1)), playActs(two, 4, isOver(2))])
  await bringToEnd(tile(teacher, 1), one)
  await bringToEnd(tile(teacher, 2), two)

  // The wall and the outcomes, step by step.
  await expect(wall.getByRole('heading', { name: 'Table 1' })).toBeVisible()
  await expectClean(wall)
  await teacher.getByRole('button', { name: 'All outcomes' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: /of 2 tables/ })).toBeVisible()
  await expectClean(teacher)
  const steps = teacher.getByRole('navigation', { name: 'Step by step' })
  for (const step of await steps.getByRole('listitem').getByRole('button').all()) {
    await expect(step).toHaveAttribute('aria-current', 'step')
    const next = steps.getByRole('button', { name: 'Next', disabled: false })
    if (await next.isVisible()) await next.click()
  }
  const outcomes = await keptFile(teacher, 'Save as CSV', /2-tables\.csv$/)
  const moves = await keptFile(teacher, 'Save moves as CSV', /2-tables_moves\.csv$/)
  await teacher.getByRole('button', { name: 'Back to the class' }).click()
  const rows = playedIn(await keptFile(teacher, 'Keep all of it as a file', CLASS_FILE))
  expect(rows.state.tables).toHaveLength(2)
  expect(movesTold(moves)).toEqual(movesPlayed(rows))
  expect(csvRows(outcomes)).toEqual(outcomesPlayed(rows))
  for (const table of rows.state.tables)
    expect(table.moves.filter(({ by }) => by === 'person').length).toBeGreaterThan(3)

  // What the room was told is what the rows hold, and every table reads its own debrief.
  expect(rows.acts.map(({ act }) => act.type)).toEqual(
    expect.arrayContaining(['whisper', 'writeNews', 'pause', 'resume', 'recall', 'endRound']),
  )
  await isOver(1).click()
  await isOver(2).click()
  await keyboard(first).press(strip(first).getByRole('button', { name: 'Open the books' }))
  await keyboard(first).press(first.getByRole('main').getByRole('button', { name: 'Open the books' }))
  await expect(first.getByRole('heading', { name: 'What was possible', exact: true })).toBeVisible()
  await expectClean(first)
  for (const person of [...devices.filter((device) => device !== fifth), phone])
    await person.context().close()
})
