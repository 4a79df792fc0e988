/** A table's state in a few words, for its tile. */
import type { Need, TableTile } from '../../class/views/teacherView.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { CLASSROOM } from '../../words/classroom/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import type { Say } from '../../words/say.ts'
import { minutesAndSeconds } from '../pieces/clock.ts'

type SayClass = Say<typeof CLASSROOM.english>

const ENDED = {
  brokenOff: 'endedBrokenOff',
  partial: 'endedPartial',
  adjourned: 'endedAdjourned',
} as const

/** “Round 2 of 3, turn 4 of 8”, or how it ended. */
export const talksWords = (say: SayClass, { talks }: Pick<TableTile, 'talks'>): string => {
  if (talks === null) return say('notOpen')
  if (talks.end !== null) {
    const { end, ratified } = talks.end
    if (end !== 'signed') return say(ENDED[end])
    return say(ratified ? 'endedApproved' : 'endedNotApproved')
  }
  if (talks.phase === 'signing') return say('signing')
  if (talks.phase === 'publishing') return say('afterRound', { round: talks.round, rounds: talks.rounds })
  const { round, rounds, turn, turns } = talks
  return say('roundTurn', { round, rounds, turn, turns })
}

export const settledWords = (say: SayClass, { talks }: Pick<TableTile, 'talks'>): string =>
  talks === null ? '' : say('settled', { settled: talks.sealed + talks.initialled, issues: talks.issues })

const needWords = (
  say: SayClass,
  need: Need,
  { hands, walkedOut, idle }: TableTile,
  nameOf: (seat: string) => string,
): string => {
  switch (need) {
    case 'walkOut':
      return walkedOut === null
        ? say('needWalkOutSomebody')
        : say('needWalkOut', { party: nameOf(walkedOut) })
    case 'hand':
      return say('needHand', { names: listedIn(say.language, hands) })
    case 'away':
      return say('needAway')
    case 'idle':
      return say('needIdle', { time: minutesAndSeconds(idle) })
    default:
      return assertNever(need)
  }
}

/** Why the table needs its teacher, the most pressing first. */
export const needsWords = (
  say: SayClass,
  tile: TableTile,
  nameOf: (seat: string) => string,
): readonly string[] => tile.needs.map((need) => needWords(say, need, tile, nameOf))
