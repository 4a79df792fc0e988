/** Whether the end of the talks is on the screen: a signing, or an end without one. What is on those pages is made with them. */
import { type Attention, momentNow, stepNow } from './attention.ts'

type Looked = Pick<Attention, 'shown' | 'telling' | 'moments' | 'step'>

/** Something is signed, or to be signed. */
export const isSigningShown = (attention: Looked): boolean => {
  const moment = momentNow(attention)?.type
  return moment === 'signing' || moment === 'declined' || attention.shown.phase === 'signing'
}

/** The end has been told at the table; at once where the table is no longer shown. */
export const isEndingShown = (attention: Looked): boolean => {
  const end = attention.telling?.end?.end
  if (momentNow(attention)?.type !== 'ending' || end === undefined || end === 'signed') return false
  return stepNow(attention)?.name === 'told' || attention.shown.phase === 'publishing'
}
