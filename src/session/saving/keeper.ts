/**
 * Everything between the desk and its storage: which games are kept, which of them cannot be read, and saving them.
 * A game that cannot be read is never written over and never dropped; only its player removes it.
 */
import type { Problem } from '../../terms/problem.ts'
import type { DamagedGame, DeskState, SavedGame, Settings } from '../desk/desk.ts'
import { type Aside, caughtUp, type HeldGame, heldGame } from '../desk/heldGame.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { trouble } from '../transcript/trouble.ts'
import { autosaver } from './autosaver.ts'
import { gameKey, gamesIn, headKey, headOf, readHead, SETTINGS, textsOf, writeHead } from './gameTexts.ts'
import { memoryStorage } from './memoryStorage.ts'
import { readSettings } from './settings.ts'
import type { Storage } from './storage.ts'
import { type Refusal, sturdyStorage } from './sturdyStorage.ts'

type Kept = Pick<DeskState, 'storage' | 'saved' | 'damaged' | 'settings'>

export interface Keeper {
  open(): Promise<void>
  save(held: HeldGame): void
  /** The game's text as it is kept, after everything asked for so far is written; null where there is none. */
  read(id: string): Promise<{ readonly text: string; readonly aside: Aside | null } | null>
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
  /** What was last written of each game: a draft that changes need not write the whole game again. */
  const written = new Map<string, Transcript>()

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

  const shelve = (saved: SavedGame) =>
    change({
      saved: [saved, ...state().saved.filter(({ id }) => id !== saved.id)].sort(
        (a, b) => b.savedAt - a.savedAt,
      ),
      damaged: state().damaged.filter(({ id }) => id !== saved.id),
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
    const head = headOf(heldGame(id, read.value, caughtUp(read.value)), now())
    await kept.write({ [headKey(id)]: writeHead(head) })
    shelve(head.saved)
  }

  return {
    open: async () => {
      const kept = await texts()
      const [settings, keys] = await Promise.all([kept.read(SETTINGS), kept.list()])
      const ids = gamesIn(keys)
      const heads = await Promise.all(ids.map(async (id) => readHead(await kept.read(headKey(id)))))
      const saved = heads.flatMap((head) => (head === null ? [] : [head.saved]))
      const newer = new Set(state().saved.map(({ id }) => id))
      change({
        saved: [...state().saved, ...saved.filter(({ id }) => !newer.has(id))].sort(
          (a, b) => b.savedAt - a.savedAt,
        ),
        settings: readSettings(settings),
        storage: state().storage === 'refused' ? 'refused' : 'ready',
      })
      for (const [index, id] of ids.entries()) {
        const text = await kept.read(gameKey(id))
        if (text === null) continue
        // Where the reader cannot be loaded the shelf stands as it is: opening a game asks again.
        await (heads[index] === null ? mend(id, text, kept) : examine(id, text)).catch(() => undefined)
      }
    },
    save: (held) => {
      const { saved } = headOf(held, now())
      shelve(saved)
      saver.save(held.id, () => {
        const head = { saved, aside: held.aside }
        const sameMoves = written.get(held.id) === held.transcript
        written.set(held.id, held.transcript)
        return sameMoves ? { [headKey(held.id)]: writeHead(head) } : textsOf(held, head)
      })
    },
    read: async (id) => {
      await saver.settled()
      const kept = await texts()
      const text = await kept.read(gameKey(id))
      return text === null ? null : { text, aside: readHead(await kept.read(headKey(id)))?.aside ?? null }
    },
    remove: async (id) => {
      saver.drop(id)
      await saver.settled()
      await (await texts()).remove([gameKey(id), headKey(id)])
      change({
        saved: state().saved.filter((saved) => saved.id !== id),
        damaged: state().damaged.filter((damaged) => damaged.id !== id),
      })
    },
    keepSettings: async (settings) => (await texts()).write({ [SETTINGS]: JSON.stringify(settings) }),
    setApart,
  }
}
