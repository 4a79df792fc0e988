/**
 * Which sound a step of a moment makes: a knock for an offer, a pen cap for a consent or a signature, a stamp for what
 * comes into force, paper for what is laid before the seat. A refusal makes none. No sound comes before its step.
 */
import { assertNever } from '../terms/assertNever.ts'
import { type Attention, momentNow } from './attention.ts'
import type { Moment, MomentOf, Step } from './moment.ts'

export type Sound = 'knock' | 'pen' | 'stamp' | 'paper'

const answered = ({ given, outcome, steps }: MomentOf<'answer'>, { name, party }: Step): Sound | null => {
  const accepts =
    name === 'answered'
      ? given.some(({ by, accepted }) => by === party && accepted)
      : // With motion reduced a moment is its end alone, and is heard there.
        name === 'told' && steps.length === 1 && outcome === 'accepted'
  return accepts ? 'pen' : null
}

/** Heard when a capital has answered: its own step is the one in which it considers. */
const signed = ({ approvals, steps }: MomentOf<'signing'>, place: number): Sound | null => {
  const [now, last] = [steps[place], steps[place - 1]]
  if (steps.length === 1) return approvals.every(({ approved }) => approved) ? 'stamp' : 'pen'
  if (now?.name === 'marked') return 'pen'
  const hasApproved = approvals.some(({ party, approved }) => party === last?.party && approved)
  return last?.name === 'approved' && hasApproved ? 'stamp' : null
}

/** `place`: index of the current step. */
export const soundOf = (moment: Moment, place: number): Sound | null => {
  const step = moment.steps[place]
  if (step === undefined) return null
  switch (moment.type) {
    case 'offer':
      return 'knock'
    case 'answer':
      return step.name === 'offered' ? 'knock' : answered(moment, step)
    case 'seal':
      return moment.sealed ? 'stamp' : 'pen'
    case 'signing':
      return signed(moment, place)
    case 'news':
    case 'cost':
    case 'roundOpening':
    case 'interlude':
      return place === 0 ? 'paper' : null
    case 'caucusAnswer':
    case 'roundClosing':
    case 'caucus':
    case 'declined':
    case 'ending':
    case 'note':
      return null
    default:
      return assertNever(moment)
  }
}

/** The sounds of a change of attention; steps that were skipped make none. */
export const soundBetween = (before: Attention | null, now: Attention | null): Sound | null => {
  if (before === null || now === null || before.viewer !== now.viewer) return null
  const moment = momentNow(now)
  if (moment === null || (momentNow(before) === moment && before.step === now.step)) return null
  return soundOf(moment, now.step)
}
