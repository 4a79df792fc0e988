import { expect, type Locator, type Page, test } from '@playwright/test'
import { starterScenario } from '../../src/formats/starter/starterScenario.ts'
import { asJson } from '../../src/language/writing.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { expectClean, LAPTOP, PHONE } from './axe.ts'
import { mouse, playToDebrief } from './person.ts'
import { dropFile, HOME, storedTexts } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The smallest that can be begun with: two sides, one issue, two options, every text a placeholder. */
const BLANK = asJson(
  starterScenario({
    id: 'my-quay',
    title: 'Untitled',
    parties: ['First side', 'Second side'],
    issues: [{ label: 'First issue', options: ['As now', 'Otherwise'] }],
  }),
)

const openForm = async (page: Page, text = BLANK): Promise<void> => {
  await page.goto(HOME)
  await dropFile(page, 'my-quay.json', text)
  await expect(page.getByRole('status').filter({ hasText: 'lies on the shelf' })).toBeVisible()
  await page.goto(`${HOME}#/workshop/my-quay`)
  await expect(outline(page)).toBeVisible()
}

const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Sections of the form' })
const open = async (page: Page, name: string | RegExp): Promise<void> => {
  const item = outline(page).getByRole('button', { name })
  await item.click()
  await expect(item).toHaveAttribute('aria-current', 'true')
}
const view = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('radio', { name, exact: true }).first().check()
  await expect(page.locator('.segments label.chosen').filter({ hasText: name })).toBeVisible()
}

/** Types over a field and leaves it. */
const fill = async (page: Page, label: string | RegExp, text: string, within?: Locator): Promise<void> => {
  const field = (within ?? page).getByRole('textbox', { name: label }).first()
  await field.fill(text)
  await field.blur()
}

const problems = (page: Page): Locator => page.locator('.problems-panel h2')

test('a scenario of three parties is made by form alone, reads without errors and is played to its debrief', async ({
  page,
}) => {
  await openForm(page)

  await fill(page, /^Title/, 'The quay')
  await fill(page, /^Teaser/, 'A town and a shipping line, and one quay.')
  await fill(page, 'Authors 1', 'Ada Brown')
  await fill(page, /^Licence/, 'CC BY 4.0')

  await open(page, /^Issues/)
  await open(page, /^First issue/)
  await fill(page, /^Name/, 'Harbour fees')
  await expect(page.getByRole('textbox', { name: /^Id/ }).first()).toHaveValue('harbour-fees')
  await fill(page, /^Question/, 'What does a ship pay for a day at the quay?')
  await fill(page, /^Background/, 'The fees have been the same for ten years.')
  await fill(page, /^Label/, 'Half', page.locator('.option-card').nth(1))
  await fill(page, /^Short label/, 'Half', page.locator('.option-card').nth(1))
  await page.getByRole('textbox', { name: 'Name of a new option' }).fill('None')
  await page.getByRole('button', { name: 'Add the option' }).click()
  await expect(page.locator('.option-card')).toHaveCount(3)
  await fill(page, /^Treaty wording/, 'No fees are paid.', page.locator('.option-card').nth(2))

  await open(page, /^Issues/)
  await page.getByRole('button', { name: 'Add an issue' }).click()
  const name = page.getByRole('textbox', { name: /^Name/ }).first()
  await expect(name).toBeFocused()
  await fill(page, /^Name/, 'Night work')
  await fill(page, /^Question/, 'Until when are ships unloaded?')
  await fill(page, /^Background/, 'The crane can be heard in the town.')

  await open(page, /^Parties/)
  await open(page, /^First side/)
  await fill(page, /^Name(?! inside)/, 'The town')
  await open(page, /^Second side/)
  await fill(page, /^Name(?! inside)/, 'The line')
  await open(page, /^Parties/)
  await page.getByRole('button', { name: /^Add a mediator/ }).click()
  await fill(page, /^Name(?! inside)/, 'The ministry')
  await expect(page.getByRole('checkbox', { name: 'Mediator' })).toBeChecked()
  await view(page, 'Briefs')
  await fill(page, /^Public brief/, 'The ministry wants ships and sleep.')

  // The sheet, by keyboard alone.
  await open(page, /^Issues/)
  await page.getByRole('textbox', { name: 'Weight of Harbour fees for The town' }).focus()
  await page.keyboard.type('60')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('textbox', { name: 'Weight of Harbour fees for The line' })).toBeFocused()
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Weight of Night work for The line' })).toHaveValue('70')
  await expect(page.getByRole('textbox', { name: 'Weight of Night work for The town' })).toHaveValue('40')

  await outline(page)
    .getByRole('button', { name: /^Harbour fees/ })
    .click()
  await view(page, 'What it is worth')
  await page.getByRole('textbox', { name: 'As now to The town' }).focus()
  await page.keyboard.type('10')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('60')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('100')
  await page.keyboard.press('o')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^None to The town, its opening/ })).toHaveValue('100')

  await view(page, 'Mandates')
  const chip = page.getByRole('radiogroup', { name: 'None, The line' })
  await chip.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(chip.getByRole('radio', { name: 'waits for' })).toBeChecked()
  await expect(chip.getByRole('radio', { name: 'waits for' })).toBeFocused()
  const widening = page.locator('.widening').filter({ hasText: 'The line may sign' })
  await expect(widening.getByRole('combobox', { name: 'issue', exact: true })).toHaveValue('night-work')
  await fill(page, /^In the capital’s words/, 'once night work is settled', widening)

  await open(page, /^Rounds and sittings/)
  await page.locator('summary', { hasText: 'The first meeting' }).click()
  await fill(page, /^Place/, 'Town hall')
  await fill(page, /^Opening/, 'The mayor has coffee brought.')
  await open(page, /^Events/)
  await page.getByRole('button', { name: 'Add an event' }).click()
  await fill(page, /^Headline/, 'A storm has damaged the crane')

  await page.getByRole('tab', { name: /^Problems/ }).click()
  await expect(problems(page)).toHaveText(/^(No problems|\d+ warnings?)$/)
  await expect(page.getByText('kept on this device')).toBeVisible()
  const kept = readScenario((await storedTexts(page))['own:my-quay'] ?? '')
  expect(kept.ok ? kept.value.parties.map(({ id, roles }) => `${id}: ${roles}`) : kept.problems).toEqual([
    'the-town: principal',
    'the-line: principal',
    'the-ministry: mediator',
  ])

  await open(page, /^Identity/)
  await page.getByRole('textbox', { name: /^Title/ }).focus()
  await page.getByRole('button', { name: 'Show in JSON' }).click()
  await expect(page.locator('.json-editor')).toContainText('"title": "The quay"')

  await page.getByRole('button', { name: 'Try it from a seat' }).click()
  await page.getByRole('button', { name: 'Sit down', exact: true }).click()
  await playToDebrief(page, { hands: mouse, accepts: () => true })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what was opened stands under its head from its first frame, and does not move under the pointer', async ({
  page,
}) => {
  await openForm(page)
  await open(page, /^Parties/)
  const stood = await page.evaluateHandle(() => {
    const seen = new Set<string>()
    const look = (): void => {
      const view = document.querySelector('.scenario-form .segmented')
      const head = document.querySelector('.form-head h2')?.textContent
      if (view !== null) seen.add(`${head?.slice(0, 9)} ${Math.round(view.getBoundingClientRect().top)}`)
      requestAnimationFrame(look)
    }
    look()
    return seen
  })
  await page.getByRole('button', { name: /^Add a mediator/ }).click()
  await fill(page, /^Name(?! inside)/, 'The ministry')
  await expect(page.locator('.form-head h2')).toHaveText('Parties › The ministry')
  await view(page, 'Briefs')
  expect(await stood.evaluate((seen) => [...seen])).toEqual([expect.stringMatching(/^Parties › \d+$/)])
})

test('paint goes over a strip by pointer, one press takes it back by one undo', async ({ page }) => {
  await openForm(page)
  await open(page, /^Issues/)
  await open(page, /^First issue/)
  await view(page, 'Mandates')
  await view(page, 'never')
  const chip = page.getByRole('radiogroup', { name: 'As now, First side' })
  await chip.click()
  await expect(chip.getByRole('radio', { name: 'never' })).toBeChecked()
  await page.getByRole('radiogroup', { name: 'Otherwise, First side' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'sign nothing at all here' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(chip.getByRole('radio', { name: 'may sign' })).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: /^Undone: / })).toBeVisible()
})

test('a field and its place in JSON are one step apart, there and back', async ({ page }) => {
  await openForm(page)
  await open(page, /^Parties/)
  await open(page, /^Second side/)
  await view(page, 'Leaving, home, play')
  const walkAway = page.getByRole('textbox', { name: /^Walk-away/ })
  await walkAway.focus()
  await page.getByRole('button', { name: 'Show in JSON' }).click()
  await expect(page.locator('.json-foot')).toContainText(/Line \d+, column \d+/)
  await page.locator('.cm-line', { hasText: '"reservationValue"' }).first().click()
  await page.getByRole('tab', { name: 'Form' }).click()
  await expect(page.getByRole('textbox', { name: /^Walk-away/ })).toBeVisible()
})

test('removing an issue says what goes with it, and undo brings all of it back', async ({ page }) => {
  await openForm(page)
  await open(page, /^Issues/)
  await page.getByRole('button', { name: 'Add an issue' }).click()
  await page.getByRole('button', { name: 'Remove this issue' }).click()
  const dialog = page.getByRole('dialog', { name: /^Remove New issue/ })
  await expect(dialog).toContainText('position "new-issue" in party "first-side"')
  await dialog.getByRole('button', { name: 'Remove all of it' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add an issue' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: /^Weight of New issue/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Weight of New issue for First side' })).toBeVisible()
})

test('options become quantities and a list again, with what refers to them', async ({ page }) => {
  await openForm(page)
  await open(page, /^Issues/)
  await open(page, /^First issue/)
  await page.getByRole('button', { name: 'Make it a range of quantities…' }).click()
  const dialog = page.getByRole('dialog', { name: 'First issue as a range' })
  await dialog.getByRole('textbox', { name: 'First quantity' }).fill('250')
  await dialog.getByRole('textbox', { name: 'Last quantity' }).fill('many')
  await expect(dialog.getByRole('status')).toHaveText('Type two numbers: the first quantity, and the last.')
  await dialog.getByRole('textbox', { name: 'Last quantity' }).fill('1000')
  await dialog.getByRole('textbox', { name: /^Unit/ }).fill('EUR')
  await expect(dialog.getByRole('status')).toHaveText(
    'They will be called €250 and €1,000. Lost are their names and the clause of each.',
  )
  await expectClean(page)
  await dialog.getByRole('button', { name: 'Make it a range' }).click()
  await expect(page.getByRole('textbox', { name: /^From/ })).toBeFocused()
  await view(page, 'What it is worth')
  await expect(page.getByRole('textbox', { name: /^€1,000 to First side/ })).toBeVisible()
  await view(page, 'The matter')
  await page.getByRole('button', { name: 'Write it out as a list of options' }).click()
  await expect(page.getByRole('textbox', { name: /^Label/ }).first()).toHaveValue('€250')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: /^Label/ }).first()).toHaveValue('As now')
})

test('a block from a spreadsheet is pasted into the values', async ({ page }) => {
  await openForm(page)
  await open(page, /^Issues/)
  await open(page, /^First issue/)
  await view(page, 'What it is worth')
  const cell = page.getByRole('textbox', { name: /^As now to First side/ })
  await cell.focus()
  await cell.evaluate((input) => {
    const data = new DataTransfer()
    data.setData('text/plain', '11\t22\n33\tmany\n')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(
    page.getByRole('status').filter({ hasText: '3 values were pasted. 1 cell held no number' }),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^As now to Second side/ })).toHaveValue('33')
})

test('the form is clean for axe in every section, on a laptop and on a phone', async ({ page }) => {
  await openForm(page)
  for (const size of [LAPTOP, PHONE]) {
    await page.setViewportSize(size)
    const sections = page.getByRole('combobox', { name: 'Section of the form' })
    for (const name of [
      'identity/',
      'sources/',
      'issues/',
      'issues/0',
      'parties/',
      'parties/0',
      'rounds/',
      'readings/',
      'events/',
      'teaching/',
      'rules/',
    ]) {
      if (size === PHONE) await sections.selectOption(name)
      else await open(page, TITLES[name.split('/')[0] ?? ''] ?? '')
      if (size === LAPTOP && name.endsWith('0'))
        await outline(page).locator('.outline-things button').first().click()
      await expectClean(page, '.scenario-form', `${name} at ${size.width}`)
    }
  }
})

const TITLES: Readonly<Record<string, RegExp>> = {
  identity: /^Identity/,
  sources: /^Sources/,
  issues: /^Issues/,
  parties: /^Parties/,
  rounds: /^Rounds/,
  readings: /^Readings/,
  events: /^Events/,
  teaching: /^Teaching/,
  rules: /^Rules/,
}
