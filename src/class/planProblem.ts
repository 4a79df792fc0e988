/** Whether a class can be held by a plan: the scenario has what it names, and its figures are within the limits. */
import { roundOf, type Scenario, sittingOf } from '../scenario/scenario.ts'
import { refusal } from '../table/refusal.ts'
import type { Problem } from '../terms/problem.ts'
import { lineProblem } from './names.ts'
import { CLASS_LIMITS, type ClassPlan } from './plan.ts'

type Listed = readonly { readonly id: string }[]

const listed = (things: Listed): string => things.map(({ id }) => id).join(', ')

const scenarioProblem = ({ id }: Scenario, { scenario }: ClassPlan): Problem | null =>
  scenario.id === id
    ? null
    : refusal(
        'other-scenario',
        '/plan/scenario/id',
        `This class plays “${id}”, not “${scenario.id}”.`,
        'Open another class for another scenario.',
      )

const choiceProblem = (what: 'reading' | 'sitting', chosen: string, all: Listed): Problem | null =>
  all.some(({ id }) => id === chosen)
    ? null
    : refusal(
        'unknown-id',
        `/plan/${what}`,
        `There is no ${what} “${chosen}”.`,
        `Choose one of: ${listed(all)}.`,
      )

const seatsProblem = (scenario: Scenario, { seats }: ClassPlan): Problem | null => {
  const playable = scenario.parties.filter(({ playable }) => playable)
  if (seats.length === 0 || new Set(seats).size !== seats.length)
    return refusal(
      'bad-seats',
      '/plan/seats',
      'People hold at least one seat, and each seat is named once.',
      `Choose among: ${listed(playable)}.`,
    )
  const wrong = seats.find((seat) => playable.every(({ id }) => id !== seat))
  return wrong === undefined
    ? null
    : refusal(
        'not-playable',
        '/plan/seats',
        `A person cannot hold the seat “${wrong}”.`,
        `Choose among: ${listed(playable)}.`,
      )
}

const figureProblem = (what: 'minutes' | 'retentionDays' | 'expected', figure: number, most: number) =>
  Number.isSafeInteger(figure) && figure >= 1 && figure <= most
    ? null
    : refusal(
        'out-of-range',
        `/plan/${what}`,
        `This is a whole number from 1 to ${most}.`,
        'Choose another.',
        { most },
      )

const minutesProblem = (scenario: Scenario, { minutes, sitting }: ClassPlan): Problem | null => {
  if (minutes === null) return null
  if (minutes !== 'scenario') return figureProblem('minutes', minutes, CLASS_LIMITS.minutes)
  const { rounds } = sittingOf(scenario, sitting)
  return rounds.some((round) => roundOf(scenario, round).minutes !== undefined)
    ? null
    : refusal(
        'no-round-minutes',
        '/plan/minutes',
        'No round of this sitting says how many minutes it takes.',
        'Name the minutes of a round, or let no clock run.',
      )
}

/** Everything that can be wrong with a plan for this scenario: the first of it. Null where the plan can be played. */
export const planProblem = (scenario: Scenario, plan: ClassPlan): Problem | null =>
  scenarioProblem(scenario, plan) ??
  choiceProblem('reading', plan.reading, scenario.readings) ??
  choiceProblem('sitting', plan.sitting, scenario.sittings) ??
  seatsProblem(scenario, plan) ??
  minutesProblem(scenario, plan) ??
  figureProblem('retentionDays', plan.retentionDays, CLASS_LIMITS.retentionDays) ??
  figureProblem('expected', plan.expected, CLASS_LIMITS.people) ??
  lineProblem(plan.title, CLASS_LIMITS.title, '/plan/title')
