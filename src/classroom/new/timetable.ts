/** The minutes of a lesson, part by part, as they follow from what is chosen for the class. */
import type { ShelfCard } from '../../session/desk/shelf.ts'
import { type ClassChoices, minutesOfRounds, sittingIn } from './choices.ts'

export const LESSONS = [45, 60, 90] as const

/** Minutes until everybody who has come has a seat. */
const SEATING = 10

export interface TimetablePart {
  /** Of the message that names it; where that is a round’s, `round` counts from 1, else it is 0. */
  readonly name:
    | 'partSeats'
    | 'partRead'
    | 'partPlay'
    | 'partRound'
    | 'partDebrief'
    | 'partSlack'
    | 'partOver'
  readonly round: number
  readonly minutes: number
  readonly kind: 'before' | 'play' | 'debrief' | 'slack' | 'over'
}

export interface Timetable {
  readonly parts: readonly TimetablePart[]
  /** Minutes beyond the lesson; 0 where everything fits. */
  readonly over: number
  /** Minutes for each round with which it would fit; null where it fits, or where no round would be left. */
  readonly mend: number | null
}

export const timetableOf = (card: ShelfCard, choices: ClassChoices, length: number): Timetable => {
  const { brief, debrief } = sittingIn(card, choices.sitting).minutes
  const rounds = minutesOfRounds(card, choices)
  const besides = SEATING + brief + debrief
  const left = length - besides - rounds.reduce((sum, minutes) => sum + minutes, 0)
  const fitting = Math.floor((length - besides) / rounds.length)
  const parts: TimetablePart[] = [
    { name: 'partSeats', round: 0, minutes: SEATING, kind: 'before' },
    { name: 'partRead', round: 0, minutes: brief, kind: 'before' },
    ...rounds.map(
      (minutes, at): TimetablePart => ({
        name: rounds.length === 1 ? 'partPlay' : 'partRound',
        round: at + 1,
        minutes,
        kind: 'play',
      }),
    ),
    { name: 'partDebrief', round: 0, minutes: debrief, kind: 'debrief' },
    ...(left > 0 ? [{ name: 'partSlack', round: 0, minutes: left, kind: 'slack' } as const] : []),
    ...(left < 0 ? [{ name: 'partOver', round: 0, minutes: -left, kind: 'over' } as const] : []),
  ]
  return {
    parts: parts.filter(({ minutes }) => minutes > 0),
    over: Math.max(0, -left),
    mend: left < 0 && fitting >= 1 ? fitting : null,
  }
}
