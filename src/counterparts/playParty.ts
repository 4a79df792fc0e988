/**
 * A counterpart, put together in the BOA architecture (Baarslag, Hindriks & Jonker): a bidding tactic, a model of the
 * others and an acceptance condition, as its scenario names them, played with a temperament.
 */
import { assertNever } from '../terms/assertNever.ts'
import { wouldAdjourn } from './adjourning.ts'
import { answerOffer } from './answer.ts'
import { speakAside, wouldMeet } from './caucus.ts'
import type { Counterpart, Decision } from './decision.ts'
import { takeFloor } from './floor.ts'
import { mediate } from './mediator.ts'
import { type Seat, takeSeat } from './seat.ts'
import { signOrDecline } from './signing.ts'
import { publish } from './speech.ts'
import type { Temperament } from './temperament.ts'
import { underwrite } from './underwriter.ts'

const reply = (seat: Seat): Decision => {
  const { request, viewer } = seat.view
  if (request === null) throw new Error('Nobody asked for anything.')
  const agree =
    request.type === 'caucus' ? wouldMeet(seat, request.by) : !isPrincipal(seat) || wouldAdjourn(seat)
  return {
    move: { type: 'reply', by: viewer, agree },
    reasons:
      request.type === 'caucus'
        ? {
            rule: 'reply.caucus',
            because: agree ? 'A word aside could do no harm.' : 'It did not trust them so far.',
          }
        : {
            rule: 'reply.adjourn',
            because: agree ? 'It had nothing new to say either.' : 'It still had something to propose.',
          },
  }
}

const isPrincipal = (seat: Seat): boolean =>
  seat.view.scenario.parties.some(
    (party) => party.id === seat.view.viewer && party.roles.includes('principal'),
  )

const decide = (seat: Seat): Decision => {
  const { phase } = seat.view
  switch (phase) {
    case 'floor':
      return isPrincipal(seat) ? takeFloor(seat) : mediate(seat)
    case 'answering':
      return isPrincipal(seat) ? answerOffer(seat) : underwrite(seat)
    case 'replying':
      return reply(seat)
    case 'caucus':
      return speakAside(seat)
    case 'drafting':
      return mediate(seat)
    case 'publishing':
      return publish(seat)
    case 'signing':
      return signOrDecline(seat)
    case 'closed':
      throw new Error('The talks are closed; nobody is asked to decide.')
    default:
      return assertNever(phase)
  }
}

/** Plays a seat with a temperament; `scenario` takes the one that the scenario names for the party. */
export const playParty =
  (temperament: Temperament | 'scenario'): Counterpart =>
  (view) =>
    decide(takeSeat(view, temperament))
