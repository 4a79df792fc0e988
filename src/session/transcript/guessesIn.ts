import type { Preparation, WalkAwayGuess } from './transcript.ts'

const isList = (kept: NonNullable<Preparation['theirWalkAway']>): kept is readonly WalkAwayGuess[] =>
  Array.isArray(kept)

/** The guesses at walk-aways on a preparation sheet of whatever version. */
export const guessesIn = ({ theirWalkAway }: Preparation): readonly WalkAwayGuess[] => {
  if (theirWalkAway === undefined) return []
  return isList(theirWalkAway) ? theirWalkAway : [theirWalkAway]
}
