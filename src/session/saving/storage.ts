/**
 * Where texts are kept between visits, as a port: the browser uses IndexedDB, the command line and the tests memory.
 * Every call may be refused (private window, full disk, another tab), and then rejects.
 */
export interface Storage {
  /** Ids of all texts kept, in no particular order. */
  list(): Promise<readonly string[]>
  /** Null where nothing is kept under that id. */
  read(id: string): Promise<string | null>
  /**
   * Writes several texts by id, all of them or none, so that a game and its line on the shelf always agree. Returns
   * false and writes nothing where another text is no longer as the writer knows it; compared and written in one
   * transaction, so that no other tab can write in between.
   */
  write(texts: Readonly<Record<string, string>>, onlyIf?: Unchanged): Promise<boolean>
  remove(ids: readonly string[]): Promise<void>
}

/** The text under `key` is still `is`; null where there is none. */
export interface Unchanged {
  readonly key: string
  readonly is: string | null
}
