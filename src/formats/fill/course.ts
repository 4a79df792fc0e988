/** Default rounds and sittings, from the number of parties and issues. */
import { FILL_DEFAULTS, MOST_TURNS } from './defaults.ts'
import type { IssueInput, ScenarioInput } from './scenarioInput.ts'

const WORDS = ['First', 'Second', 'Third'] as const

const turnsFor = (parties: number, issues: number): number =>
  Math.min(
    MOST_TURNS,
    FILL_DEFAULTS.turnsForEachParty.value * parties + FILL_DEFAULTS.turnsForEachIssue.value * issues,
  )

/** The day some days after an ISO date of the same month. */
const daysAfter = (date: string, days: number): string =>
  `${date.slice(0, 8)}${String(Number(date.slice(8)) + days).padStart(2, '0')}`

export const defaultCourse = (
  issues: readonly IssueInput[],
  floor: readonly string[],
): Pick<ScenarioInput, 'rounds' | 'sittings' | 'rules'> => {
  const turns = turnsFor(floor.length, issues.length)
  const rounds = WORDS.slice(0, FILL_DEFAULTS.rounds.value).map((word, index) => ({
    id: `${word.toLowerCase()}-meeting`,
    label: `${word} meeting`,
    place: 'At the table',
    date: daysAfter(FILL_DEFAULTS.date.value, index),
    opening:
      index === 0
        ? 'The parties meet with all issues open.'
        : 'The parties meet again on what is still open.',
    agenda: issues.map((issue) => issue.id),
    turns,
    floor: [...floor],
    basis: 'assumed' as const,
    because: `${FILL_DEFAULTS.turnsForEachParty.because} ${FILL_DEFAULTS.turnsForEachIssue.because}`,
  }))
  const sitting = (id: string, label: string, held: typeof rounds) => ({
    id,
    label,
    minutes: { brief: 5, play: held.length * turns * FILL_DEFAULTS.minutesForEachTurn.value, debrief: 10 },
    rounds: held.map((round) => round.id),
  })
  return {
    rounds,
    sittings: [sitting('full', 'Full', rounds), sitting('short', 'Short', rounds.slice(0, 1))],
    rules: { trustDiscount: 0, walkCost: 0, press: 0, insult: { patience: FILL_DEFAULTS.insult.value } },
  }
}
