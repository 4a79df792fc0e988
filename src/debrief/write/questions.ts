/** Five questions made from one game, for one seat. None asks how much was gained. */
import { partyOf } from '../../scenario/scenario.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameInside, possessiveIn } from '../../telling/parties.ts'
import { points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { type IssueId, idsIn, type PartyId } from '../../terms/ids.ts'
import type { Debrief, SeatResult } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import { guessesHeld, type HeldGuess } from '../walkAwayGuesses.ts'

/** Answers are kept by these names. */
export type QuestionName = 'turning' | 'brief' | 'others' | 'numbers' | 'next'

export interface DebriefQuestion {
  readonly name: QuestionName
  readonly asks: string
}

type Guesses = readonly Pick<HeldGuess, 'party' | 'guess' | 'give'>[]

const turning = (debrief: Debrief): string => {
  const point =
    debrief.turningPoints.find(({ moment }) => moment.type === 'refused') ?? debrief.turningPoints[0]
  if (point === undefined)
    return 'At which moment could it have gone otherwise? What did you know then, and what not?'
  const { moment, at } = point
  const what =
    moment.type === 'refused'
      ? `${voiceOf(debrief.scenario, debrief.people).name(moment.refusal.answer.by)} refused offer ${moment.refusal.offer.number}`
      : moment.type === 'agreed'
        ? `offer ${moment.acceptance.offer} was agreed`
        : 'the ground moved under the offers'
  return `At ${talksTurn(at)} ${what}. What did you know at that moment, what did you not know, and what could you have asked?`
}

const others = (debrief: Debrief, party: PartyId, guesses: Guesses): string => {
  const { scenario } = debrief
  const held = guessesHeld(debrief, guesses)
  const [worst] = held.toSorted((a, b) => Math.abs(b.truth - b.guess) - Math.abs(a.truth - a.guess))
  if (worst !== undefined)
    return `You thought ${nameInside(partyOf(scenario, worst.party))} would leave below ${worst.guess}; the scenario puts it at ${points(worst.truth)}. What did you see, before and during the talks, that made you think so?`
  const other = debrief.principals.find((one) => one !== party)
  const name = other === undefined ? 'the other side' : nameInside(partyOf(scenario, other))
  return `What did ${name} want that you learnt only now that the books are open, and how could you have learnt it at the table?`
}

const heaviest = ({ sheet: { weights } }: SeatResult): IssueId | undefined =>
  idsIn(weights).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))[0]

const numbers = ({ scenario, seats, principals }: Debrief, party: PartyId): string => {
  const other = seats.find((seat) => principals.includes(seat.party) && seat.party !== party)
  const issue = other === undefined ? undefined : heaviest(other)
  if (other === undefined || issue === undefined)
    return 'Which number of this scenario would you contest first, and why?'
  return `${issueLabel({ scenario }, issue)} carries ${points(other.sheet.weights[issue] ?? 0)} of ${possessiveIn(scenario, other.party)} weight in this scenario. Argue for a number of your own, and say what it would change.`
}

export const questionsOf = (
  debrief: Debrief,
  party: PartyId,
  guesses: Guesses,
): readonly DebriefQuestion[] => [
  { name: 'turning', asks: turning(debrief) },
  {
    name: 'brief',
    asks: `Your brief said: “${partyOf(debrief.scenario, party).goal}” Which part of it did you give up first, for what, and would you do so again?`,
  },
  { name: 'others', asks: others(debrief, party, guesses) },
  { name: 'numbers', asks: numbers(debrief, party) },
  {
    name: 'next',
    asks: 'Name one thing that you will do in your next negotiation, and how you will notice whether it helps.',
  },
]
