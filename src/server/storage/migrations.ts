/** Every change that the database's schema has gone through, in order. One that has been released is never edited. */
import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely'
import type { StoreTables } from './tables.ts'

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-classes': {
    up: async (db) => {
      await db.schema
        .createTable('classes')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('format', 'integer', (column) => column.notNull())
        .addColumn('scenario', 'text', (column) => column.notNull())
        .addColumn('opening', 'text', (column) => column.notNull())
        .addColumn('delete_after', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('classes_delete_after').on('classes').column('delete_after').execute()
      await db.schema
        .createTable('class_rows')
        .addColumn('class_id', 'text', (column) =>
          column.notNull().references('classes.id').onDelete('cascade'),
        )
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('class_rows_in_order', ['class_id', 'seq'])
        .execute()
    },
  },
  '2026-11-doors': {
    up: async (db) => {
      await db.schema
        .createTable('class_doors')
        .addColumn('class_id', 'text', (column) =>
          column.primaryKey().references('classes.id').onDelete('cascade'),
        )
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('teacher_hash', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('server_keys')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute()
    },
  },
}

const provider: MigrationProvider = { getMigrations: async () => ({ ...MIGRATIONS }) }

/** Brings the schema up to date. Throws where the database was made by a later version, or cannot be changed. */
export const migrateStore = async (db: Kysely<StoreTables>): Promise<void> => {
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error !== undefined) throw error
}
