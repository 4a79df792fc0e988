/** What the gauge shows at this point of the talks, and its words: the same for the panel and for the folded composer. */
import { type WorthInHand, worthInHand } from '../../../seat/worthInHand.ts'
import { worthWords } from '../../../seat/worthScale.ts'
import type { PartyView } from '../../../table/view.ts'
import type { DraftInHand } from '../useDraft.ts'

export interface WorthShown {
  readonly worth: WorthInHand
  /** It is the viewer's draft that is weighed, not the settled text or the viewer's last ask. */
  readonly isDraft: boolean
  readonly name: 'draft' | 'the text' | 'your ask'
  /** The draft is worth less than no deal, or may not be signed whatever it is worth. */
  readonly isBad: boolean
  /** One to three sentences that say all that the gauge draws. */
  readonly words: string
}

const SAID = {
  draft: 'Your draft',
  'the text': 'The settled text',
  'your ask': 'What you last asked for',
} as const

export const worthShown = (view: PartyView, draft: DraftInHand): WorthShown => {
  // What is to be signed is the settled text, whatever lies half drafted beside it.
  const isDraft = !draft.isEmpty && view.phase !== 'signing'
  const worth = worthInHand(view, isDraft ? draft.package : {}, draft.forAccordOnly)
  const isSettled = view.scenario.issues.every((issue) => view.draft[issue.id] !== undefined)
  const name = isDraft ? 'draft' : isSettled ? 'the text' : 'your ask'
  const sentences = [
    `${SAID[name]} is worth to you ${worthWords(worth.draft, worth.promised)}.`,
    worth.redLines.length > 0 ? 'It crosses a red line of yours and may not be signed.' : '',
    worth.standing === null ? '' : `The offer on the table: ${Math.round(worth.standing)}.`,
    worth.standingRedLines.length > 0 ? 'It crosses a red line of yours and may not be signed.' : '',
    `Your no deal: ${Math.round(worth.noDeal)}.`,
  ]
  return {
    worth,
    isDraft,
    name,
    isBad: worth.draft < worth.noDeal || worth.redLines.length > 0,
    words: sentences.filter((sentence) => sentence !== '').join(' '),
  }
}
