/** A table of figures and words, as cells for a file. */
export type Cell = string | number | null

export interface Cells {
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}
