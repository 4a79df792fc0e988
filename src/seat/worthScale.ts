/** The scale on which worths are shown: 100 points for a text, and what has been promised for signing it. */

/** Points: the most that options alone come to. Linkages may lift a text above that. */
export const scalePoints = (promised: number): number => 100 + Math.max(0, promised)

/** The end of the scale. */
export const scaleEnd = (promised: number, ...worths: readonly number[]): number =>
  Math.max(scalePoints(promised), ...worths)

/** “97 of 100”, “101, above 100 by what hangs together in it”. */
export const worthWords = (worth: number, promised: number): string => {
  const [rounded, points] = [Math.round(worth), Math.round(scalePoints(promised))]
  return rounded <= points
    ? `${rounded} of ${points}`
    : `${rounded}, above ${points} by what hangs together in it`
}
