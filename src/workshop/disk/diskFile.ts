/**
 * A file of the person's own disk, where the browser gives access to it (File System Access): the one in a repository is then the
 * one in the editor. Elsewhere files are chosen and downloaded.
 */

/** As much of a FileSystemFileHandle as is used; the DOM’s own types leave out writing in workers. */
interface Handle {
  readonly name: string
  getFile(): Promise<File>
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}

interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly Handle[]>
  readonly showSaveFilePicker?: (options: object) => Promise<Handle>
}

const TYPES = [{ description: 'Scenario', accept: { 'application/json': ['.json'] } }]

/** Bytes of a file that may be a scenario: each of its characters with three. */
export const MOST_FILE_BYTES = 3_000_000

const pickers = (): Pickers => window as unknown as Pickers

export const hasDiskAccess = (): boolean => pickers().showOpenFilePicker !== undefined

export interface DiskFile {
  readonly name: string
  /** Rejects where the file has gone or access was taken away. */
  read(): Promise<string>
  write(text: string): Promise<void>
}

const diskFile = (handle: Handle): DiskFile => ({
  name: handle.name,
  read: async () => (await handle.getFile()).text(),
  write: async (text) => {
    const writable = await handle.createWritable()
    await writable.write(text)
    await writable.close()
  },
})

const isAborted = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError'

/** Null where nothing was chosen. */
export const chooseDiskFile = async (): Promise<DiskFile | null> => {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: TYPES })) ?? []
    return handle === undefined ? null : diskFile(handle)
  } catch (fault) {
    if (isAborted(fault)) return null
    throw fault
  }
}

/** A new place on disk; null where none was chosen. */
export const chooseDiskPlace = async (name: string): Promise<DiskFile | null> => {
  try {
    const handle = await pickers().showSaveFilePicker?.({ suggestedName: name, types: TYPES })
    return handle === undefined ? null : diskFile(handle)
  } catch (fault) {
    if (isAborted(fault)) return null
    throw fault
  }
}
