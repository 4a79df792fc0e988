import type { PartyView } from '../table/view.ts'

/** Whether the offer on the table waits for the viewer's own word. */
export const isAskedToAnswer = ({ phase, toMove, viewer }: PartyView): boolean =>
  phase === 'answering' && toMove === viewer
