/** The text that is being answered, as it lies on the table: its lines, and a slot for each whose consent it needs. */

import { optionOf } from '../../scenario/scenario.ts'
import { heardBy } from '../../seat/answerMoment.ts'
import type { MomentOf } from '../../seat/moment.ts'
import type { PartyView } from '../../table/view.ts'
import { namedIn } from '../../telling/issues.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'

/** `in`: its mark lies on the text. `stopped`: at the bar beside it. `waiting`: still at its plate. */
export type SlotState = 'in' | 'stopped' | 'waiting'

export interface AnswerSlot {
  readonly party: PartyId
  readonly state: SlotState
}

export interface AnswerPicture {
  readonly title: string
  readonly lines: readonly string[]
  /** The author first, then whoever answers, in the order in which they are heard. */
  readonly slots: readonly AnswerSlot[]
}

/** Principals and the underwriters of what it names, but for its author. */
const askedFor = (view: Pick<PartyView, 'scenario'>, { offer }: MomentOf<'answer'>): readonly PartyId[] => {
  const underwriters = issuesIn(offer.package).flatMap((issue) => {
    const option = offer.package[issue]
    return option === undefined ? [] : optionOf(view.scenario, issue, option).underwriters
  })
  return view.scenario.parties
    .filter(({ id, roles }) => roles.includes('principal') || underwriters.includes(id))
    .map(({ id }) => id)
    .filter((id) => id !== offer.by)
}

export function answerPicture(
  view: Pick<PartyView, 'scenario'>,
  moment: MomentOf<'answer'>,
  step: number,
): AnswerPicture {
  const { offer, given } = moment
  const heard = heardBy(moment, step)
  const asked = given.length > 0 ? given.map(({ by }) => by) : askedFor(view, moment)
  return {
    title: offer.singleText ? 'Single text' : `Offer ${offer.number}`,
    lines: namedIn(view, offer.package).map(({ option }) => option.short),
    slots: [
      { party: offer.by, state: 'in' },
      ...asked.map((party): AnswerSlot => {
        const answer = heard.find(({ by }) => by === party)
        return { party, state: answer === undefined ? 'waiting' : answer.accepted ? 'in' : 'stopped' }
      }),
    ],
  }
}

const SLOT_WORDS: Readonly<Record<SlotState, string>> = {
  in: 'Consents',
  stopped: 'Refuses',
  waiting: 'Considering',
}

/** What stands on a party's plate while the text is answered; null for whoever has no part in it. */
export const slotWords = ({ slots }: AnswerPicture, party: PartyId): string | null => {
  const place = slots.findIndex((slot) => slot.party === party)
  const slot = slots[place]
  return slot === undefined ? null : place === 0 ? 'Offers' : SLOT_WORDS[slot.state]
}
