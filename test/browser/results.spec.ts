/** A class's kept games, dropped on the shelf all at once. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import type { SeatHolder } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { expectClean, expectCleanInBoth, LAPTOP } from './axe.ts'
import { openBooks } from './books.ts'
import { expectWithin } from './fits.ts'
import { inLanguage, unmarked } from './inLanguage.ts'
import { HOME, storedTexts } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Dropped {
  readonly name: string
  readonly text: string
}

const TABLES = 24

/** Each at a table of its own number, with a person called by it in the first playable seat. */
const gamesOf = (name: string, tables: number): Dropped[] => {
  const read = readScenario(readFileSync(`scenarios/${name}.json`, 'utf8'))
  if (!read.ok) throw new Error(`scenarios/${name}.json cannot be played.`)
  const scenario = read.value
  const scenarioText = JSON.stringify(scenario)
  const person = scenario.parties.find(({ playable }) => playable)?.id as PartyId
  const [reading] = scenario.readings
  const [sitting] = scenario.sittings
  if (reading === undefined || sitting === undefined)
    throw new Error('A scenario without reading or sitting.')
  return Array.from({ length: tables }, (_, place) => {
    const seed = place + 1
    const seats = Object.fromEntries(
      scenario.parties.map(({ id }): [string, SeatHolder] => [
        id,
        id === person
          ? { held: 'human', name: `Heron ${seed}` }
          : { held: 'counterpart', temperament: seed % 2 === 0 ? 'fair' : 'conceding' },
      ]),
    )
    const { transcript } = playGame(
      scenario,
      { scenarioText, reading: reading.id, sitting: sitting.id, seed, seats },
      { [person]: playParty('fair') },
    )
    return { name: `table ${seed}.json`, text: writeTranscript(transcript) }
  })
}

const drop = async (page: Page, files: readonly Dropped[], onto = 'Drop a file'): Promise<void> => {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer()
    for (const { name, text } of dropped) data.items.add(new File([text], name, { type: 'application/json' }))
    return data
  }, files)
  await page.getByRole('region', { name: onto }).dispatchEvent('drop', { dataTransfer: transfer })
}

test('24 games of Geneva are laid side by side, told step by step, and go out as CSV', async ({ page }) => {
  test.setTimeout(240_000)
  const games = gamesOf('geneva-2026-02', TABLES)
  await page.goto(HOME)
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeVisible()
  await drop(page, games)
  await expect(page.getByRole('heading', { level: 1, name: /of 24 tables/ })).toBeVisible()
  const list = page.getByRole('region', { name: 'The list of tables' })
  await expect(list.getByRole('row')).toHaveCount(TABLES + 1)
  await expect(list).toContainText('Heron 7')
  await expect(list.getByRole('columnheader', { name: 'Against the edge' })).toBeHidden()
  await expectClean(page)

  const steps = page.getByRole('navigation', { name: 'Step by step' })
  for (const step of ['What they agreed', 'What it was worth', 'What was possible']) {
    await steps.getByRole('button', { name: 'Next' }).click()
    await expect(steps.getByRole('button', { name: step })).toHaveAttribute('aria-current', 'step')
  }
  await expect(list.getByRole('columnheader', { name: 'Against the edge' })).toBeVisible()
  await list.getByRole('button', { name: 'Table 7', exact: true }).press('Enter')
  await expect(page.getByRole('region', { name: 'The texts' })).toContainText('Table 7')
  await expect(page.getByText('as they stood at the close of table 7')).toBeVisible()
  await page.getByRole('radio', { name: 'Gain over no deal' }).check()
  await expectClean(page)
  // A dark screen prints dark on white all the same.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(21, 32, 29)')
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })

  await page.getByRole('button', { name: 'Hide names' }).click()
  await expect(page.getByText('Heron 7')).toHaveCount(0)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(rows).toHaveLength(TABLES + 1)
  expect(rows.join()).not.toContain('Heron')

  await page.getByRole('button', { name: 'Open its debrief' }).click()
  await openBooks(page)
  await expect(page.getByText('What this game shows').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: /of 24 tables/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /of 24 tables/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'The list of tables' })).toContainText('Heron 7')
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  await expect.poll(() => keptKeys(page)).not.toContain('tables')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  expect(await keptKeys(page)).not.toContain('tables')
})

const keptKeys = async (page: Page): Promise<readonly string[]> => Object.keys(await storedTexts(page))

test('games are kept while their page is open: over one of them and a reload, and not after Back', async ({
  page,
}) => {
  const title = page.getByRole('heading', { level: 1, name: /of 2 tables/ })
  await page.goto(HOME)
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeVisible()
  await drop(page, gamesOf('second-hand-bicycle', 2))
  await expect(title).toBeVisible()
  await expect.poll(() => keptKeys(page)).toContain('tables')
  await page.getByRole('region', { name: 'The list of tables' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Open its debrief' }).click()
  await openBooks(page)
  await page.getByRole('button', { name: 'Back to the shelf' }).first().click()
  await expect(title).toBeVisible()
  await page.reload()
  await expect(title).toBeVisible()
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
  await expect.poll(() => keptKeys(page)).not.toContain('tables')
  await page.goForward()
  await expect(page.getByText('The games are not kept on this device any more.')).toBeVisible()
})

/** What headings Chromium lays into the outline of a PDF, in their order. */
const outlineOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/Title (?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/g)].map(
    ([, hex, plain = '']) => {
      if (hex === undefined) return plain.replaceAll(/\\(.)/g, '$1')
      const bytes = Buffer.from(hex, 'hex')
      return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
    },
  )

test('all steps are clean, light and dark; every report of tables and seats goes to one PDF, and all moves to one CSV', async ({
  page,
}) => {
  const games = gamesOf('second-hand-bicycle', 2)
  await page.goto(HOME)
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeVisible()
  await drop(page, games)
  await expect(page.getByRole('heading', { level: 1, name: /of 2 tables/ })).toBeVisible()
  const steps = page.getByRole('navigation', { name: 'Step by step' })
  for (const step of await steps.getByRole('listitem').getByRole('button').all()) {
    await step.click()
    await expect(step).toHaveAttribute('aria-current', 'step')
    if ((await step.textContent())?.includes('Where it turned')) {
      const turned = page.getByRole('region', { name: 'Where table 1 turned' })
      await expect(turned.getByRole('heading', { name: 'To those who observed' })).toBeVisible()
      await expect(turned.getByText(/\bturn \d/i).first()).toBeVisible()
      await expect(
        turned
          .getByRole('listitem')
          .filter({ hasText: /\bTurn \d/ })
          .first(),
      ).not.toContainText(/\byou\b/i)
    }
    await expectCleanInBoth(page, 'html', [LAPTOP])
  }

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save moves as CSV' }).click(),
  ])
  const entries = games.reduce((sum, { text }) => sum + JSON.parse(text).entries.length, 0)
  const csv = readFileSync(await file.path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(entries + 1)
  expect(csv).toContain('Heron 2')

  await page.getByRole('button', { name: 'Print every report' }).click()
  const printing = page.getByRole('main', { name: 'Every report, on paper or as a PDF' })
  await expect(printing.getByRole('status')).toHaveText('Ready: 2 reports of tables and 2 reports of seats.')
  await expectCleanInBoth(page, 'html', [LAPTOP])
  const print = async () => page.pdf({ preferCSSPageSize: true, outline: true, tagged: true })
  const both = outlineOf(await print())
  const title = 'The second-hand bicycle'
  expect(both.filter((heading) => heading === title)).toHaveLength(4)
  expect(both.filter((heading) => heading === 'What this game shows')).toHaveLength(4)
  expect(both.filter((heading) => heading === 'Looking back')).toHaveLength(2)
  // Nothing of the page round it is on paper.
  expect(both).not.toContain('All tables')
  await printing.getByRole('radio', { name: 'Tables', exact: true }).check()
  await expect(printing.getByRole('status')).toHaveText('Ready: 2 reports of tables.')
  const tables = await print()
  expect(outlineOf(tables)).not.toContain('Looking back')
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  // Each has its figures on a page of their own, and none ends on an empty one.
  expect(pagesOf(tables)).toBe(4)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article').first()).toContainText('Heron 1')
  await page.emulateMedia({ media: 'screen' })
  await printing.getByRole('button', { name: 'Back to the tables' }).click()
  await page.getByRole('button', { name: 'Hide names' }).click()
  await page.getByRole('button', { name: 'Print every report' }).click()
  await expect(printing.getByRole('status')).toContainText('Ready')
  await expect(page.locator('.report').first()).toBeAttached()
  await expect(page.locator('.reports')).not.toContainText('Heron')
})

test('broken, foreign, doubled and other games among them are named, and the rest go on', async ({
  page,
}) => {
  const [first, second, third] = gamesOf('second-hand-bicycle', 3) as [Dropped, Dropped, Dropped]
  await page.goto(HOME)
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeVisible()
  await drop(page, [
    first,
    second,
    third,
    { name: 'broken.json', text: first.text.slice(0, 400) },
    { name: 'foreign <img src=x onerror=alert(1)>.json', text: '{"a":1}' },
    { name: 'twice.json', text: second.text },
    { name: 'forged.json', text: third.text.replace(/"hash": "[0-9a-f]{4}/, '"hash": "0000') },
    { name: 'other.json', text: readFileSync('test/fixtures/kept/bicycle.txt', 'utf8') },
  ])
  await expect(page.getByRole('heading', { level: 1, name: /of 3 tables/ })).toBeVisible()
  const apart = page.getByText('4 files are not among them')
  await apart.click()
  for (const name of [
    'broken.json',
    'foreign <img src=x onerror=alert(1)>.json',
    'twice.json',
    'forged.json',
  ])
    await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  await expectClean(page)
  await page.getByRole('combobox', { name: 'Tables that can be compared' }).selectOption({ index: 1 })
  await expect(page.getByRole('heading', { level: 1, name: /of 1 table/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible()
})

test('Ukrainian: every step of many tables, one of them chosen, and all their reports', async ({ page }) => {
  await page.goto(HOME)
  await inLanguage(page, 'uk')
  await drop(page, [...gamesOf('geneva-2026-02', 4), { name: 'x.json', text: '{}' }], 'Перетягніть файл')
  await expect(page.getByRole('heading', { level: 1, name: /з 4 столів/ })).toBeVisible()
  await expect(page).toHaveTitle('Про що домовилися столи · Parley')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await page.getByRole('button', { name: 'Стіл 2', exact: true }).click()
  const steps = page.getByRole('navigation', { name: 'Крок за кроком' })
  // What somebody called themselves is of no language.
  const english = async (part: string) =>
    (await unmarked(page, part)).filter((text) => !text.startsWith('Heron'))
  for (const step of await steps.getByRole('listitem').getByRole('button').all()) {
    await step.click()
    await expect(step).toHaveAttribute('aria-current', 'step')
    await expect(page.getByText('розкриваються')).toHaveCount(0)
    expect(await english('.results')).toEqual([])
    await expectWithin(page)
    await page.setViewportSize(LAPTOP)
  }
  await expectClean(page)
  await page.getByRole('button', { name: 'Друкувати всі звіти' }).click()
  await expect(page.getByText('Готово:')).toBeVisible()
  expect(await english('.every-report')).toEqual([])
})
