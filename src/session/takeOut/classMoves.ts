/** Every move of a class's tables as comma-separated values, table by table. */
import type { Cells } from '../../debrief/tables/cells.ts'
import { moveCells } from '../../debrief/tables/moveCells.ts'
import { readScenario } from '../../scenario/read.ts'
import { latest } from '../../table/latest.ts'
import { readTranscript } from '../transcript/readTranscript.ts'
import type { SeatHolder } from '../transcript/transcript.ts'
import { csvOf } from './csv.ts'

/** A finished game's copy, by the name that its table has. */
export interface TableCopy {
  readonly number: number
  readonly text: string
}

const heldBy = (holder: SeatHolder | undefined): string =>
  holder?.held === 'human' ? (holder.name ?? 'a person') : 'the computer'

/** Between two tables the page draws and hears keys. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * The tables are of one scenario's text and reading, so that they share their columns. Throws, as our own bug, on a copy that
 * cannot be read as a finished game.
 */
export const classMovesCsv = async (tables: readonly TableCopy[], hasNames: boolean): Promise<string> => {
  const readOnce = latest(readScenario)
  let columns: Cells['columns'] = []
  const rows: Cells['rows'][number][] = []
  for (const { number, text } of tables) {
    await nextTask()
    const read = readTranscript(text, readOnce)
    if (!read.ok) throw new Error(read.problems[0]?.message)
    const { scenario, talks, transcript } = read.value
    const { entries, seats } = transcript
    const cells = moveCells({ scenario, state: talks.state, entries })
    columns = ['Table', ...(hasNames ? ['Seat held by'] : []), ...cells.columns]
    for (const [entry, row] of cells.rows.entries()) {
      const by = entries[entry]?.move.by
      rows.push([number, ...(hasNames ? [heldBy(by && seats[by])] : []), ...row])
    }
  }
  return csvOf({ columns, rows })
}
