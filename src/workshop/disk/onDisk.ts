/** The file on disk that a manuscript is saved to, and what became of it. Nothing is written over what another program wrote. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { editBetween } from '../../language/edits.ts'
import type { Manuscript } from '../manuscript/manuscript.ts'
import { unixLines } from '../unixLines.ts'
import type { DiskFile } from './diskFile.ts'

export interface DiskState {
  /** Null where the scenario has no file. */
  readonly name: string | null
  /** What another program has written meanwhile; null where nothing. */
  readonly theirs: string | null
  /** What was done or went wrong last. */
  readonly said: string
  /** The text as it was last read from or written to the file. */
  readonly saved: string | null
}

export interface OnDisk {
  readonly store: StoreApi<DiskState>
  /** From now on saved there. `text` is what the file holds; null for a new one. */
  attach(file: DiskFile, text: string | null): void
  save(): Promise<void>
  /** Looks whether another program has written. */
  lookAgain(): Promise<void>
  keepMine(): Promise<void>
  takeTheirs(): void
}

export const onDisk = (manuscript: Manuscript): OnDisk => {
  const store = createStore<DiskState>(() => ({ name: null, theirs: null, said: '', saved: null }))
  let file: DiskFile | null = null
  /** As the file holds it, with its own line ends. */
  let known: string | null = null
  const mine = () => manuscript.store.getState().text
  /** The file keeps the line ends that it had. */
  const written = () => (known?.includes('\r\n') ? mine().replaceAll('\n', '\r\n') : mine())
  const refused = (fault: unknown) =>
    store.setState({
      said: `${file?.name ?? 'The file'} could not be reached (${fault instanceof Error ? fault.message : String(fault)}). Nothing is lost: the text is kept on this device. Save it as a file, or open the file again.`,
    })
  const write = async (): Promise<void> => {
    if (file === null) return
    const text = written()
    await file.write(text)
    known = text
    manuscript.markSaved()
    store.setState({ theirs: null, saved: mine(), said: `Saved to ${file.name}.` })
  }
  /** Whether the file is as it was left. */
  const isUnchanged = async (): Promise<boolean> => {
    if (file === null || known === null) return true
    const theirs = await file.read()
    if (theirs === known) return true
    store.setState({ theirs })
    return false
  }
  const guarded = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (fault) {
      refused(fault)
    }
  }
  return {
    store,
    attach: (next, text) => {
      file = next
      known = text
      store.setState({ name: next.name, theirs: null, said: '', saved: text === null ? null : mine() })
    },
    save: () =>
      guarded(async () => {
        if (await isUnchanged()) await write()
      }),
    lookAgain: () => guarded(async () => void (await isUnchanged())),
    keepMine: () =>
      guarded(async () => {
        if (file === null) return
        known = await file.read()
        await write()
      }),
    takeTheirs: () => {
      const { theirs } = store.getState()
      if (theirs === null) return
      known = theirs
      manuscript.change([editBetween(mine(), unixLines(theirs))], 'the text on disk')
      manuscript.markSaved()
      store.setState({ theirs: null, saved: mine(), said: '' })
    },
  }
}
