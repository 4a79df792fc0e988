/** What a class played, from the rows that the server gives out: what a teacher's files of it must say. */
import Papa from 'papaparse'
import { peopleAt } from '../../src/class/classState.ts'
import { resultCells } from '../../src/debrief/tables/resultCells.ts'
import { tableResultOf } from '../../src/debrief/tables/tableResult.ts'
import { partyOf } from '../../src/scenario/scenario.ts'
import { readExported } from '../../src/server/storage/exportClass.ts'
import { type ReadClass, readClass } from '../../src/server/storage/keptClass.ts'
import { tellMove } from '../../src/telling/tellMove.ts'

/** Checks each row against the one before, and makes every act again. */
export const playedIn = (exported: string): ReadClass => {
  const kept = readExported(exported)
  if (!kept.ok) throw new Error(kept.problems[0]?.message)
  const read = readClass(kept.value)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
}

type Rows = readonly (readonly string[])[]

/** The lines of a file for spreadsheets, without its first. */
export const csvRows = (text: string): Rows => Papa.parse<string[]>(text.trim()).data.slice(1)

const written = (cells: readonly (string | number | null)[]): readonly string[] =>
  cells.map((cell) => (cell === null ? '' : String(cell)))

/** Table, who held the seat, and of the move its number, party, kind and what it did. */
export const movesPlayed = ({ scenario, state }: ReadClass): Rows =>
  state.tables.flatMap((table) =>
    table.moves.map(({ move }, at) => {
      const names = peopleAt(state, table.number, move.by).map(({ name }) => name)
      const wasPlayed = table.moves.some((made) => made.move.by === move.by && made.by === 'person')
      return written([
        table.number,
        names.length > 0 ? names.join(', ') : wasPlayed ? 'a person' : 'the computer',
        at + 1,
        partyOf(scenario, move.by).name,
        move.type,
        tellMove(scenario, move),
      ])
    }),
  )

/** The same columns of the file. */
export const movesTold = (csv: string): Rows =>
  csvRows(csv).map(([table = '', by = '', move = '', , , party = '', kind = '', did = '']) => [
    table,
    by,
    move,
    party,
    kind,
    did,
  ])

/** How each table ended, what it agreed, and what that was worth. */
export const outcomesPlayed = ({ scenario, opening, state }: ReadClass): Rows => {
  const tables = state.tables.flatMap(({ number, talks, moves }) =>
    talks === null
      ? []
      : [
          {
            number,
            file: `table-${String(number).padStart(3, '0')}.json`,
            result: tableResultOf({
              scenario,
              hash: opening.plan.scenario.hash,
              state: talks,
              moves: moves.map(({ move }) => move),
              people: scenario.parties.flatMap(({ id }) => {
                const [name] = [
                  peopleAt(state, number, id)
                    .map((one) => one.name)
                    .join(', '),
                ]
                return name === '' ? [] : [{ party: id, name }]
              }),
            }),
          },
        ],
  )
  return resultCells(scenario, tables, true).rows.map(written)
}
