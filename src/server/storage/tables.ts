/** The database's tables, as kysely types them. One schema for libsql and for Postgres. */

export interface ClassesTable {
  readonly id: string
  /** Of the rows: see `CLASS_FORMAT`. */
  readonly format: number
  /** The scenario's text as it was read when the class was opened: a later edit changes no class. */
  readonly scenario: string
  /** JSON of the opening. */
  readonly opening: string
  /** Milliseconds since 1970. Postgres hands big integers out as texts. */
  readonly delete_after: number | string
}

export interface RowsTable {
  readonly class_id: string
  /** Counts from 1 within the class. */
  readonly seq: number
  /** JSON of the act, with who sent it and when. */
  readonly body: string
  /** SHA-256, in hexadecimal, of the digest before it and the body: a row that was changed or lost breaks the chain. */
  readonly digest: string
}

export interface StoreTables {
  readonly classes: ClassesTable
  readonly class_rows: RowsTable
}
