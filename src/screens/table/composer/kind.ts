/** What the composer is for at the moment. Each kind is drawn whole in the place of the one before. */
import { choiceAsked } from '../../../seat/choiceAsked.ts'
import { floatedHere } from '../../../seat/floatedHere.ts'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import type { MomentOf } from '../../../seat/moment.ts'
import type { EventOf } from '../../../table/event.ts'
import type { Offer } from '../../../table/offer.ts'
import type { OpenChoice, PartyView } from '../../../table/view.ts'
import type { MomentNow } from '../useMoment.ts'

export type ComposerKind =
  | { readonly type: 'answer'; readonly moment: MomentOf<'answer'>; readonly step: number }
  | { readonly type: 'caucusAnswer'; readonly moment: MomentOf<'caucusAnswer'> }
  | { readonly type: 'cutOff'; readonly moment: MomentOf<'caucus'> }
  /** What was floated waits for a word; while a float of one's own is drafted, the kind is a draft. */
  | { readonly type: 'floated'; readonly floated: EventOf<'package.floated'> }
  /** The offer is answered as it lies there. */
  | { readonly type: 'reply'; readonly offer: Offer }
  /** It is countered by a draft. */
  | { readonly type: 'counter'; readonly offer: Offer }
  /** An event asks for a decision. */
  | { readonly type: 'choice'; readonly choice: OpenChoice }
  | { readonly type: 'draft' }

export const composerKind = (view: PartyView, now: MomentNow | null, countering: boolean): ComposerKind => {
  const moment = now?.moment
  if (moment?.type === 'answer') return { type: 'answer', moment, step: now?.step ?? 0 }
  if (moment?.type === 'caucusAnswer') return { type: 'caucusAnswer', moment }
  if (moment?.type === 'caucus' && moment.cutOff !== null) return { type: 'cutOff', moment }
  const choice = choiceAsked(view)
  if (choice !== null) return { type: 'choice', choice }
  const floated = floatedHere(view)
  if (floated !== null && !countering) return { type: 'floated', floated }
  if (!isAskedToAnswer(view) || view.onTable === null) return { type: 'draft' }
  return { type: countering ? 'counter' : 'reply', offer: view.onTable }
}
