/** The files of a results page, read one after another while the page says how far it is. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { comparableTables, type NamedTable, type TableGroup } from '../../debrief/tables/classResults.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import { type CollectedTables, collectTables, type DroppedFile } from '../../session/tables/collectTables.ts'
import { useActs } from '../useDesk.ts'

interface Reading {
  readonly done: number
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

export const useTables = (files: readonly DroppedFile[]): Reading => {
  const acts = useActs()
  const [reading, setReading] = useState<Reading>({ done: 0, collected: null, failed: false })
  useEffect(() => {
    let current = true
    const show = (part: Partial<Reading>) => current && setReading((now) => ({ ...now, ...part }))
    collectTables(files, acts.readTable, (done) => show({ done })).then(
      (collected) => show({ collected }),
      () => show({ failed: true }),
    )
    return () => {
      current = false
    }
  }, [files, acts])
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
