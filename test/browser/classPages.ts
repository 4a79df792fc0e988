/** A class from outside, by role and name only: a teacher who opens one, and people who come in by its code. */
import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { LAPTOP } from './axe.ts'
import { type ClassServer, startClassServer } from './classServer.ts'

/** One server of classes for the tests of a file: there before the first, and stopped after the last. */
export const classServerOfFile = (): Pick<ClassServer, 'address'> => {
  let server: ClassServer | null = null
  test.beforeAll(async () => {
    server = await startClassServer()
  })
  test.afterAll(() => server?.stop())
  return {
    get address() {
      if (server === null) throw new Error('The server runs while tests do.')
      return server.address
    },
  }
}

/** A page in a context of its own, as another person's device is. */
export const newDevice = async (browser: Browser, viewport = LAPTOP): Promise<Page> => {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' })
  return context.newPage()
}

/** Whatever a class follows from, the same in every run of a test: the page draws it as one whole number. */
const drawSameClass = (teacher: Page): Promise<unknown> =>
  teacher.addInitScript(() => {
    const draw = crypto.getRandomValues.bind(crypto)
    crypto.getRandomValues = (array) => {
      if (!(array instanceof Uint32Array) || array.length !== 1) return draw(array)
      array.fill(40)
      return array
    }
  })

/** Opens a class of `people` and returns its code. The teacher's page is on the screen. */
export const openClass = async (
  teacher: Page,
  address: string,
  { scenario, people, odd }: { readonly scenario: string; readonly people: number; readonly odd?: string },
): Promise<string> => {
  await drawSameClass(teacher)
  await teacher.goto(`${address}?pace=none`)
  await teacher.getByRole('link', { name: 'Open a class' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Open a class' })).toBeVisible()
  await teacher.getByRole('combobox', { name: 'What the class plays' }).selectOption({ label: scenario })
  await teacher.getByRole('spinbutton', { name: /^How many are you/ }).fill(String(people))
  if (odd !== undefined)
    await teacher
      .getByRole('group', { name: 'Whoever is left over' })
      .getByRole('radio', { name: odd })
      .check()
  await teacher.getByRole('button', { name: 'Open the class' }).click()
  await expect(teacher.getByRole('heading', { name: 'Join at' })).toBeVisible()
  const link = await teacher.getByRole('textbox', { name: 'The join link' }).inputValue()
  return new URL(link).hash.replace('#/join/', '')
}

/** Types the code; the choice of seats is on the screen when it returns. */
export const joinClass = async (person: Page, address: string, code: string): Promise<void> => {
  await person.goto(`${address}?pace=none#/join`)
  await person.getByRole('textbox', { name: 'The code on the wall' }).fill(code)
  await person.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(person.getByRole('group', { name: 'Which seat?' })).toBeVisible()
}

/** Chooses a seat by its name. */
export const takePlace = async (person: Page, seat: string, table: number): Promise<void> => {
  await person.getByRole('radio', { name: new RegExp(`^${seat}`) }).check()
  await expect(
    person.getByRole('status').filter({ hasText: `You sit at table ${table}, for ${seat}` }),
  ).toBeVisible()
}

/** The tile of a table on the teacher's page. */
export const tile = (teacher: Page, number: number) =>
  teacher
    .getByRole('region', { name: /^Tables/ })
    .getByRole('listitem')
    .filter({ has: teacher.getByRole('heading', { name: `Table ${number}`, exact: true }) })

/** The strip of the class above somebody's table. */
export const strip = (person: Page) => person.getByRole('region', { name: 'The class', exact: true })

/** The text of the file that a button saves under such a name. */
export const keptFile = async (page: Page, button: string, name: RegExp): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(name)
  return readFileSync(await file.path(), 'utf8')
}

/** A class's file is found again by the day on which it was held. */
export const CLASS_FILE = /^parley-class-\d{4}-\d\d-\d\d-[\w-]+\.json$/
