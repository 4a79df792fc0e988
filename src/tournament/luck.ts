import { chance } from '../terms/chance.ts'

const STEPS = 2 ** 32

/**
 * The seed of a seat in a game of a tournament, a whole number below 2^32. Its keys begin with a word: the first thing
 * that `chance` does with a seed is to mix it with the first character, so that before a bare number the tournaments of
 * neighbouring seeds would be the same games in another order, and no repetition of one another.
 */
export const luckOf = (seed: number, game: number, seat: number): number =>
  Math.floor(chance(Math.floor(chance(seed, 'tournament', game) * STEPS), 'seat', seat) * STEPS)
