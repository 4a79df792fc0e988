/** Whether the options of an issue can be read side by side under their line. */
import type { Issue } from '../../../scenario/scenario.ts'

/** More are too narrow to hit, whatever they are called. */
const MOST = 12
/** So few are read by their beginnings, and said in full below the line. */
const ALWAYS = 6
/** The width of the line on a laptop of 1366 px, and of a narrow letter on it. */
const LINE = 430
const LETTER = 6

export const fitsLine = ({ options }: Pick<Issue, 'options'>): boolean => {
  if (options.length <= ALWAYS) return true
  const longest = Math.max(...options.map((option) => option.short.length))
  return options.length <= MOST && longest * LETTER <= LINE / options.length
}
