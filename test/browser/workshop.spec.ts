import { expect, type Page, type Route, test } from '@playwright/test'
import { type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { expectClean } from './axe.ts'
import { dropFile, HOME } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

type Fulfilled = NonNullable<Parameters<Route['fulfill']>[0]>

const START = '/?pace=none#/workshop'
const tiny = (): TinyFile => JSON.parse(tinyText())

const editor = (page: Page) => page.getByRole('textbox', { name: 'The scenario as JSON' })
const problems = (page: Page) => page.getByRole('tabpanel', { name: /^Problems/ })
const isKept = (page: Page) => expect(page.getByText('kept on this device')).toBeVisible()

/** JSON at the left, Problems at the right. */
const openJson = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Problems/ }).click()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await editor(page).waitFor()
}

/** Opens a text as a file of one's own, as it is. */
const openText = async (page: Page, text: string): Promise<void> => {
  await page.addInitScript(() => {
    // As in a browser without File System Access.
    Reflect.deleteProperty(window, 'showOpenFilePicker')
    Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
  await page.goto(START)
  await page
    .getByLabel('Scenario file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await openJson(page)
  await expect(problems(page).getByRole('heading', { name: 'The text is being read …' })).toHaveCount(0)
}

test('a file that was broken in five ways is mended on the spot by its fixes, and played', async ({
  page,
}) => {
  const broken = JSON.stringify(tiny(), null, 2)
    .replace('"teaser"', '"tease"')
    .replace('"water"', '"watr"')
    .replace(/"holds": ([\d.]+)/, '"holds": "$1"')
    .replace(/\n}$/, ',\n}')
  await openText(page, broken)
  await expect(page.getByRole('button', { name: /^Try it from a seat/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  const list = problems(page)
  const mendAll = list.getByRole('button', { name: 'Mend all that can be mended' })
  await mendAll.click()
  await expect(list.getByText(/fixe?s? made/)).toBeVisible()
  // What has several meanings, or would throw something away, is for a person to choose.
  await expect(async () => {
    const fix = list.locator('.problem-group.error .mendable-acts button').first()
    if ((await fix.count()) > 0) await fix.click({ timeout: 2000 })
    expect(await list.locator('.problem-group.error').count()).toBe(0)
  }).toPass()
  await expect(list.getByRole('heading', { name: /error/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Try it from a seat' }).click()
  await page.getByRole('button', { name: 'Sit down', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Begin with all I ask|^Sit down/ }).first()).toBeVisible()
})

test('what is written is kept with its errors, undone by one history, and there after a reload', async ({
  page,
}) => {
  await page.goto(START)
  await page.getByRole('button', { name: 'Begin: Two parties and one issue' }).click()
  await openJson(page)
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('oops')
  await expect(problems(page).getByRole('heading', { name: /error/ })).toBeVisible()
  await isKept(page)
  await page.reload()
  await openJson(page)
  await expect(editor(page)).toContainText('oops')
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 4; i++) await page.keyboard.press('Delete')
  await expect(problems(page).getByRole('heading', { name: /error/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toContainText('oops')
  await page.keyboard.press('Control+y')
  await expect(editor(page)).not.toContainText('oops')
})

test('a named version is brought back, and Undo takes that back', async ({ page }) => {
  await page.goto(START)
  await page.getByRole('button', { name: 'Begin: Two parties and one issue' }).click()
  await openJson(page)
  await page.getByRole('button', { name: 'Versions' }).click()
  await page.getByLabel('Keep the text as it is now under a name').fill('First')
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(page.getByText('“First” is kept.')).toBeVisible()
  await page.keyboard.press('Escape')
  await editor(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(editor(page)).not.toContainText('format')
  await page.getByRole('button', { name: 'Versions' }).click()
  await page.getByRole('button', { name: 'Bring back: First' }).click()
  await expect(editor(page)).toContainText('"format"')
  await page.getByRole('button', { name: 'Undo: an earlier version' }).click()
  await expect(editor(page)).not.toContainText('format')
})

test('two tabs that write one scenario are told, and both texts are there to choose from', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(START)
  await one.getByRole('button', { name: 'Begin: Two parties and one issue' }).click()
  await openJson(one)
  await isKept(one)
  await two.goto(one.url())
  await openJson(two)
  await editor(two).click()
  await two.keyboard.press('Control+Home')
  await two.keyboard.type('two')
  await isKept(two)
  await editor(one).click()
  await one.keyboard.press('Control+End')
  await one.keyboard.type('one')
  const choice = one.getByText('This scenario was written in another tab meanwhile.')
  await expect(choice).toBeVisible()
  await one.getByRole('button', { name: 'Compare' }).click()
  await expect(one.getByRole('dialog', { name: /^Yours, and the text/ })).toBeVisible()
  await one.keyboard.press('Escape')
  await one.getByRole('button', { name: 'Keep mine' }).click()
  await isKept(one)
  await one.reload()
  await openJson(one)
  await expect(editor(one)).toContainText('one')
  await one.getByRole('button', { name: 'Versions' }).click()
  await expect(one.getByRole('button', { name: /^Bring back: Kept unasked/ }).first()).toBeVisible()
})

test('where the browser refuses storage that is said, and the text can be taken along as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.goto(START)
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin: Two parties and one issue' }).click()
  await openJson(page)
  await expect(page.getByText('not kept: this browser refuses')).toBeVisible()
  await page.getByRole('button', { name: 'Save and share' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Download/ }).click()
  expect((await download).suggestedFilename()).toBe('my-scenario.json')
})

test('a link carries a scenario into another profile, and a link that was cut is refused in words', async ({
  page,
  browser,
}) => {
  await openText(page, JSON.stringify(tiny(), null, 2))
  await page.getByRole('button', { name: 'Save and share' }).click()
  const field = page.getByLabel('Link to this scenario')
  await expect(field).toHaveValue(/#\/workshop\?link=/)
  const link = await field.inputValue()
  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await other.goto(link.slice(0, -10))
  await other.getByRole('button', { name: 'Open it' }).click()
  await expect(other.getByText('This link is not whole')).toBeVisible()
  await other.goto('about:blank')
  await other.goto(link)
  await other.getByRole('button', { name: 'Open it' }).click()
  await openJson(other)
  await expect(editor(other)).toContainText(tiny().title)
})

test('a scenario from another address is fetched only when asked, and each way to fail is said', async ({
  page,
}) => {
  const answers: Readonly<Record<string, Fulfilled>> = {
    'good.json': { body: tinyText(), headers: { 'access-control-allow-origin': '*' } },
    'page.json': { body: '<!doctype html>', headers: { 'access-control-allow-origin': '*' } },
    'gone.json': { status: 404, body: '', headers: { 'access-control-allow-origin': '*' } },
    'closed.json': {
      body: tinyText(),
      headers: { 'access-control-allow-origin': 'https://elsewhere.example' },
    },
  }
  let asked = 0
  await page.route('https://scenarios.example/**', (route) => {
    asked++
    return route.fulfill(answers[route.request().url().split('/').at(-1) ?? ''] ?? { status: 500 })
  })
  const fetched = async (name: string) => {
    await page.goto('about:blank')
    await page.goto(`/?scenario=${encodeURIComponent(`https://scenarios.example/${name}`)}`)
    await page.getByRole('button', { name: 'Fetch and open it' }).click()
  }
  await page.goto(`/?scenario=${encodeURIComponent('https://scenarios.example/good.json')}`)
  await expect(page.getByText('Nothing is fetched until you say so')).toBeVisible()
  expect(asked).toBe(0)
  await fetched('page.json')
  await expect(page.getByText('stands a web page, not a scenario')).toBeVisible()
  await fetched('gone.json')
  await expect(page.getByText('answers 404')).toBeVisible()
  await fetched('closed.json')
  await expect(page.getByText('does not let other pages read its files')).toBeVisible()
  await fetched('good.json')
  await openJson(page)
  await expect(editor(page)).toContainText(tiny().title)
})

test('a broken file that was dropped on the shelf is mended in the workshop', async ({ page }) => {
  await page.goto(HOME)
  await dropFile(page, 'broken.json', '{ "format": 1,, }')
  await page.getByRole('button', { name: 'Mend it in the workshop' }).click()
  await openJson(page)
  await expect(editor(page)).toContainText('"format": 1,,')
  await expect(problems(page).getByRole('heading', { name: /error/ })).toBeVisible()
})

const BAD: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['no JSON at all', 'Dear diary', /is not JSON|JSON/],
  ['a trailing comma', '{ "format": 1, }', /comma/],
  ['a comment', '{ // mine\n "format": 1 }', /comment/i],
  ['a newer format', '{ "format": 99 }', /format/],
  ['ten thousand lists in each other', `${'['.repeat(10_000)}`, /nested|deep/i],
  ['a key called __proto__', '{ "__proto__": { "id": "x" } }', /__proto__/],
  ['a key that stands twice', '{ "id": "a", "id": "b" }', /second time/],
  ['right to left, emoji and combining marks', '{ "title": "שלום 👩‍👩‍👧 e\u0301" }', /missing|needs/i],
]

for (const [name, text, says] of BAD)
  test(`${name} is explained and stays as it was typed`, async ({ page }) => {
    await openText(page, text)
    await expect(problems(page)).toContainText(says)
    await isKept(page)
    await page.reload()
    await openJson(page)
    await expect(editor(page)).toContainText(text.slice(0, 12).trim())
  })

test('a file larger than any scenario is refused before it is read', async ({ page }) => {
  await page.goto(START)
  await page.getByLabel('Scenario file').setInputFiles({
    name: 'huge.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(40_000_000, 32),
  })
  await expect(page.getByText('huge.json is larger than any scenario can be')).toBeVisible()
})

test('a title of HTML is shown as text', async ({ page }) => {
  let alerted = false
  page.on('dialog', (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  const title = '<img src=x onerror=alert(1)>'
  await openText(page, JSON.stringify({ ...tiny(), title }))
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  expect(alerted).toBe(false)
})

test('by keyboard alone: begun, an id renamed, a problem found, the editor left, a seat taken and given up', async ({
  page,
}) => {
  await page.goto(START)
  await page.getByRole('button', { name: 'Begin: Two parties and one issue' }).focus()
  await page.keyboard.press('Enter')
  const json = page.getByRole('tab', { name: 'JSON' })
  await page.getByRole('tab', { name: 'Form' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(json).toBeFocused()
  await editor(page).focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('"price"')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await expect(page.getByLabel('New id, everywhere')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('fee')
  await page.keyboard.press('Enter')
  await expect(editor(page)).not.toContainText('"price"')
  await expect(editor(page)).toContainText('"fee"')
  await editor(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
  await page.getByRole('button', { name: 'Try it from a seat' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Sit down', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Your folder · Parley')
  await page.goBack()
  await expect(editor(page)).toContainText('"fee"')
  await expect(page.getByRole('button', { name: 'Undo: a renamed id' })).toBeVisible()
})

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`no axe violations at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(START)
    await page.getByRole('heading', { name: 'Write a scenario' }).waitFor()
    await expectClean(page)
    await page.getByRole('button', { name: 'Begin: Blank' }).click()
    await page.getByRole('tab', { name: /^Problems [1-9]/ }).click()
    await expect(problems(page).getByRole('heading', { name: /error/ })).toBeVisible()
    await expectClean(page)
    await page.getByRole('tab', { name: 'JSON' }).click()
    await editor(page).waitFor()
    await expectClean(page)
    await page.getByRole('button', { name: 'Save and share' }).click()
    await expect(page.getByLabel('Link to this scenario')).toHaveValue(/link=/)
    await expectClean(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
