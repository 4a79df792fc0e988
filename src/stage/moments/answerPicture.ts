/** The text that is being answered, as it lies on the table: its lines, and a slot for each whose consent it needs. */

import { optionOf } from '../../scenario/scenario.ts'
import { verbEnding } from '../../scenario/vocabulary/grammar.ts'
import { heardBy } from '../../seat/answerMoment.ts'
import type { MomentOf } from '../../seat/moment.ts'
import type { Answer, Offer } from '../../table/offer.ts'
import type { PartyView } from '../../table/view.ts'
import { namedIn } from '../../telling/issues.ts'
import { partyIn, personOf } from '../../telling/parties.ts'
import { toldBy, toldIn } from '../../telling/told.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import { STAGE_WORDS } from '../../words/drawn/catalog.ts'
import * as texts from '../../words/drawn/en.ts'
import type { Language } from '../../words/languages.ts'

/**
 * `in`: its mark lies on the text. `stopped`: at the bar beside it. Else it is at its plate: `waiting` while the answers
 * are told, `asked` where the viewer's own is awaited, `later` for those who answer after the viewer.
 */
export type SlotState = 'in' | 'stopped' | 'waiting' | 'asked' | 'later'

export interface AnswerSlot {
  readonly party: PartyId
  readonly state: SlotState
}

export interface AnswerPicture {
  readonly language: Language
  readonly title: string
  readonly lines: readonly string[]
  /** The author first, then whoever answers, in the order in which they are heard. */
  readonly slots: readonly AnswerSlot[]
}

type Seen = Pick<PartyView, 'scenario'>

/** Principals and the underwriters of what it names, except for its author. */
const askedFor = (view: Seen, offer: Offer): readonly PartyId[] => {
  const underwriters = issuesIn(offer.package).flatMap((issue) => {
    const option = offer.package[issue]
    return option === undefined ? [] : optionOf(view.scenario, issue, option).underwriters
  })
  return view.scenario.parties
    .filter(({ id, roles }) => roles.includes('principal') || underwriters.includes(id))
    .map(({ id }) => id)
    .filter((id) => id !== offer.by)
}

const pictureOf = (
  view: Seen,
  offer: Offer,
  asked: readonly PartyId[],
  heard: readonly Answer[],
  viewer: PartyId | null = null,
): AnswerPicture => ({
  language: toldIn(view),
  title: offer.singleText
    ? toldBy(view, STAGE_WORDS)(texts.singleText)
    : toldBy(view, STAGE_WORDS)(texts.offer, { offer: offer.number }),
  lines: namedIn(view, offer.package).map(({ option }) => option.short),
  slots: [
    { party: offer.by, state: 'in' },
    ...asked.map((party): AnswerSlot => {
      const answer = heard.find(({ by }) => by === party)
      if (answer === undefined)
        return { party, state: viewer === null ? 'waiting' : party === viewer ? 'asked' : 'later' }
      return { party, state: answer.accepted ? 'in' : 'stopped' }
    }),
  ],
})

/** At a step of the moment in which the answers are told. */
export const answerPicture = (view: Seen, moment: MomentOf<'answer'>, step: number): AnswerPicture => {
  const { offer, given } = moment
  const asked = given.length > 0 ? given.map(({ by }) => by) : askedFor(view, offer)
  return pictureOf(view, offer, asked, heardBy(moment, step))
}

/** While the viewer is asked for its own answer: those who have answered before it, and its empty slot. */
export const askedPicture = (view: PartyView, offer: Offer): AnswerPicture =>
  pictureOf(view, offer, askedFor(view, offer), offer.answers, view.viewer)

const STATES = {
  in: texts.consents,
  stopped: texts.refuses,
  waiting: texts.considering,
  asked: texts.yourAnswer,
  later: texts.toAnswer,
} as const satisfies Readonly<Record<SlotState, string>>

const asSubject = (view: Seen, party: PartyId) => {
  const grammar = partyIn(view, party)
  return { s: verbEnding(grammar), person: personOf(grammar) }
}

/** What stands beside a party's plate as its answer is heard. */
export const answerWords = (view: Seen, party: PartyId, accepts: boolean): string =>
  toldBy(view, STAGE_WORDS)(STATES[accepts ? 'in' : 'stopped'], asSubject(view, party))

/** What stands on a party's plate while the text is answered; null for whoever has no part in it. */
export const slotWords = (view: Seen, { slots }: AnswerPicture, party: PartyId): string | null => {
  const place = slots.findIndex((slot) => slot.party === party)
  const slot = slots[place]
  if (slot === undefined) return null
  return toldBy(view, STAGE_WORDS)(place === 0 ? texts.offers : STATES[slot.state], asSubject(view, party))
}
