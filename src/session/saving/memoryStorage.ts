import type { Storage } from './storage.ts'

/** A storage that lasts as long as the page, or the process. */
export const memoryStorage = (texts: Map<string, string> = new Map()): Storage => ({
  list: async () => [...texts.keys()],
  read: async (id) => texts.get(id) ?? null,
  write: async (changed, onlyIf) => {
    if (onlyIf !== undefined && (texts.get(onlyIf.key) ?? null) !== onlyIf.is) return false
    for (const [id, text] of Object.entries(changed)) texts.set(id, text)
    return true
  },
  remove: async (ids) => {
    for (const id of ids) texts.delete(id)
  },
})
