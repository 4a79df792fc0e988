/** A worth from 0 to 1 on the scenario's scale of 100, without floating-point noise. */
export const inPoints = (worth: number): number => Math.min(100, Number((worth * 100).toPrecision(15)))

/** A number of points as a text. */
export const toldPoints = (worth: number): string => String(Math.round(worth * 1000) / 10)
