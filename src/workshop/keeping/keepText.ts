/**
 * Keeps a manuscript on the device while it is written, errors included. Each write is compared with what this page knows to be
 * stored, so that two tabs never write over each other unasked: where another one has written meanwhile, both texts are held
 * until somebody chooses.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { editBetween } from '../../language/edits.ts'
import { ownKey } from '../../session/saving/ownKeys.ts'
import type { Storage } from '../../session/saving/storage.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { keepVersion } from './versions.ts'

export interface KeptState {
  /** `elsewhere`: another page has written another text, and nothing is written here until one is chosen. */
  readonly state: 'kept' | 'writing' | 'elsewhere'
  /** Milliseconds since 1970 of the last write on this page; null before the first. */
  readonly at: number | null
  /** The other page’s text. */
  readonly theirs: string | null
}

export interface KeptText {
  readonly store: StoreApi<KeptState>
  /** Resolves once the present text is written, or cannot be. */
  settled(): Promise<void>
  /** Looks whether another page has written meanwhile: when this one is returned to. */
  lookAgain(): Promise<void>
  /** Another page’s text is written over; it stays among the versions. */
  keepMine(): Promise<void>
  /** The text here becomes the other page’s; Undo brings one’s own back. */
  takeTheirs(): void
  close(): void
}

interface KeepingPorts {
  readonly id: string
  readonly manuscript: Manuscript
  readonly texts: () => Promise<Storage>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The text as it is stored; null where none is yet. */
  readonly stored: string | null
}

/** Milliseconds without a change before the text is written. */
const PAUSE = 400
/** Milliseconds between two automatic versions. */
const APART = 10 * 60_000

export const keepText = ({ id, manuscript, texts, now, stored }: KeepingPorts): KeptText => {
  const store = createStore<KeptState>(() => ({ state: 'kept', at: null, theirs: null }))
  const key = ownKey(id)
  const text = () => manuscript.store.getState().text
  let known = stored
  let versionAt = Number.NEGATIVE_INFINITY
  let writing: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The text as it was, before changes write over it. */
  const keepBefore = async (kept: Storage): Promise<void> => {
    const at = now()
    if (known === null || at - versionAt < APART) return
    versionAt = at
    await keepVersion(kept, id, { at, name: null }, known)
  }
  const write = async (): Promise<void> => {
    const kept = await texts()
    while (text() !== known && store.getState().state !== 'elsewhere') {
      store.setState({ state: 'writing' })
      const mine = text()
      await keepBefore(kept)
      if (await kept.write({ [key]: mine }, { key, is: known })) known = mine
      else {
        const theirs = await kept.read(key)
        // Removed on the other page, or written with the same text.
        if (theirs === null || theirs === mine) known = theirs
        else return store.setState({ state: 'elsewhere', theirs })
      }
    }
    store.setState({ state: 'kept', at: now() })
  }
  const writeNow = (): Promise<void> => {
    clearTimeout(timer)
    writing ??= write().finally(() => {
      writing = null
    })
    return writing
  }
  const writeSoon = () => {
    if (store.getState().state === 'elsewhere') return
    store.setState({ state: 'writing' })
    clearTimeout(timer)
    timer = setTimeout(() => void writeNow(), PAUSE)
  }
  const take = (theirs: string): void => {
    known = theirs
    store.setState({ state: 'kept', theirs: null })
    manuscript.change([editBetween(text(), theirs)], 'the text of another tab')
  }
  const stop = manuscript.onEdited(writeSoon)
  if (text() !== known) void writeNow()

  return {
    store,
    settled: async () => {
      if (text() !== known && store.getState().state !== 'elsewhere') await writeNow()
    },
    lookAgain: async () => {
      if (writing !== null || store.getState().state === 'elsewhere') return
      const theirs = await (await texts()).read(key)
      if (theirs === null || theirs === known) return
      // Nothing was written here since: there is nothing to choose.
      if (text() === known) take(theirs)
      else store.setState({ state: 'elsewhere', theirs })
    },
    keepMine: async () => {
      const { theirs } = store.getState()
      if (theirs === null) return
      await keepVersion(await texts(), id, { at: now(), name: null }, theirs)
      known = theirs
      store.setState({ state: 'writing', theirs: null })
      await writeNow()
    },
    takeTheirs: () => {
      const { theirs } = store.getState()
      if (theirs !== null) take(theirs)
    },
    close: () => {
      stop()
      clearTimeout(timer)
    },
  }
}
