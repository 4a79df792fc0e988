/**
 * Where texts are kept between visits, as a port: the browser keeps them in IndexedDB, the command line and the tests
 * in memory. Every act may be refused (private window, full disk, another tab), and then rejects.
 */
export interface Storage {
  /** Ids of all texts kept, in no order that means anything. */
  list(): Promise<readonly string[]>
  /** Null where nothing is kept under that id. */
  read(id: string): Promise<string | null>
  /**
   * Several texts by id, all of them or none: a game and its line on the shelf never part. False, with nothing written,
   * where another text is no longer as the writer knows it: compared and written in one step, which no tab gets between.
   */
  write(texts: Readonly<Record<string, string>>, onlyIf?: Unchanged): Promise<boolean>
  remove(ids: readonly string[]): Promise<void>
}

/** The text under `key` is still `is`; null where there is none. */
export interface Unchanged {
  readonly key: string
  readonly is: string | null
}
