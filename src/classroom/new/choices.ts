/** What a teacher chooses for a new class, and the plan that it comes to. */
import type { ClassPlan } from '../../class/plan.ts'
import type { ShelfCard, ShelfSeat } from '../../session/desk/shelf.ts'

/** A plan without what is not chosen. */
export type ClassChoices = Omit<ClassPlan, 'scenario' | 'seed' | 'temperament' | 'retentionDays'>

const EXPECTED = 24
const RETENTION_DAYS = 30

export const playableSeats = ({ seats }: Pick<ShelfCard, 'seats'>): readonly ShelfSeat[] =>
  seats.filter(({ playable }) => playable)

const principals = (card: ShelfCard): readonly ShelfSeat[] =>
  playableSeats(card).filter(({ roles }) => roles.includes('principal'))

export const sittingIn = (card: ShelfCard, id: string): ShelfCard['sittings'][number] => {
  const sitting = card.sittings.find((one) => one.id === id) ?? card.sittings[0]
  if (sitting === undefined)
    throw new Error(`The scenario ${card.id} has no sitting; the reader should have said so.`)
  return sitting
}

/** Rounds that a lesson has to leave time for: those that the parties must agree on first are not counted. */
export const roundsIn = (card: ShelfCard, sitting: string): number =>
  Math.max(1, sittingIn(card, sitting).rounds)

export const minutesSuggested = (card: ShelfCard, sitting: string): number =>
  Math.max(1, Math.round(sittingIn(card, sitting).minutes.play / roundsIn(card, sitting)))

/** The clock where a teacher names none: that of the scenario, where its rounds have one. */
export const clockSuggested = (card: ShelfCard, sitting: string): number | 'scenario' =>
  sittingIn(card, sitting).roundMinutes.some((minutes) => minutes !== null)
    ? 'scenario'
    : minutesSuggested(card, sitting)

/** Minutes of each round that a lesson has to leave time for. */
export const minutesOfRounds = (card: ShelfCard, { minutes, sitting }: ClassChoices): readonly number[] => {
  const suggested = minutesSuggested(card, sitting)
  return Array.from({ length: roundsIn(card, sitting) }, (_, at) =>
    minutes === 'scenario'
      ? (sittingIn(card, sitting).roundMinutes[at] ?? suggested)
      : (minutes ?? suggested),
  )
}

/** What a class plays where nothing is changed: people in the principals' seats, counterparts in the others. */
export const firstChoices = (card: ShelfCard, title: string): ClassChoices => {
  const [reading] = card.readings
  const [sitting] = card.sittings
  if (reading === undefined || sitting === undefined)
    throw new Error(`The scenario ${card.id} has no reading or no sitting; the reader should have said so.`)
  const seats = principals(card).length > 0 ? principals(card) : playableSeats(card)
  return {
    title,
    reading: reading.id,
    sitting: sitting.id,
    seats: seats.map(({ id }) => id),
    perSeat: 1,
    expected: EXPECTED,
    minutes: clockSuggested(card, sitting.id),
    whenTimeIsUp: 'finishTurn',
    reasons: 'afterRound',
    messages: 'free',
    names: 'generated',
    seating: 'choice',
    oddOnes: 'share',
  }
}

/** The same choices for another scenario, as far as it has what they name. */
export const choicesFor = (card: ShelfCard, choices: ClassChoices): ClassChoices => {
  const first = firstChoices(card, choices.title)
  const seats = playableSeats(card)
    .map(({ id }) => id)
    .filter((id) => choices.seats.includes(id))
  const hasSitting = card.sittings.some(({ id }) => id === choices.sitting)
  const hasClock = choices.minutes !== 'scenario' || clockSuggested(card, choices.sitting) === 'scenario'
  return {
    ...choices,
    reading: card.readings.some(({ id }) => id === choices.reading) ? choices.reading : first.reading,
    sitting: hasSitting ? choices.sitting : first.sitting,
    minutes: hasSitting && hasClock ? choices.minutes : first.minutes,
    seats: seats.length > 0 ? seats : first.seats,
  }
}

export const classPlanOf = (
  choices: ClassChoices,
  scenario: ClassPlan['scenario'],
  seed: number,
): ClassPlan => ({
  ...choices,
  title: choices.title.trim(),
  scenario,
  seed,
  temperament: 'scenario',
  retentionDays: RETENTION_DAYS,
})

export interface Room {
  readonly tables: number
  /** People for whom no whole table is left; 0 where all sit. */
  readonly over: number
  /** Places at the only table that nobody comes for: counterparts hold those seats. */
  readonly missing: number
}

/** The room as it will be if as many come as are expected. */
export const roomOf = ({ seats, perSeat, expected }: ClassChoices): Room => {
  const places = Math.max(1, seats.length * perSeat)
  const tables = Math.max(1, Math.floor(expected / places))
  return {
    tables,
    over: Math.max(0, expected - tables * places),
    missing: Math.max(0, places - expected),
  }
}
