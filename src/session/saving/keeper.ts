/**
 * Everything between the desk and its storage: which games are kept, which of them cannot be read, and saving them.
 * A game that cannot be read is never written over and never dropped; only its player removes it.
 */
import type { Problem } from '../../terms/problem.ts'
import type { DamagedGame, DeskState, SavedGame, Settings } from '../desk/desk.ts'
import { anyView, type Beside, type HeldGame, heldGame, stageOf } from '../desk/heldGame.ts'
import { trouble } from '../transcript/trouble.ts'
import { autosaver } from './autosaver.ts'
import { gamesIn, type Head, keysOf, partsOf, seal } from './gameTexts.ts'
import { memoryStorage } from './memoryStorage.ts'
import { savedGameOf } from './savedGame.ts'
import { readSettings, SETTINGS } from './settings.ts'
import type { Storage } from './storage.ts'
import { type Refusal, sturdyStorage } from './sturdyStorage.ts'

export type Shelf = Pick<DeskState, 'saved' | 'damaged'>
type Kept = Pick<DeskState, 'storage' | 'saved' | 'damaged' | 'settings'>

export interface Keeper {
  open(): Promise<void>
  /** Saves a game that has moved on, and gives the shelf as it then is, for the step of the store that shows the move. */
  save(held: HeldGame): Shelf
  /** Saves what was written or looked at in a game that has not moved on since it was saved. */
  saveBeside(held: HeldGame): void
  /** The game as it is kept, after everything asked for so far is written; null where there is none. */
  read(id: string): Promise<{ readonly text: string; readonly beside: Partial<Beside> } | null>
  remove(id: string): Promise<void>
  keepSettings(settings: Settings): Promise<void>
  /** Puts a game among those that cannot be read. */
  setApart(id: string, problems: readonly Problem[]): void
}

interface KeeperPorts {
  readonly storage: Storage
  readonly now: () => number
  readonly state: () => Kept
  readonly change: (change: Partial<Kept>) => void
  readonly tell: (problem: Problem) => void
}

const saveFailed = ({ said }: Refusal): Problem =>
  trouble(
    'storage-failed',
    `The browser would not store something: ${said}`,
    'It is kept until this page closes. Export the game to keep it for longer.',
  )

export const keeperOf = ({ storage, now, state, change, tell }: KeeperPorts): Keeper => {
  let opened: Promise<Storage> | null = null
  let toldOfFailure = false
  /** What each text was last made from: only what has changed is written again. */
  const written = new Map<string, object>()
  /** Of each game that was saved on this page. */
  const heads = new Map<string, Head>()

  const openStorage = async (): Promise<Storage> => {
    try {
      await storage.list()
    } catch {
      change({ storage: 'refused' })
      return memoryStorage()
    }
    return sturdyStorage(storage, (refusal) => {
      if (!toldOfFailure) tell(saveFailed(refusal))
      toldOfFailure = true
    })
  }
  const texts = (): Promise<Storage> => {
    opened ??= openStorage()
    return opened
  }
  const saver = autosaver(async (changed) => (await texts()).write(changed))

  const withSaved = (saved: SavedGame): Shelf => ({
    saved: [saved, ...state().saved.filter(({ id }) => id !== saved.id)].sort(
      (a, b) => b.savedAt - a.savedAt,
    ),
    damaged: state().damaged.filter(({ id }) => id !== saved.id),
  })
  const headOf = (held: HeldGame): Head => ({
    saved: savedGameOf(held.id, stageOf(held), held.people, anyView(held), now()),
    aside: held.aside,
  })
  const write = (held: HeldGame, head: Head) =>
    saver.save(held.id, () => {
      const changed = partsOf(held, head).filter(({ key, of }) => written.get(key) !== of)
      for (const { key, of } of changed) written.set(key, of)
      return Object.fromEntries(changed.map(({ key, text }) => [key, text()]))
    })
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
    const { readHead } = await import('./readKept.ts')
    return Promise.all(ids.map(async (id) => readHead(await kept.read(keysOf(id).head))))
  }
  /** Looks whether a game is whole. Its moves are judged only when it is opened. */
  const examine = async (id: string, text: string) => {
    const { inspectTranscript } = await import('../transcript/readTranscript.ts')
    const inspected = inspectTranscript(text)
    if (!inspected.ok) setApart(id, inspected.problems)
  }
  /** Makes a game's head anew. */
  const mend = async (id: string, text: string, kept: Storage) => {
    const { readTranscript } = await import('../transcript/readTranscript.ts')
    const read = readTranscript(text)
    if (!read.ok) return setApart(id, read.problems)
    const head = headOf(heldGame(id, read.value))
    await kept.write({ [keysOf(id).head]: seal(head) })
    change(withSaved(head.saved))
  }

  return {
    open: async () => {
      const kept = await texts()
      const [settings, keys] = await Promise.all([kept.read(SETTINGS), kept.list()])
      const ids = gamesIn(keys)
      const found = await readHeads(ids, kept)
      const saved = found.flatMap((head) => (head === null ? [] : [head.saved]))
      const newer = new Set(state().saved.map(({ id }) => id))
      change({
        saved: [...state().saved, ...saved.filter(({ id }) => !newer.has(id))].sort(
          (a, b) => b.savedAt - a.savedAt,
        ),
        settings: readSettings(settings),
        storage: state().storage === 'refused' ? 'refused' : 'ready',
      })
      for (const [index, id] of ids.entries()) {
        const text = await kept.read(keysOf(id).game)
        if (text === null) continue
        // Where the reader cannot be loaded the shelf stands as it is: opening a game asks again.
        await (found[index] === null ? mend(id, text, kept) : examine(id, text)).catch(() => undefined)
      }
    },
    save: (held) => {
      const head = headOf(held)
      heads.set(held.id, head)
      write(held, head)
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
      change({
        saved: state().saved.filter((saved) => saved.id !== id),
        damaged: state().damaged.filter((damaged) => damaged.id !== id),
      })
    },
    keepSettings: async (settings) => (await texts()).write({ [SETTINGS]: JSON.stringify(settings) }),
    setApart,
  }
}
