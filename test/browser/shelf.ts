/** From the shelf to a seat, by role and name only. */
import { expect, type Page } from '@playwright/test'

/** The shelf, with counterparts that do not pause before they move: tests wait for states, never for time. */
export const HOME = '/?pace=none'

/** Drops a text as a file where the shelf takes files. */
export const dropFile = async (page: Page, name: string, text: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName, { type: 'application/json' }))
      return data
    },
    [name, text] as const,
  )
  await page.getByRole('region', { name: 'Drop a file' }).dispatchEvent('drop', { dataTransfer: transfer })
}

/** What this browser keeps, by key. */
export const storedTexts = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('parley')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const found: Record<string, string> = {}
          const reading = database.transaction('texts').objectStore('texts').openCursor()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            const cursor = reading.result
            if (cursor !== null) {
              found[String(cursor.key)] = cursor.value
              return cursor.continue()
            }
            database.close()
            resolve(found)
          }
        }
      }),
  )

/** Writes a text into what this browser keeps. The page must have opened its storage. */
export const storeText = (page: Page, key: string, text: string): Promise<void> =>
  page.evaluate(
    ([key, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('parley')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('texts', 'readwrite')
          writing.objectStore('texts').put(text, key)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [key, text] as const,
  )

/** Waits until what this browser keeps of the games holds these words. */
export const isStored = async (page: Page, words: string): Promise<void> => {
  const texts = async () => Object.values(await storedTexts(page)).join('\n')
  await expect.poll(texts, `storage holds “${words}”`).toContain(words)
}

export interface Seating {
  readonly scenario: string
  readonly seat: string | RegExp
  /** Seats that other people at the same screen hold. */
  readonly others?: readonly string[]
  readonly sitting?: RegExp
  readonly reading?: string
  readonly temperament?: string
  readonly tableNumber?: number
}

const YOURS = ' (yours)'

/** A name that is written from right to left stands between isolates, once for each sentence that it is set into. */
const takesSeatOf = (scenario: string): RegExp => {
  const title = scenario.replace(YOURS, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`Take a seat: \u2068*${title}\u2069*${scenario.endsWith(YOURS) ? ' \\(yours\\)' : ''}`)
}

/** Opens the folder: the briefing is on the screen when it returns. */
export const openFolder = async (page: Page, seating: Seating): Promise<void> => {
  await page.getByRole('button', { name: takesSeatOf(seating.scenario) }).click()
  const dialog = page.getByRole('dialog', { name: seating.scenario.replace(YOURS, '') })
  await dialog.getByRole('radio', { name: seating.seat }).check()
  for (const name of seating.others ?? [])
    await dialog.getByRole('checkbox', { name: new RegExp(`^Somebody speaks for (the )?${name}$`) }).check()
  if (seating.sitting !== undefined) await dialog.getByRole('radio', { name: seating.sitting }).check()
  await dialog.getByText('More choices').click()
  if (seating.reading !== undefined) await dialog.getByRole('radio', { name: seating.reading }).check()
  if (seating.temperament !== undefined)
    await dialog.getByRole('radio', { name: seating.temperament, exact: true }).check()
  await dialog.getByRole('spinbutton', { name: /^Table number/ }).fill(String(seating.tableNumber ?? 7))
  await dialog.getByRole('button', { name: 'Open the folder' }).click()
  if (seating.others !== undefined) await page.getByRole('button', { name: /^I sit for / }).click()
  await expect(page.getByRole('tab', { name: 'Your brief' })).toBeVisible()
}

export const takeSeat = async (page: Page, seating: Seating): Promise<void> => {
  await openFolder(page, seating)
  await page.getByRole('button', { name: 'Take your seat' }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
}
