/** Five questions made from one game, for one seat. None asks how much was gained. */
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { calledBare } from '../../telling/calledBare.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameInside, personOf, possessiveIn } from '../../telling/parties.ts'
import { figuresTo, toldBy } from '../../telling/told.ts'
import { turnTold } from '../../telling/turnTold.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { type IssueId, idsIn, type PartyId } from '../../terms/ids.ts'
import { QUESTION_WORDS } from '../../words/questions/catalog.ts'
import * as texts from '../../words/questions/en.ts'
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
  const { scenario, people, turningPoints } = debrief
  const say = toldBy(debrief, QUESTION_WORDS)
  const point = turningPoints.find(({ moment }) => moment.type === 'refused') ?? turningPoints[0]
  if (point === undefined) return say(texts.turningNone)
  const { moment } = point
  const when = turnTold(debrief, point.at)
  switch (moment.type) {
    case 'refused': {
      const { answer, offer } = moment.refusal
      const voice = voiceOf(scenario, people)
      const said = { when, who: voice.name(answer.by), person: voice.person(answer.by), offer: offer.number }
      return say(texts.turningRefused, said)
    }
    case 'agreed':
      return say(texts.turningAgreed, { when, offer: moment.acceptance.offer })
    case 'moved':
      return say(texts.turningMoved, { when })
  }
}

const named = (scenario: Scenario, id: PartyId) => {
  const party = partyOf(scenario, id)
  return { who: nameInside(party), person: personOf(party) }
}

const others = (debrief: Debrief, party: PartyId, guesses: Guesses): string => {
  const { scenario } = debrief
  const say = toldBy(debrief, QUESTION_WORDS)
  const held = guessesHeld(debrief, guesses)
  const [worst] = held.toSorted((a, b) => Math.abs(b.truth - b.guess) - Math.abs(a.truth - a.guess))
  if (worst !== undefined)
    return say(texts.guessed, {
      ...named(scenario, worst.party),
      guess: worst.guess,
      truth: figuresTo(debrief).points(worst.truth),
    })
  const other = debrief.principals.find((one) => one !== party)
  return other === undefined ? say(texts.wantedThem) : say(texts.wanted, named(scenario, other))
}

const heaviest = ({ sheet: { weights } }: SeatResult): IssueId | undefined =>
  idsIn(weights).toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))[0]

const numbers = (debrief: Debrief, party: PartyId): string => {
  const { scenario, seats, principals } = debrief
  const say = toldBy(debrief, QUESTION_WORDS)
  const other = seats.find((seat) => principals.includes(seat.party) && seat.party !== party)
  const issue = other === undefined ? undefined : heaviest(other)
  if (other === undefined || issue === undefined) return say(texts.contest)
  const said = {
    issue: issueLabel({ scenario }, issue),
    points: figuresTo(debrief).points(other.sheet.weights[issue] ?? 0),
    whose: possessiveIn(scenario, other.party),
  }
  return say(texts.contestWeight, { ...calledBare(partyOf(scenario, other.party)), ...said })
}

export const questionsOf = (
  debrief: Debrief,
  party: PartyId,
  guesses: Guesses,
): readonly DebriefQuestion[] => {
  const say = toldBy(debrief, QUESTION_WORDS)
  return [
    { name: 'turning', asks: capitalised(turning(debrief)) },
    { name: 'brief', asks: say(texts.brief, { goal: partyOf(debrief.scenario, party).goal }) },
    { name: 'others', asks: others(debrief, party, guesses) },
    { name: 'numbers', asks: numbers(debrief, party) },
    { name: 'next', asks: say(texts.next) },
  ]
}
