import { expect, test } from '@playwright/test'
import { HOME, isStored, takeSeat } from './shelf.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a browser that refuses storage says so, and the game is played all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto(HOME)
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible()
  await takeSeat(page, { scenario: 'The second-hand bicycle', seat: 'Lina' })
})

test('without WebGL the game is played in words and a still picture', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  await expect(page.getByText(/WebGL/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pass (1 turn)' })).toBeVisible()
})

test('a move outside the mandate is refused in words, and nothing is lost', async ({ page }) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'Geneva, February 2026', seat: 'Ukraine' })
  const text = page.getByRole('region', { name: 'The text' })
  const row = text.getByRole('radiogroup', { name: 'Status of the Donbas' })
  await row.getByRole('radio', { name: /^Formally ceded/ }).check()
  await expect(page.getByRole('button', { name: 'Offer this draft', disabled: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Moves' }).getByRole('status')).toContainText('ever allow it')
})

test('a saved game with a flipped byte stays on the shelf and says why it cannot be opened', async ({
  page,
}) => {
  await page.goto(HOME)
  await takeSeat(page, { scenario: 'The second-hand bicycle', seat: 'Lina' })
  await isStored(page, '"entries"')
  await page.getByRole('button', { name: 'Back to the shelf' }).click()
  await expect(page.getByRole('heading', { name: 'Your games on this device' })).toBeVisible()
  const changed = await page.evaluate(async () => {
    const [about] = await indexedDB.databases()
    const open = (): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(about?.name ?? '')
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await open()
    let flips = 0
    for (const name of Array.from(database.objectStoreNames)) {
      const store = database.transaction(name, 'readwrite').objectStore(name)
      await new Promise<void>((resolve) => {
        const walk = store.openCursor()
        walk.onsuccess = () => {
          const cursor = walk.result
          if (cursor === null) return resolve()
          const flip = (value: unknown): unknown => {
            if (typeof value === 'string' && value.includes('"entries"')) {
              flips += 1
              return value.replace('"seed"', '"sed"')
            }
            if (typeof value === 'object' && value !== null)
              return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flip(inner)]))
            return value
          }
          cursor.update(flip(cursor.value))
          cursor.continue()
        }
      })
    }
    database.close()
    return flips
  })
  expect(changed).toBeGreaterThan(0)
  await page.reload()
  await expect(page.getByText('A game that cannot be opened')).toBeVisible()
  await page.reload()
  await expect(page.getByText('A game that cannot be opened')).toBeVisible()
})
