/** What a plane is drawn of: a game's debrief, or a scenario that nobody has played, with no way through it and no seats. */
import type { Debrief } from '../../debrief/debrief.ts'

export type PlaneSubject = Pick<
  Debrief,
  'scenario' | 'principals' | 'possible' | 'path' | 'end' | 'seats' | 'final'
>
