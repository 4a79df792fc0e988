/**
 * `pow`, `log` and `exp` differ between engines in their last bits. Whatever decides anything is rounded first, so
 * that the browser and Node play the same game.
 */

/** To nine decimals: the grain at which two worths count as the same. */
export const toNano = (value: number): number => Math.round(value * 1e9) / 1e9
