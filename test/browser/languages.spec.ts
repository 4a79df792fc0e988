/** The page in another language: chosen in the settings, kept, marked; what is still English is marked as English. */
import { expect, type Page, test } from '@playwright/test'
import { expectClean } from './axe.ts'
import { ENGLISH, unmarked } from './inLanguage.ts'
import { HOME, takeSeat } from './shelf.ts'

const choose = async (page: Page, name: RegExp): Promise<void> => {
  await page.locator('select').selectOption({ label: await labelOf(page, name) })
}

const labelOf = async (page: Page, name: RegExp): Promise<string> => {
  await expect(page.locator('select')).toBeVisible()
  const labels = await page.locator('select option').allTextContents()
  const found = labels.find((label) => name.test(label))
  if (found === undefined) throw new Error(`No language is called ${name}: ${labels.join(', ')}`)
  return found
}

test('Ukrainian, chosen in the settings: shelf, choice of a seat and settings speak it, and a reload keeps it', async ({
  page,
}) => {
  await page.goto(HOME)
  await page.getByRole('button', { name: 'Settings' }).click()
  await choose(page, /^Українська/)
  const settings = page.getByRole('dialog', { name: 'Налаштування' })
  await expect(settings).toBeVisible()
  await expect(settings.getByText('Цей переклад очікує перевірки носієм мови.')).toBeVisible()
  await expect(settings).toHaveAttribute('lang', 'uk')
  await expectClean(page)
  await settings.getByRole('button', { name: 'Закрити' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('heading', { name: 'Сядьте за стіл. Спробуйте домовитися.' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Сядьте за стіл. Спробуйте домовитися.' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  // Geneva’s public texts are translated; other scenarios are read in their original, marked as that.
  const geneva = page.getByRole('button', { name: 'Зайняти місце: Женева, лютий 2026' })
  await expect(geneva).toBeVisible()
  const original = page.getByRole('heading', { level: 3, name: 'The class trip' })
  await expect(original.locator('[lang=en]')).toBeVisible()
  expect(await unmarked(page, '#parley')).toEqual([])
  await expectClean(page)

  await geneva.click()
  const seat = page.getByRole('dialog', { name: 'Женева, лютий 2026' })
  await expect(seat.getByRole('group', { name: 'Ви говорите від імені' })).toBeVisible()
  await seat.getByText('Більше параметрів').click()
  expect(await unmarked(page, 'dialog')).toEqual([])
  await expectClean(page)
  await seat.getByRole('button', { name: 'Відкрити теку' }).click()
  await expect(page.getByRole('tab', { name: 'Ваше завдання' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  expect(await unmarked(page, '#parley')).toEqual([])
  await expectClean(page)
  await page.getByRole('button', { name: 'мандат', exact: true }).click()
  const meaning = page.getByRole('note').filter({ visible: true })
  await expect(meaning).toContainText(
    'Варіанти, під якими ті, хто вас послав, поки що дозволяють вам підписатися.',
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Назад до полиці' }).click()
  await expect(page.getByRole('heading', { name: 'Ваша тека розгорнута.' })).toBeVisible()
  await page.getByRole('button', { name: 'Продовжити', exact: true }).click()
  await page.getByRole('button', { name: 'Сісти за стіл' }).click()
  await expect(page.getByRole('region', { name: 'Текст', exact: true })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('complementary', { name: 'Протокол' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Чи погодилися б?' })).toBeVisible()
  expect(await unmarked(page, '#parley')).toEqual([])
  await expectClean(page)
  // A turn: an offer, and what is answered to it.
  await page.getByRole('button', { name: 'Внести до чернетки' }).click()
  await page.getByRole('button', { name: 'Запропонувати цю чернетку' }).click()
  await expect(page.getByRole('region', { name: 'Відповідь на пропозицію' })).toBeVisible()
  // The answer may have been told to its end before it is skipped to.
  const skip = page.getByRole('button', { name: 'Одразу до відповіді' })
  await Promise.any([skip.click(), page.locator('.go-on').waitFor()])
  await expect(page.locator('.go-on')).toBeVisible()
  expect(await unmarked(page, '#parley')).toEqual([])
  await expectClean(page)
  await page.getByRole('button', { name: 'Довідка' }).click()
  await expect(page.getByRole('dialog', { name: 'Довідка' })).toContainText('Запропонувати чернетку.')
  expect(await unmarked(page, 'dialog')).toEqual([])
  await expectClean(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Назад до полиці' }).click()
  await expect(page.getByRole('heading', { name: 'Текст лежить там, де ви його залишили.' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.getByRole('heading', { name: 'Ваші ігри на цьому пристрої' })).toBeVisible()
  await expectClean(page)
})

test.describe('with a browser in German', () => {
  test.use({ locale: 'de-DE' })

  test('the page is German without a choice, and English once that is chosen', async ({ page }) => {
    await page.goto(HOME)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('button', { name: 'Einstellungen' }).click()
    await choose(page, /^English/)
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { name: 'Sit down at the table. Try to agree.' })).toBeVisible()
  })
})

test.describe('at a German table', () => {
  test.use({ locale: 'de-DE' })

  test('turns are played, on a laptop and on a phone, and what is English yet is marked', async ({
    page,
  }) => {
    await page.goto(HOME)
    await page.getByRole('button', { name: /^Platz nehmen: Genf/ }).click()
    await page.getByRole('button', { name: 'Mappe öffnen' }).click()
    await page.getByRole('button', { name: 'Platz nehmen', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Der Text' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('button', { name: 'In den Entwurf' }).click()
    await page.getByRole('button', { name: 'Andere Züge' }).click()
    await page.getByRole('button', { name: /^Erklärung/ }).click()
    const word = page.getByRole('dialog', { name: 'Ein Wort an die Öffentlichkeit' })
    await expect(word).toBeVisible()
    expect(await unmarked(page, 'dialog', ENGLISH)).toEqual([])
    await expectClean(page)
    await word.getByRole('button', { name: 'Von Einigung sprechen' }).click()
    await page.getByRole('button', { name: 'Diesen Entwurf anbieten' }).click()
    await expect(page.locator('.go-on')).toBeVisible()
    expect(await unmarked(page, '#parley', ENGLISH)).toEqual([])
    await page.locator('.go-on').click()
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(page.getByRole('navigation', { name: 'Teile des Tisches' })).toBeVisible()
    await expect(
      page.getByRole('button', { name: 'Weitere Züge' }).or(page.locator('.composer.answering')).first(),
    ).toBeVisible()
    expect(await unmarked(page, '#parley', ENGLISH)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await expectClean(page)
  })
})

test('at the table the language is changed: text, legend, record and moves follow at once', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  await expect(page.getByRole('log')).toContainText('opens')
  await page.getByRole('button', { name: 'Settings' }).click()
  await choose(page, /^Українська/)
  await page.getByRole('dialog').getByRole('button', { name: 'Закрити' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Текст' })).toBeVisible()
  await expect(page.getByRole('log')).not.toContainText('opens')
  expect(await unmarked(page, '#parley')).toEqual([])
})

test('A page in English fetches no translation', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(HOME)
  await page.getByRole('button', { name: /^Take a seat: Geneva/ }).click()
  await expect(page.getByRole('button', { name: 'Open the folder' })).toBeVisible()
  expect(asked.filter((path) => /\/(uk|ru|de|fr)-|laidOver/.test(path))).toEqual([])
  expect(asked.length).toBeGreaterThan(3)
})
