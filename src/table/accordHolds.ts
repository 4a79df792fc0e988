/** Whether talks came to an accord in force: signed, and approved by everybody who must approve. */
import type { TableState } from './state.ts'

export const accordHolds = ({ end }: Pick<TableState, 'end'>): boolean =>
  end !== null && end.end === 'signed' && end.ratified
