/** A class from outside, by role and name only: a teacher who opens one, and people who come in by its code. */
import { type Browser, expect, type Page } from '@playwright/test'
import { LAPTOP } from './axe.ts'

/** A page in a context of its own, as another person's device is. */
export const newDevice = async (browser: Browser, viewport = LAPTOP): Promise<Page> => {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' })
  return context.newPage()
}

/** Opens a class of `people` and returns its code. The teacher's page is on the screen. */
export const openClass = async (
  teacher: Page,
  address: string,
  { scenario, people }: { readonly scenario: string; readonly people: number },
): Promise<string> => {
  await teacher.goto(`${address}?pace=none`)
  await teacher.getByRole('link', { name: 'Open a class' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Open a class' })).toBeVisible()
  await teacher.getByRole('combobox', { name: 'What the class plays' }).selectOption({ label: scenario })
  await teacher.getByRole('spinbutton', { name: /^How many are you/ }).fill(String(people))
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

/** The tile of a table on the teacher's page. */
export const tile = (teacher: Page, number: number) =>
  teacher
    .getByRole('region', { name: /^Tables/ })
    .getByRole('listitem')
    .filter({ has: teacher.getByRole('heading', { name: `Table ${number}`, exact: true }) })
