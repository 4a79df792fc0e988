/**
 * A counterpart, put together in the BOA architecture (Baarslag, Hindriks & Jonker): a bidding tactic, a model of the
 * others and an acceptance condition, as its scenario names them, played with a temperament.
 */
import type { Temperament } from '../scenario/scenario.ts'
import { hasRole, isBesideTable } from '../table/roles.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import { wouldAdjourn } from './adjourning.ts'
import { answerOffer } from './answer.ts'
import { speakBeside } from './beside.ts'
import { speakAside, wouldMeet } from './caucus.ts'
import { chooseAnswer } from './choosing.ts'
import type { Counterpart, Decision } from './decision.ts'
import { takeFloor } from './floor.ts'
import { mediate } from './mediator.ts'
import { type Memory, remember } from './memory.ts'
import { reasonWords } from './reasonWords.ts'
import type { Seat } from './seat.ts'
import { takeSeat } from './seatNow.ts'
import { signOrDecline } from './signing.ts'
import { chooseCommunique } from './speech.ts'
import { underwrite } from './underwriter.ts'

const reply = (seat: Seat): Decision => {
  const { request, viewer } = seat.view
  if (request === null) throw new Error('Nobody asked for anything.')
  const agree =
    request.type === 'caucus'
      ? wouldMeet(seat, request.by)
      : !hasRole(seat.view, 'principal') || wouldAdjourn(seat)
  return {
    // Lack of trust is the only reason for which it declines a caucus.
    move: {
      type: 'reply',
      by: viewer,
      agree,
      ...(!agree && request.type === 'caucus' ? { why: 'trust' as const } : {}),
    },
    reasons:
      request.type === 'caucus'
        ? {
            rule: 'reply.caucus',
            because: agree ? 'A word aside could do no harm.' : '{It} did not trust them so far.',
          }
        : {
            rule: 'reply.adjourn',
            because: agree ? '{It} had nothing new to say either.' : '{It} still had something to propose.',
          },
  }
}

const decideFrom = (seat: Seat): Decision => {
  const { phase } = seat.view
  switch (phase) {
    case 'floor':
      if (isBesideTable(seat.view)) return speakBeside(seat)
      return hasRole(seat.view, 'principal') ? takeFloor(seat) : mediate(seat)
    case 'answering':
      return hasRole(seat.view, 'principal') ? answerOffer(seat) : underwrite(seat)
    case 'replying':
      return reply(seat)
    case 'caucus':
      return speakAside(seat)
    case 'choosing':
      return chooseAnswer(seat)
    case 'drafting':
      return mediate(seat)
    case 'publishing':
      return chooseCommunique(seat)
    case 'signing':
      return signOrDecline(seat)
    case 'closed':
      throw new Error('The talks are closed; nobody is asked to decide.')
    default:
      return assertNever(phase)
  }
}

/** A decision, and the memory to pass back with the next view of the same seat in the same game. */
export interface Remembered {
  readonly decision: Decision
  readonly memory: Memory
}

/**
 * The decision of a seat played with a temperament; `scenario` takes the one that the scenario names for the party. A
 * pure function of the view: the memory only holds what was read from earlier views of the same game, and is null where
 * there is none.
 */
export const decide = (
  view: PartyView,
  before: Memory | null,
  temperament: Temperament | 'scenario',
): Remembered => {
  const memory = remember(view, before)
  const { move, reasons } = decideFrom(takeSeat(view, memory, temperament))
  const because = reasonWords(view, reasons.because)
  return { decision: { move, reasons: { ...reasons, because } }, memory }
}

/** Plays one seat through one game and keeps its memory. */
export const playParty = (temperament: Temperament | 'scenario'): Counterpart => {
  let kept: Memory | null = null
  return (view) => {
    const { decision, memory } = decide(view, kept, temperament)
    kept = memory
    return decision
  }
}
