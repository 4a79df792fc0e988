/**
 * `pow`, `log` and `exp` differ between engines in their last bits. Every number is rounded before a decision depends
 * on it, so that the browser and Node play the same game.
 */

/** To nine decimals: the grain at which two worths count as the same. Adding 0 turns −0 into 0. */
export const toNano = (value: number): number => Math.round(value * 1e9) / 1e9 + 0
