/** The files of the results page while it is open, kept on the device: a page that is reloaded shows them again. */
import { z } from 'zod/mini'
import { parsed } from '../../terms/parsed.ts'
import type { Storage } from '../saving/storage.ts'
import { type DroppedFile, MOST_FILES } from './collectTables.ts'

const TABLES = 'tables'

const kept = z
  .array(z.object({ name: z.string(), text: z.string() }))
  .check(z.minLength(1), z.maxLength(MOST_FILES))

export interface KeptTables {
  /** In place of those that were kept before. What cannot be read is not kept. */
  keep(files: readonly DroppedFile[]): Promise<void>
  /** Null where none are kept, or what is kept cannot be read. */
  read(): Promise<readonly DroppedFile[] | null>
  putAway(): Promise<void>
}

const fileOf = ({ name, text }: { readonly name: string; readonly text: string }): DroppedFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
})

export const keptTables = (storage: () => Promise<Storage>): KeptTables => ({
  keep: async (files) => {
    const texts = await Promise.all(
      files.slice(0, MOST_FILES).map(async (file) => ({
        name: file.name,
        text: await file.text().catch(() => null),
      })),
    )
    await (await storage()).write({ [TABLES]: JSON.stringify(texts.filter(({ text }) => text !== null)) })
  },
  read: async () => {
    const text = await (await storage()).read(TABLES)
    const read = kept.safeParse(text === null ? null : parsed(text))
    return read.success ? read.data.map(fileOf) : null
  },
  putAway: async () => (await storage()).remove([TABLES]),
})
