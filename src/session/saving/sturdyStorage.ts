/**
 * A storage that never refuses: what the one underneath will not take is kept in memory until the page closes, and
 * whoever holds the desk is told, so that the shelf can say so.
 */
import { memoryStorage } from './memoryStorage.ts'
import type { Storage } from './storage.ts'

export interface Refusal {
  readonly during: 'reading' | 'writing' | 'removing'
  /** What the browser said, for the curious. */
  readonly said: string
}

export const sturdyStorage = (under: Storage, onRefusal: (refusal: Refusal) => void): Storage => {
  const texts = new Map<string, string>()
  const kept = memoryStorage(texts)
  /** Removed here although the storage underneath would not: they must not come back. */
  const gone = new Set<string>()
  const orElse = async <T>(
    during: Refusal['during'],
    act: () => Promise<T>,
    otherwise: () => Promise<T>,
  ): Promise<T> => {
    try {
      return await act()
    } catch (refusal) {
      onRefusal({ during, said: refusal instanceof Error ? refusal.message : String(refusal) })
      return otherwise()
    }
  }
  return {
    list: async () => {
      const below = await orElse('reading', under.list, async () => [])
      return [...new Set([...(await kept.list()), ...below])].filter((id) => !gone.has(id))
    },
    read: async (id) => {
      if (texts.has(id)) return kept.read(id)
      return gone.has(id)
        ? null
        : orElse(
            'reading',
            () => under.read(id),
            async () => null,
          )
    },
    write: (changed) => {
      for (const id of Object.keys(changed)) gone.delete(id)
      return orElse(
        'writing',
        async () => {
          await under.write(changed)
          await kept.remove(Object.keys(changed))
        },
        () => kept.write(changed),
      )
    },
    remove: async (ids) => {
      await kept.remove(ids)
      await orElse(
        'removing',
        () => under.remove(ids),
        async () => {
          for (const id of ids) gone.add(id)
        },
      )
    },
  }
}
