/**
 * Texts in the browser's IndexedDB. Several tabs may hold it open: each write is one transaction, with the comparison that
 * it depends on, so that none leaves a mixture and none writes over what it has not seen. A browser that refuses (private window, policy, full disk) rejects.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Storage } from './storage.ts'

interface Texts extends DBSchema {
  texts: { key: string; value: string }
}

/** Some browsers neither open nor refuse. After this many milliseconds that counts as a refusal. */
const PATIENCE = 4000

const inTime = <T>(opening: Promise<T>, patience: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser’s storage did not answer.')), patience)
    opening.then(resolve, reject).finally(() => clearTimeout(timer))
  })

export const indexedStorage = (name = 'parley', patience = PATIENCE): Storage => {
  let opened: Promise<IDBPDatabase<Texts>> | null = null
  const forget = () => {
    opened = null
  }
  const open = (): Promise<IDBPDatabase<Texts>> => {
    if (opened !== null) return opened
    const opening = openDB<Texts>(name, 1, {
      upgrade: (database) => void database.createObjectStore('texts'),
      // A newer version of the game in another tab may need the database for itself: give way, open again when asked.
      blocking: (_current, _wanted, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
    opened = inTime(opening, patience)
    opened.catch(forget)
    return opened
  }
  return {
    list: async () => (await open()).getAllKeys('texts'),
    read: async (id) => (await (await open()).get('texts', id)) ?? null,
    write: async (texts, onlyIf) => {
      const transaction = (await open()).transaction('texts', 'readwrite')
      const { store, done } = transaction
      if (onlyIf !== undefined && ((await store.get(onlyIf.key)) ?? null) !== onlyIf.is) {
        await done
        return false
      }
      // A refused put aborts the transaction; `done` then says why, and the put's own refusal is the same one.
      const puts = Object.entries(texts).map(([id, text]) => store.put(text, id))
      await Promise.all([...puts, done])
      return true
    },
    remove: async (ids) => {
      const transaction = (await open()).transaction('texts', 'readwrite')
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done])
    },
  }
}
