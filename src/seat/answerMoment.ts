/** An offer and its answers as a moment: from the paper sliding to the middle to the sentence on which it ends. */
import type { Answer, Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { answerTold, latestAnswers } from '../telling/answerSentence.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import { goOnStep, type MomentOf, MS, type Step } from './moment.ts'

const sideOf = (view: PartyView, offer: Offer): MomentOf<'answer'>['side'] => {
  if (offer.by === view.viewer) return 'sender'
  return offer.answers.some(({ by }) => by === view.viewer) ? 'receiver' : 'onlooker'
}

const stepsOf = (told: readonly Answer[], conditions: number, waits: boolean): readonly Step[] => {
  const answered = told.map((answer): Step => ({ name: 'answered', party: answer.by, ms: MS.answered }))
  const ending: readonly Step[] = [
    { name: 'sentence', ms: MS.sentence },
    ...(conditions > 0 ? [{ name: 'conditions', ms: conditions * MS.condition } as const] : []),
  ]
  return waits ? [...answered, ...ending, goOnStep()] : [...answered, ...ending]
}

const CONSIDERING: readonly Step[] = [
  { name: 'offered', ms: MS.offered },
  { name: 'considering', ms: null },
]

/** The viewer has made an offer; it is being considered. */
export const awaitAnswer = (offer: Offer, upTo: number): MomentOf<'answer'> => ({
  type: 'answer',
  offer,
  side: 'sender',
  given: [],
  outcome: null,
  view: null,
  steps: CONSIDERING,
  upTo,
})

/**
 * All have answered: the steps in which that is told. `upTo` counts the record's events that it covers.
 */
export const tellAnswer = (view: PartyView, offer: Offer, upTo: number): MomentOf<'answer'> => {
  const words = answerTold(view, offer)
  const latest = latestAnswers(offer)
  const given = words.answers.flatMap(({ party }) => latest.find(({ by }) => by === party) ?? [])
  const side = sideOf(view, offer)
  // The viewer's own word needs no telling.
  const told = side === 'receiver' ? given.filter(({ by }) => by !== view.viewer) : given
  // It waits for whoever depends on it: the sender, and who accepted and hears what others made of the same text. Who looks on
  // or has just refused is not kept.
  const hasAccepted = given.some(({ by, accepted }) => by === view.viewer && accepted)
  const waits = side === 'sender' || (hasAccepted && told.length > 0)
  return {
    type: 'answer',
    offer,
    side,
    given,
    outcome: words.decisive === null ? 'accepted' : 'refused',
    view,
    steps: stepsOf(told, words.conditions.length, waits),
    upTo,
  }
}

/** Whether the person is to go on from its end; false while somebody still considers, unless the text is the viewer's own. */
export const waitsAtEnd = ({ side, steps }: MomentOf<'answer'>): boolean =>
  side === 'sender' || steps.at(-1)?.name === 'told'

/** The offer that one of those who answered puts in its place; null where none does, or somebody still considers. */
export const counterIn = ({ offer, view }: MomentOf<'answer'>): Offer | null =>
  view?.offers.find(({ counterTo }) => counterTo === offer.number) ?? null

export interface Settling {
  /** Silent: the offer was refused, but nobody named this issue. */
  readonly outcome: 'agreed' | 'balks' | 'silent'
  readonly by: readonly PartyId[]
}

/** The answers that have been told by the time a step is reached; whoever answers in that very step is heard. */
export const heardBy = ({ given, steps }: MomentOf<'answer'>, step: number): readonly Answer[] => {
  const later = new Set(
    steps.flatMap(({ name, party }, place) => (name === 'answered' && place > step ? party : [])),
  )
  return given.filter(({ by }) => !later.has(by))
}

/** What the answers heard so far have made of each row of the offer. */
export const settledRows = (moment: MomentOf<'answer'>, step: number): ReadonlyMap<IssueId, Settling> => {
  const { offer, given, outcome } = moment
  const spoken = heardBy(moment, step)
  // Whoever refused and was outvoted has stopped nothing.
  const refusals = outcome === 'accepted' ? [] : spoken.filter(({ accepted }) => !accepted)
  const settled = new Map<IssueId, Settling>()
  if (refusals.length === 0 && (outcome !== 'accepted' || spoken.length < given.length)) return settled
  for (const issue of issuesIn(offer.package)) {
    const by = refusals.filter(({ inTheWay }) => inTheWay.includes(issue)).map((answer) => answer.by)
    settled.set(issue, {
      outcome: by.length > 0 ? 'balks' : refusals.length > 0 ? 'silent' : 'agreed',
      by,
    })
  }
  return settled
}
