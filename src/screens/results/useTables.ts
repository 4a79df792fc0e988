/** The files of a results page: kept, and read one after another while the page says how far it is. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { comparableTables, type NamedTable, type TableGroup } from '../../debrief/tables/classResults.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import { type CollectedTables, collectTables, type DroppedFile } from '../../session/tables/collectTables.ts'
import { useActs } from '../useDesk.ts'
import type { ManyGames } from './useManyGames.ts'

interface Reading {
  readonly done: number
  /** Null until it is known. */
  readonly of: number | null
  /** Null until every file has been read. */
  readonly collected: CollectedTables | null
  /** What reads the files could not be loaded. */
  readonly failed: boolean
}

/** What was possible at a table. */
export interface TableGround {
  readonly table: NamedTable
  readonly closing: ClosingGround
}

const BEGUN: Reading = { done: 0, of: null, collected: null, failed: false }

export const useTables = (games: ManyGames): Reading => {
  const acts = useActs()
  const [reading, setReading] = useState<Reading>(BEGUN)
  useEffect(() => {
    let current = true
    const show = (part: Partial<Reading>) => current && setReading((now) => ({ ...now, ...part }))
    const keep = (files: readonly DroppedFile[]) =>
      void acts.tables().then(
        (tables) => tables.keep(files),
        () => undefined,
      )
    const readAll = async () => {
      const files: readonly DroppedFile[] =
        games === 'kept' ? ((await (await acts.tables()).read()) ?? []) : games
      show({ of: files.length })
      const collected = await collectTables(files, acts.readTable, (done) => show({ done }))
      show({ collected })
      if (games !== 'kept') keep(files)
    }
    readAll().catch(() => show({ failed: true }))
    return () => {
      current = false
    }
  }, [games, acts])
  return reading
}

export const useGroups = (collected: CollectedTables | null): readonly TableGroup[] =>
  useMemo(() => comparableTables(collected?.tables ?? []), [collected])

/** Of the table that is looked at; while that is reckoned, of the one before. Null until the first has come. */
export const useClosingGround = (
  table: NamedTable | undefined,
  texts: ReadonlyMap<string, string>,
): TableGround | null => {
  const acts = useActs()
  const [ground, setGround] = useState<TableGround | null>(null)
  useEffect(() => {
    const text = texts.get(table?.file ?? '')
    if (table === undefined || text === undefined) return
    let current = true
    acts.readClosing(text).then(
      (closing) => current && setGround({ table, closing }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [table, texts, acts])
  return ground
}
