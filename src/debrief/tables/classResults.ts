/** Many tables beside each other: which can be compared, how they ended, what they agreed. */
import type { Scenario } from '../../scenario/scenario.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import type { TableResult } from './tableResult.ts'

/** A table by the name that it has on the page. */
export interface NamedTable {
  /** Of the table in its class; else the seed where no two tables of its group share one, else its place in the list, from 1. */
  readonly number: number
  readonly file: string
  readonly result: TableResult
}

/** Tables of one scenario’s text, reading and sitting: only their worths lie on one scale. */
export interface TableGroup {
  readonly key: string
  readonly tables: readonly NamedTable[]
}

export interface ReadTable {
  readonly file: string
  /** Of the table in its class, where that is known. */
  readonly number?: number
  readonly result: TableResult
}

const keyOf = ({ scenario, reading, sitting }: TableResult): string =>
  [scenario.hash, reading.id, sitting.id].join(' ')

/** A table number of more digits is chance’s, not one that a teacher gave. */
const LARGEST_GIVEN = 999

const named = (tables: readonly ReadTable[]): readonly NamedTable[] => {
  const seeds = tables.map(({ result }) => result.seed)
  const areNames = new Set(seeds).size === seeds.length && seeds.every((seed) => seed <= LARGEST_GIVEN)
  return tables
    .map(({ file, number, result }, place) => ({
      number: number ?? (areNames ? result.seed : place + 1),
      file,
      result,
    }))
    .sort((a, b) => a.number - b.number)
}

/** The largest group first; of groups of one size the one that was read first. */
export const comparableTables = (tables: readonly ReadTable[]): readonly TableGroup[] => {
  const groups = new Map<string, ReadTable[]>()
  for (const table of tables) {
    const key = keyOf(table.result)
    groups.set(key, [...(groups.get(key) ?? []), table])
  }
  return [...groups]
    .map(([key, members]) => ({ key, tables: named(members) }))
    .sort((a, b) => b.tables.length - a.tables.length)
}

export interface IssueTally {
  readonly issue: IssueId
  /** How many tables agreed on each option and have it in force, in the scenario's order. */
  readonly options: readonly { readonly option: OptionId; readonly tables: number }[]
  /** How many left the issue as it was before. */
  readonly asBefore: number
}

export interface ClassTally {
  readonly tables: number
  /** With an accord in force. */
  readonly accords: number
  /** Of those, on the edge: no other text was better for all. */
  readonly atEdge: number
  /** How the tables ended, as `wordOf` says it, the most frequent first. */
  readonly ends: readonly { readonly word: string; readonly tables: number }[]
  readonly issues: readonly IssueTally[]
}

/** Points: nearer to the edge than this is on it. */
export const AT_EDGE = 0.05

export const tallyTables = (
  scenario: Pick<Scenario, 'issues'>,
  tables: readonly TableResult[],
  wordOf: (result: TableResult) => string,
): ClassTally => {
  const ends = new Map<string, number>()
  for (const result of tables) {
    const word = wordOf(result)
    ends.set(word, (ends.get(word) ?? 0) + 1)
  }
  const accords = tables.filter(accordHolds)
  return {
    tables: tables.length,
    accords: accords.length,
    atEdge: accords.filter(({ short }) => (short ?? 0) < AT_EDGE).length,
    ends: [...ends].map(([word, count]) => ({ word, tables: count })).sort((a, b) => b.tables - a.tables),
    issues: scenario.issues.map(({ id, options }) => {
      const agreed = tables.filter((table) => table.agreed.includes(id))
      return {
        issue: id,
        options: options.map((option) => ({
          option: option.id,
          tables: agreed.filter(({ final }) => final[id] === option.id).length,
        })),
        asBefore: tables.length - agreed.length,
      }
    }),
  }
}
