/**
 * Everything between the desk and its storage: which games are kept, which of them cannot be read, and saving them.
 * A game that cannot be read is never written over and never dropped; only its player removes it.
 */
import type { Problem } from '../../terms/problem.ts'
import type { DamagedGame, DeskState, SavedGame, Settings } from '../desk/desk.ts'
import { anyView, type Beside, type HeldGame, heldGame, stageOf } from '../desk/heldGame.ts'
import { trouble } from '../transcript/trouble.ts'
import { autosaver } from './autosaver.ts'
import { gameIdsIn, type Head, keysOf, nextRevision, partsOf, seal } from './gameTexts.ts'
import { memoryStorage } from './memoryStorage.ts'
import { savedGameOf } from './savedGame.ts'
import { DEFAULT_SETTINGS, readSettings, SETTINGS } from './settings.ts'
import type { Storage } from './storage.ts'
import { sturdyStorage } from './sturdyStorage.ts'

type KeptTexts = Storage & { writeAgain(): Promise<boolean> }
export type Shelf = Pick<DeskState, 'saved' | 'damaged'>
type Kept = Pick<DeskState, 'storage' | 'saved' | 'damaged' | 'settings'>

export interface Keeper {
  open(): Promise<void>
  /** Saves a game in which a move was made, and returns the shelf, for the store's step that shows the move. */
  save(held: HeldGame): Shelf
  /** Saves what was written or looked at in a game in which no move was made since it was saved. */
  saveBeside(held: HeldGame): void
  /** The game as it is kept, after everything asked for so far is written; null where there is none. */
  read(id: string): Promise<{ readonly text: string; readonly beside: Partial<Beside> } | null>
  remove(id: string): Promise<void>
  /** Removes all that is stored, not games alone. */
  clear(): Promise<void>
  keepSettings(part: Partial<Settings>): Promise<void>
  /** Tries to store what was refused; false where something still waits in memory. */
  saveAgain(): Promise<boolean>
  /** The storage, once it is open. */
  texts(): Promise<Storage>
  /** Resolves once everything asked for so far is written. */
  settled(): Promise<void>
  /** Puts a game among those that cannot be read. */
  setApart(id: string, problems: readonly Problem[]): void
}

interface KeeperPorts {
  readonly storage: Storage
  readonly now: () => number
  readonly state: () => Kept
  readonly change: (change: Partial<Kept>) => void
  /** The shelf could not be read, though its games are stored: their reader did not load. */
  readonly onNotRead: () => void
  /** The storage refused a write, with its reason. The text waits in memory, and `saveAgain` tries once more. */
  readonly onRefusal: (said: string) => void
  /** Another tab has written a newer state of the game: nothing of this one was written, nor will be. */
  readonly onOutdated: (id: string) => void
  /** A game is being saved in which something was done. */
  readonly onSave?: (held: HeldGame) => void
}

export const keeperOf = ({
  storage,
  now,
  state,
  change,
  onNotRead,
  onRefusal,
  onOutdated,
  onSave,
}: KeeperPorts): Keeper => {
  let opened: Promise<KeptTexts> | null = null
  /** Settings chosen on this page, perhaps before the storage was open: they take precedence over stored ones. */
  let chosen: Partial<Settings> = {}
  /** The revision of each game that this page last wrote or read. */
  const revisions = new Map<string, string | null>()
  /** The source of each stored text, so that only what has changed is written again. */
  const written = new Map<string, object>()
  /** For each game that was saved on this page. */
  const heads = new Map<string, Head>()

  const openStorage = async (): Promise<KeptTexts> => {
    try {
      await storage.list()
    } catch {
      change({ storage: 'refused' })
      return { ...memoryStorage(), writeAgain: async () => false }
    }
    return sturdyStorage(storage, ({ said }) => onRefusal(said))
  }
  const texts = (): Promise<KeptTexts> => {
    opened ??= openStorage()
    return opened
  }
  const saver = autosaver(async (id, changed) => {
    if (Object.keys(changed).length === 0) return
    const key = keysOf(id).revision
    const is = revisions.get(id) ?? null
    const next = nextRevision(is)
    if (await (await texts()).write({ ...changed, [key]: next }, { key, is })) revisions.set(id, next)
    else onOutdated(id)
  })

  const withSaved = (saved: SavedGame): Shelf => ({
    saved: [saved, ...state().saved.filter(({ id }) => id !== saved.id)].sort(
      (a, b) => b.savedAt - a.savedAt,
    ),
    damaged: state().damaged.filter(({ id }) => id !== saved.id),
  })
  const headOf = (held: HeldGame): Head => ({
    saved: savedGameOf(held.id, stageOf(held), held.people, anyView(held), now(), held.aside.branch),
    aside: held.aside,
  })
  const write = (held: HeldGame, head: Head) => {
    if (held.elsewhere) return
    saver.save(held.id, () => {
      const changed = partsOf(held, head).filter(({ key, of }) => written.get(key) !== of)
      for (const { key, of } of changed) written.set(key, of)
      return Object.fromEntries(changed.map(({ key, text }) => [key, text()]))
    })
  }
  const setApart = (id: string, problems: readonly Problem[]) => {
    const problem =
      problems[0] ?? trouble('damaged', 'This saved game cannot be read.', 'It is left as it is.')
    const before = state().saved.find((saved) => saved.id === id)
    const damaged: DamagedGame = { id, savedAt: before?.savedAt ?? null, problem }
    change({
      saved: state().saved.filter((saved) => saved.id !== id),
      damaged: [...state().damaged.filter((other) => other.id !== id), damaged],
    })
  }

  const readHeads = async (ids: readonly string[], kept: Storage) => {
    if (ids.length === 0) return []
    const reader = await import('./readKept.ts').catch(() => null)
    if (reader === null) return null
    return Promise.all(ids.map(async (id) => reader.readHead(await kept.read(keysOf(id).head))))
  }
  /** Checks that a game is readable. Its moves are judged only when it is opened. */
  const examine = async (id: string, text: string) => {
    const { inspectTranscript } = await import('../transcript/readTranscript.ts')
    const inspected = inspectTranscript(text)
    if (!inspected.ok) setApart(id, inspected.problems)
  }
  /** Rebuilds a game's head. */
  const mend = async (id: string, text: string, kept: Storage) => {
    const { readTranscript } = await import('../transcript/readTranscript.ts')
    const read = readTranscript(text)
    if (!read.ok) return setApart(id, read.problems)
    const head = headOf(heldGame(id, read.value))
    const { revision } = keysOf(id)
    await kept.write({ [keysOf(id).head]: seal(head) }, { key: revision, is: await kept.read(revision) })
    change(withSaved(head.saved))
  }

  return {
    open: async () => {
      const kept = await texts()
      const [settings, keys] = await Promise.all([kept.read(SETTINGS), kept.list()])
      const ids = gameIdsIn(keys)
      const found = await readHeads(ids, kept)
      if (found === null) onNotRead()
      const saved = (found ?? []).flatMap((head) => (head === null ? [] : [head.saved]))
      const newer = new Set(state().saved.map(({ id }) => id))
      change({
        saved: [...state().saved, ...saved.filter(({ id }) => !newer.has(id))].sort(
          (a, b) => b.savedAt - a.savedAt,
        ),
        settings: { ...readSettings(settings), ...chosen },
        storage: state().storage === 'refused' ? 'refused' : 'ready',
      })
      if (found === null) return
      for (const [index, id] of ids.entries()) {
        const text = await kept.read(keysOf(id).game)
        if (text === null) continue
        // Where the reader cannot be loaded the shelf stays as it is: opening a game tries again.
        await (found[index] === null ? mend(id, text, kept) : examine(id, text)).catch(() => undefined)
      }
    },
    save: (held) => {
      const head = headOf(held)
      heads.set(held.id, head)
      write(held, head)
      onSave?.(held)
      return withSaved(head.saved)
    },
    saveBeside: (held) => {
      const head = heads.get(held.id)
      if (head !== undefined) write(held, head)
    },
    read: async (id) => {
      await saver.settled()
      const kept = await texts()
      const keys = keysOf(id)
      // Read the revision before anything else: a write in between is then noticed at the next save, not written over.
      revisions.set(id, await kept.read(keys.revision))
      const [text, head, writings, minds] = await Promise.all(
        [keys.game, keys.head, keys.writings, keys.minds].map((key) => kept.read(key)),
      )
      if (text == null) return null
      const { readBeside } = await import('./readKept.ts')
      const beside = readBeside({ head: head ?? null, writings: writings ?? null, minds: minds ?? null })
      return { text, beside }
    },
    remove: async (id) => {
      saver.drop(id)
      await saver.settled()
      await (await texts()).remove(Object.values(keysOf(id)))
      heads.delete(id)
      revisions.delete(id)
      change({
        saved: state().saved.filter((saved) => saved.id !== id),
        damaged: state().damaged.filter((damaged) => damaged.id !== id),
      })
    },
    clear: async () => {
      await saver.settled()
      const kept = await texts()
      await kept.remove(await kept.list())
      for (const known of [heads, revisions, written]) known.clear()
      chosen = {}
      change({ saved: [], damaged: [], settings: DEFAULT_SETTINGS })
    },
    keepSettings: async (part) => {
      chosen = { ...chosen, ...part }
      const kept = await texts()
      const settings = { ...readSettings(await kept.read(SETTINGS)), ...chosen }
      await kept.write({ [SETTINGS]: JSON.stringify(settings) })
    },
    saveAgain: async () => (await texts()).writeAgain(),
    texts,
    settled: saver.settled,
    setApart,
  }
}
