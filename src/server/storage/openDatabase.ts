/**
 * Opens the database that holds classes: a file by default, which needs no service and no build (libsql ships its binary in
 * its package, and has the interface of better-sqlite3 that kysely’s own dialect is written for), else Postgres.
 */
import { type CompiledQuery, Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import Libsql from 'libsql'
import pg from 'pg'
import { fileWriter } from './fileWriter.ts'
import type { StoreTables } from './tables.ts'

export type DatabasePlace =
  /** `mostBytes` limits the file: a write beyond it fails, as one on a full disk does. */
  | { readonly file: string; readonly mostBytes?: number }
  /** `postgres://user:password@host:port/name`. */
  | { readonly url: string }

export interface OpenedDatabase {
  readonly db: Kysely<StoreTables>
  /** All of them in one transaction, or none. Holds up nothing else in this process. */
  commit(queries: readonly CompiledQuery[]): Promise<void>
  /** Milliseconds since 1970 by the clock that all processes on this database share. */
  time(): Promise<number>
  close(): Promise<void>
}

/** Bytes of a page of a libsql file. */
const PAGE = 4096

/** Milliseconds that a write waits for another process’s. */
const BUSY = 5_000

/**
 * What is acknowledged survives the process and the machine: the log is synchronised at every commit.
 */
const pragmasOf = (mostBytes: number | undefined): readonly string[] => [
  `busy_timeout = ${BUSY}`,
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  ...(mostBytes === undefined ? [] : [`max_page_count = ${Math.ceil(mostBytes / PAGE)}`]),
]

const openFile = async (file: string, mostBytes: number | undefined): Promise<OpenedDatabase> => {
  const db = new Kysely<StoreTables>({ dialect: new SqliteDialect({ database: new Libsql(file) }) })
  const pragmas = pragmasOf(mostBytes)
  for (const pragma of pragmas) await sql`pragma ${sql.raw(pragma)}`.execute(db)
  const writer = fileWriter(file, pragmas)
  return {
    db,
    commit: writer.write,
    time: async () => Date.now(),
    close: async () => {
      await writer.close()
      await db.destroy()
    },
  }
}

const openPostgres = (url: string): OpenedDatabase => {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: BUSY })
  // A connection that the server ends while it is idle is replaced by the next query; without a listener it would end us.
  pool.on('error', () => {})
  const db = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    commit: async (queries) => {
      const [only, ...more] = queries
      // One statement is a transaction of its own, without two more ways to the database and back.
      if (only !== undefined && more.length === 0) await db.executeQuery(only)
      else
        await db.transaction().execute(async (transaction) => {
          for (const query of queries) await transaction.executeQuery(query)
        })
    },
    time: async () => {
      const asked = sql<{ time: string }>`select extract(epoch from clock_timestamp()) * 1000 as time`
      return Number((await asked.execute(db)).rows[0]?.time)
    },
    close: () => db.destroy(),
  }
}

export const openDatabase = async (place: DatabasePlace): Promise<OpenedDatabase> =>
  'file' in place ? openFile(place.file, place.mostBytes) : openPostgres(place.url)
