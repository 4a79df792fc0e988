import { moveCells } from '../../debrief/tables/moveCells.ts'
import { csvOf } from './csv.ts'

/** The moves of closed talks as comma-separated values. */
export const movesCsv = (read: Parameters<typeof moveCells>[0]): string => csvOf(moveCells(read))
