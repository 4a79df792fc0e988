import { points } from './phrases.ts'

export interface FigureStep {
  readonly before: string
  readonly after: string
}

/**
 * A figure before and after: in whole points, or in tenths where the change is smaller than a point; null where tenths
 * are equal too. `say`: with the marks of a language, where it is not English.
 */
export const figureStep = (
  from: number,
  to: number,
  say: (worth: number) => string = points,
): FigureStep | null => {
  if (points(from) === points(to)) return null
  const isWhole = Math.round(from) !== Math.round(to) && Math.abs(to - from) >= 1
  const [before, after] = isWhole ? [Math.round(from), Math.round(to)] : [from, to]
  return { before: say(before), after: say(after) }
}

/** “61 → 65”, “61, as before”. */
export const changeShort = (from: number, to: number): string => {
  const change = figureStep(from, to)
  return change === null ? `${points(Math.round(to))}, as before` : `${change.before} → ${change.after}`
}
