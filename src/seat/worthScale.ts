/** The scale on which worths are shown: 100 points for a text, and what has been promised for signing it. */
import { type InLanguage, toldBy } from '../telling/told.ts'
import { TABLE } from '../words/table/catalog.ts'
import * as texts from '../words/table/en.ts'

/** Points: the most that options alone come to. Linkages may lift a text above that. */
export const scalePoints = (promised: number): number => 100 + Math.max(0, promised)

/** The end of the scale. */
export const scaleEnd = (promised: number, ...worths: readonly number[]): number =>
  Math.max(scalePoints(promised), ...worths)

/** “97 of 100”, “101, above 100 by what hangs together in it”. */
export const worthWords = (read: InLanguage, inPoints: number, promised: number): string => {
  const [worth, points] = [Math.round(inPoints), Math.round(scalePoints(promised))]
  return toldBy(read, TABLE)(worth <= points ? texts.worthOf : texts.worthAbove, { worth, points })
}
