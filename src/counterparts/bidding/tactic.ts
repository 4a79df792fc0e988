/** Bidding tactics: how much the next full text should be worth to its author. */

/**
 * What a tactic may look at, all in points of the party's own worth. With several others, what they ask for is the mean
 * over them, and the texts that they have proposed are those of whoever proposed most.
 */
export interface Prospects {
  /** Share of the agreed time that is used, 0 to 1. */
  readonly clock: number
  /** The best full text that this party could still ask for. */
  readonly best: number
  /** The least that it would sign for. */
  readonly floor: number
  /** Worth to this party of what the others asked for at the start, and of what they ask for now. */
  readonly theirFirst: number
  readonly theirLatest: number
  /** Different texts that the others have proposed so far, and that this party has. */
  readonly theirTexts: number
  readonly ownTexts: number

  // Getters, because these are expensive and only some tactics need them.

  /** Worth of the text at which the product of everybody's gains is thought to be largest (Nash). */
  readonly nash?: () => number
  /** Worth of a text drawn evenly from all that are worth no less than the floor. */
  readonly drawn?: () => number
}

/** The target: between `floor` and `best`, rounded to 1e-9. */
export type Bidding = (prospects: Prospects) => number

/** How far the others have come, 0 (where they began) to 1 (all that this party could wish for). */
export const shareConceded = ({ best, theirFirst, theirLatest }: Prospects): number =>
  best <= theirFirst ? 0 : Math.min(1, Math.max(0, (theirLatest - theirFirst) / (best - theirFirst)))

export const within = (target: number, { best, floor }: Prospects): number =>
  Math.max(Math.min(floor, best), Math.min(best, target))
