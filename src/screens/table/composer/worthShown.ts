/** What the gauge shows at this point of the talks, and its words: the same for the panel and for the folded composer. */

import { type WorthInHand, worthInHand } from '../../../seat/worthInHand.ts'
import { scalePoints } from '../../../seat/worthScale.ts'
import type { PartyView } from '../../../table/view.ts'
import type { SayTable } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import type { DraftInHand } from '../useDraft.ts'

export interface WorthShown {
  readonly worth: WorthInHand
  /** It is the viewer's draft that is weighed, not the settled text or the viewer's last ask. */
  readonly isDraft: boolean
  readonly name: keyof typeof SAID
  /** The draft is worth less than no deal, or may not be signed whatever it is worth. */
  readonly isBad: boolean
  /** One to three sentences that say all that the gauge draws. */
  readonly words: string
}

const SAID = {
  [texts.draft]: texts.yourDraft,
  [texts.settled]: texts.theSettled,
  [texts.yourAsk]: texts.lastAsk,
} as const

/** “97 of 100”. */
export const worthSaid = (say: SayTable, worth: number, promised: number): string => {
  const [rounded, points] = [Math.round(worth), Math.round(scalePoints(promised))]
  return say(rounded <= points ? texts.worthOf : texts.worthAbove, { worth: rounded, points })
}

export const worthShown = (say: SayTable, view: PartyView, draft: DraftInHand): WorthShown => {
  // What is to be signed is the settled text, whatever lies half drafted beside it.
  const isDraft = !draft.isEmpty && view.phase !== 'signing'
  const worth = worthInHand(view, isDraft ? draft.package : {}, draft.forAccordOnly)
  const isSettled = view.scenario.issues.every((issue) => view.draft[issue.id] !== undefined)
  const name = isDraft ? texts.draft : isSettled ? texts.settled : texts.yourAsk
  const sentences = [
    say(texts.isWorth, { what: say(SAID[name]), worth: worthSaid(say, worth.draft, worth.promised) }),
    worth.redLines.length > 0 ? say(texts.crosses) : '',
    worth.standing === null ? '' : say(texts.standing, { worth: Math.round(worth.standing) }),
    worth.standingRedLines.length > 0 ? say(texts.crosses) : '',
    say(texts.yourNoDeal, { worth: Math.round(worth.noDeal) }),
  ]
  return {
    worth,
    isDraft,
    name,
    isBad: worth.draft < worth.noDeal || worth.redLines.length > 0,
    words: sentences.filter((sentence) => sentence !== '').join(' '),
  }
}
