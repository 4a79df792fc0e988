/** The files of a results page: kept, and read one after another while the page says how far it is. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { comparableTables, type NamedTable, type TableGroup } from '../../debrief/tables/classResults.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import { type CollectedTables, collectTables, type DroppedFile } from '../../session/tables/collectTables.ts'
import { useActs } from '../useDesk.ts'
import { isResults, type ManyGames } from './useManyGames.ts'

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
  /** Settles when what was asked for so far is kept. */
  const kept = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    let current = true
    const show = (part: Partial<Reading>) => current && setReading((now) => ({ ...now, ...part }))
    const readAll = async () => {
      const files: readonly DroppedFile[] =
        games === 'kept' ? ((await (await acts.tables()).read()) ?? []) : games
      show({ of: files.length })
      const collected = await collectTables(files, acts.readTable, (done) => show({ done }))
      show({ collected })
      if (games === 'kept' || !current) return
      kept.current = acts.tables().then(
        (tables) => tables.keep(files),
        () => undefined,
      )
    }
    readAll().catch(() => show({ failed: true }))
    return () => {
      current = false
    }
  }, [games, acts])
  // The page is left for good, and not for one of its games: by its button or by Back.
  useEffect(
    () => () => {
      if (!isResults(history.state))
        kept.current.then(acts.tables).then(
          (tables) => tables.putAway(),
          () => undefined,
        )
    },
    [acts],
  )
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
