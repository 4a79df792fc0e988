/**
 * Classes in a database: opened, appended to, read, exported, deleted. What has been awaited is committed; whatever fails
 * throws `StoreFault`, and then nothing of it is kept.
 */
import type { Kysely } from 'kysely'
import type { KeptClass, KeptRow } from './keptClass.ts'
import { CLASS_FORMAT } from './keptClass.ts'
import { migrateStore } from './migrations.ts'
import { type DatabasePlace, openDatabase } from './openDatabase.ts'
import type { StoreTables } from './tables.ts'

export class StoreFault extends Error {
  /**
   * `taken`: a class of this id is there, or a row of this number, which another process has written. `gone`: the class is
   * not, or no longer, there. `unavailable`: the database cannot be reached or written, for a full disk among other causes.
   */
  readonly kind: 'taken' | 'gone' | 'unavailable'

  constructor(kind: StoreFault['kind'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreFault'
    this.kind = kind
  }
}

export interface ClassStore {
  /** `deleteAfter`: milliseconds since 1970. */
  open(kept: Omit<KeptClass, 'rows' | 'format'>, deleteAfter: number): Promise<void>
  /** All or none of the rows. `deleteAfter` where a row has changed it. */
  append(id: string, rows: readonly KeptRow[], deleteAfter?: number): Promise<void>
  /** Null where there is no such class. */
  read(id: string): Promise<KeptClass | null>
  /** Whether there was one. */
  remove(id: string): Promise<boolean>
  /** Deletes every class whose time is over, and returns their ids. */
  removeExpired(now: number): Promise<readonly string[]>
  close(): Promise<void>
}

/** SQLite names constraints in words, Postgres by its codes for a unique key (23505) and for a foreign one (23503). */
const kindOf = (fault: unknown): StoreFault['kind'] => {
  const { code, message } = fault as { readonly code?: string; readonly message?: string }
  if (code === '23505' || /UNIQUE constraint|PRIMARY KEY constraint/i.test(message ?? '')) return 'taken'
  if (code === '23503' || /FOREIGN KEY constraint/i.test(message ?? '')) return 'gone'
  return 'unavailable'
}

const WORDS: Readonly<Record<StoreFault['kind'], string>> = {
  taken: 'It has been written already, by this or another process.',
  gone: 'There is no such class any more.',
  unavailable: 'The database could not be reached or written.',
}

const orFault = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof StoreFault) throw fault
    const kind = kindOf(fault)
    throw new StoreFault(kind, WORDS[kind], fault)
  }
}

const storeOver = (db: Kysely<StoreTables>): ClassStore => ({
  open: ({ id, scenario, opening }, deleteAfter) =>
    orFault(async () => {
      const format = CLASS_FORMAT
      await db
        .insertInto('classes')
        .values({ id, format, scenario, opening, delete_after: deleteAfter })
        .execute()
    }),
  append: (id, rows, deleteAfter) =>
    orFault(() =>
      db.transaction().execute(async (transaction) => {
        if (rows.length > 0)
          await transaction
            .insertInto('class_rows')
            .values(rows.map(({ seq, body, digest }) => ({ class_id: id, seq, body, digest })))
            .execute()
        if (deleteAfter !== undefined)
          await transaction
            .updateTable('classes')
            .set({ delete_after: deleteAfter })
            .where('id', '=', id)
            .execute()
      }),
    ),
  read: (id) =>
    orFault(async () => {
      const found = await db
        .selectFrom('classes')
        .select(['id', 'format', 'scenario', 'opening'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (found === undefined) return null
      const rows = await db
        .selectFrom('class_rows')
        .select(['seq', 'body', 'digest'])
        .where('class_id', '=', id)
        .orderBy('seq')
        .execute()
      return { ...found, rows }
    }),
  remove: (id) =>
    orFault(async () => {
      const { numDeletedRows } = await db.deleteFrom('classes').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    }),
  removeExpired: (now) =>
    orFault(async () => {
      const gone = await db.deleteFrom('classes').where('delete_after', '<', now).returning('id').execute()
      return gone.map(({ id }) => id)
    }),
  close: () => db.destroy(),
})

/** Opens the database, and brings its schema up to date. */
export const openClassStore = (place: DatabasePlace): Promise<ClassStore> =>
  orFault(async () => {
    const db = await openDatabase(place)
    try {
      await migrateStore(db)
    } catch (fault) {
      await db.destroy()
      throw fault
    }
    return storeOver(db)
  })
