/** The scale on which worths are shown: 100 points for a text, and what has been promised for signing it. */

/** The most that the points of a text's options come to. What hangs together in it may lift it above that. */
const pointsOf = (promised: number): number => 100 + Math.max(0, promised)

/** Where the line of worth ends. */
export const scaleEnd = (promised: number, ...worths: readonly number[]): number =>
  Math.max(pointsOf(promised), ...worths)

/** “97 of 100”, “101, above 100 by what hangs together in it”. */
export const worthWords = (worth: number, promised: number): string => {
  const [rounded, points] = [Math.round(worth), Math.round(pointsOf(promised))]
  return rounded <= points
    ? `${rounded} of ${points}`
    : `${rounded}, above ${points} by what hangs together in it`
}
