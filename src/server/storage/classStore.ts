/**
 * Classes in a database: opened, appended to, read, exported, deleted. What has been awaited is committed; whatever fails
 * throws `StoreFault`, and then nothing of it is kept.
 */
import { CLASS_FORMAT, type KeptClass, type KeptRow } from './keptClass.ts'
import { migrateStore } from './migrations.ts'
import { type DatabasePlace, type OpenedDatabase, openDatabase } from './openDatabase.ts'

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

/** How people come into a class. */
export interface ClassDoor {
  readonly code: string
  /** SHA-256 of the teacher's secret. */
  readonly teacherHash: string
}

export interface ClassStore {
  /**
   * `deleteAfter`: milliseconds since 1970. Throws `taken` where the id or the code is another class's. Nobody can join a class
   * without a door.
   */
  open(kept: Omit<KeptClass, 'rows' | 'format'>, deleteAfter: number, door?: ClassDoor): Promise<void>
  /** The id of the class with this code; null where there is none. */
  idOfCode(code: string): Promise<string | null>
  /** Null where there is no such class, or nobody can join it. */
  doorOf(id: string): Promise<ClassDoor | null>
  /** The key of this name: `made` where there was none until now. */
  key(name: string, made: string): Promise<string>
  /** Throws where the database cannot be reached. */
  ping(): Promise<void>
  /** All or none of the rows. `deleteAfter` where a row has changed it. */
  append(id: string, rows: readonly KeptRow[], deleteAfter?: number): Promise<void>
  /** Null where there is no such class. */
  read(id: string): Promise<KeptClass | null>
  /** Whether there was one. */
  remove(id: string): Promise<boolean>
  /** Deletes every class whose time is over, and returns their ids. */
  removeExpired(now: number): Promise<readonly string[]>
  /** Milliseconds since 1970 by the database's clock, which is the same for all processes. */
  time(): Promise<number>
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

const storeOver = ({ db, commit, close, time }: OpenedDatabase): ClassStore => ({
  open: ({ id, scenario, opening }, deleteAfter, door) =>
    orFault(() =>
      db.transaction().execute(async (transaction) => {
        const format = CLASS_FORMAT
        await transaction
          .insertInto('classes')
          .values({ id, format, scenario, opening, delete_after: deleteAfter })
          .execute()
        if (door !== undefined)
          await transaction
            .insertInto('class_doors')
            .values({ class_id: id, code: door.code, teacher_hash: door.teacherHash })
            .execute()
      }),
    ),
  idOfCode: (code) =>
    orFault(async () => {
      const found = await db
        .selectFrom('class_doors')
        .select('class_id')
        .where('code', '=', code)
        .executeTakeFirst()
      return found?.class_id ?? null
    }),
  doorOf: (id) =>
    orFault(async () => {
      const found = await db
        .selectFrom('class_doors')
        .select(['code', 'teacher_hash'])
        .where('class_id', '=', id)
        .executeTakeFirst()
      return found === undefined ? null : { code: found.code, teacherHash: found.teacher_hash }
    }),
  key: (name, made) =>
    orFault(async () => {
      await db
        .insertInto('server_keys')
        .values({ name, value: made })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
      const { value } = await db
        .selectFrom('server_keys')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return value
    }),
  ping: () =>
    orFault(async () => {
      await db.selectFrom('server_keys').select('name').limit(1).execute()
    }),
  append: (id, rows, deleteAfter) =>
    orFault(() => {
      const values = rows.map(({ seq, body, digest }) => ({ class_id: id, seq, body, digest }))
      const inserts = rows.length === 0 ? [] : [db.insertInto('class_rows').values(values).compile()]
      const later = db
        .updateTable('classes')
        .set({ delete_after: deleteAfter ?? 0 })
        .where('id', '=', id)
      return commit(deleteAfter === undefined ? inserts : [...inserts, later.compile()])
    }),
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
  time: () => orFault(time),
  close,
})

/** Opens the database, and brings its schema up to date. */
export const openClassStore = (place: DatabasePlace): Promise<ClassStore> =>
  orFault(async () => {
    const opened = await openDatabase(place)
    try {
      await migrateStore(opened.db)
    } catch (fault) {
      await opened.close()
      throw fault
    }
    return storeOver(opened)
  })
