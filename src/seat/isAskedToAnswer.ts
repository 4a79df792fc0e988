import type { PartyView } from '../table/view.ts'

/** Whether the viewer is to answer the offer on the table. */
export const isAskedToAnswer = ({ phase, toMove, viewer }: PartyView): boolean =>
  phase === 'answering' && toMove === viewer
