/**
 * Opens the database that holds classes: a file by default, which needs no service and no build (libsql ships its binary in
 * its package, and has the interface of better-sqlite3 that kysely’s own dialect is written for), else Postgres.
 */
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import Libsql from 'libsql'
import pg from 'pg'
import type { StoreTables } from './tables.ts'

export type DatabasePlace =
  /** `mostBytes` limits the file: a write beyond it fails, as one on a full disk does. */
  | { readonly file: string; readonly mostBytes?: number }
  /** `postgres://user:password@host:port/name`. */
  | { readonly url: string }

/** Bytes of a page of a libsql file. */
const PAGE = 4096

/** Milliseconds that a write waits for another process’s. */
const BUSY = 5_000

/**
 * What is acknowledged survives the process and the machine: the log is synchronised at every commit.
 */
const openFile = async (file: string, mostBytes: number | undefined): Promise<Kysely<StoreTables>> => {
  const db = new Kysely<StoreTables>({ dialect: new SqliteDialect({ database: new Libsql(file) }) })
  await sql`pragma busy_timeout = ${sql.lit(BUSY)}`.execute(db)
  await sql`pragma journal_mode = wal`.execute(db)
  await sql`pragma synchronous = full`.execute(db)
  await sql`pragma foreign_keys = on`.execute(db)
  if (mostBytes !== undefined)
    await sql`pragma max_page_count = ${sql.lit(Math.ceil(mostBytes / PAGE))}`.execute(db)
  return db
}

const openPostgres = (url: string): Kysely<StoreTables> => {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: BUSY })
  // A connection that the server ends while it is idle is replaced by the next query; without a listener it would end us.
  pool.on('error', () => {})
  return new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) })
}

export const openDatabase = async (place: DatabasePlace): Promise<Kysely<StoreTables>> =>
  'file' in place ? openFile(place.file, place.mostBytes) : openPostgres(place.url)
