/** Whether talks came to an accord in force: signed, and approved at home by as many as decide. */
import type { TableState } from './state.ts'

export const accordHolds = ({ end }: Pick<TableState, 'end'>): boolean =>
  end !== null && end.end === 'signed' && end.ratified
