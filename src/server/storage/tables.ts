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

/** How people come into a class. No part of the class itself: an export holds none of it. */
export interface DoorsTable {
  readonly class_id: string
  /** The join code, of no other class. */
  readonly code: string
  /** SHA-256, in hexadecimal, of the teacher's secret, which itself is kept by the teacher alone. */
  readonly teacher_hash: string
}

/** What all processes on one database must share. */
export interface KeysTable {
  readonly name: string
  readonly value: string
}

export interface StoreTables {
  readonly classes: ClassesTable
  readonly class_rows: RowsTable
  readonly class_doors: DoorsTable
  readonly server_keys: KeysTable
}
