/**
 * Texts in the browser's IndexedDB. Several tabs may have it open: each write and the comparison that it depends on are
 * one transaction, so that no tab leaves a mixture or writes over what it has not seen. Rejects where a browser refuses
 * storage (private window, policy, full disk).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Storage } from './storage.ts'

interface Texts extends DBSchema {
  texts: { key: string; value: string }
}

/** Milliseconds. Some browsers neither open the database nor refuse; after this time that counts as a refusal. */
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
      // Another tab may need the database for a newer version of the game: close it, and open it again when asked.
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
