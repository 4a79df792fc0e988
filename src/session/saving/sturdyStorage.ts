/**
 * A storage that never rejects: what the one underneath refuses is kept in memory until the page closes, and the desk
 * is told. Texts that wait there are written together with the next write, so that a disk with room again gets the
 * whole game and not its last half.
 */
import type { Storage, Unchanged } from './storage.ts'

export interface StorageFailure {
  readonly during: 'reading' | 'writing' | 'removing'
  /** The browser's own message. */
  readonly said: string
}

interface SturdyStorage extends Storage {
  /** Tries to write what the storage underneath refused; false where something still waits. */
  writeAgain(): Promise<boolean>
}

interface Waiting {
  readonly texts: Readonly<Record<string, string>>
  /** From the first refused write: later ones were compared with texts that exist only in memory. */
  readonly onlyIf: Unchanged | undefined
}

export const sturdyStorage = (
  under: Storage,
  onRefusal: (refusal: StorageFailure) => void,
): SturdyStorage => {
  /** By the key that each write depends on; those without one together under ''. */
  const waiting = new Map<string, Waiting>()
  /** Removed here although the storage underneath refused to: they must not reappear. */
  const gone = new Set<string>()
  const orElse = async <T>(
    during: StorageFailure['during'],
    act: () => Promise<T>,
    otherwise: () => T,
  ): Promise<T> => {
    try {
      return await act()
    } catch (refusal) {
      onRefusal({ during, said: refusal instanceof Error ? refusal.message : String(refusal) })
      return otherwise()
    }
  }
  const waitingText = (id: string): string | undefined => {
    for (const { texts } of waiting.values()) if (texts[id] !== undefined) return texts[id]
    return undefined
  }
  const write = (changed: Readonly<Record<string, string>>, onlyIf: Unchanged | undefined) => {
    const key = onlyIf?.key ?? ''
    const before = waiting.get(key)
    const all = { ...before?.texts, ...changed }
    const unchanged = before === undefined ? onlyIf : before.onlyIf
    return orElse(
      'writing',
      async () => {
        const done = await under.write(all, unchanged)
        waiting.delete(key)
        return done
      },
      () => {
        waiting.set(key, { texts: all, onlyIf: unchanged })
        return true
      },
    )
  }
  return {
    list: async () => {
      const below = await orElse('reading', under.list, () => [])
      const here = [...waiting.values()].flatMap(({ texts }) => Object.keys(texts))
      return [...new Set([...here, ...below])].filter((id) => !gone.has(id))
    },
    read: async (id) => {
      const text = waitingText(id)
      if (text !== undefined) return text
      return gone.has(id)
        ? null
        : orElse(
            'reading',
            () => under.read(id),
            () => null,
          )
    },
    write: (changed, onlyIf) => {
      for (const id of Object.keys(changed)) gone.delete(id)
      return write(changed, onlyIf)
    },
    remove: async (ids) => {
      for (const [key, { texts, onlyIf }] of waiting) {
        const left = Object.fromEntries(Object.entries(texts).filter(([id]) => !ids.includes(id)))
        if (Object.keys(left).length === 0) waiting.delete(key)
        else waiting.set(key, { texts: left, onlyIf })
      }
      await orElse(
        'removing',
        () => under.remove(ids),
        () => {
          for (const id of ids) gone.add(id)
        },
      )
    },
    writeAgain: async () => {
      for (const { onlyIf } of [...waiting.values()]) await write({}, onlyIf)
      return waiting.size === 0
    },
  }
}
