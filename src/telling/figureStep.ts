import { points } from './phrases.ts'

/** A figure before and after: in whole points, in tenths where whole ones would look the same; null where tenths do too. */
export const figureStep = (
  from: number,
  to: number,
): { readonly before: string; readonly after: string } | null => {
  if (points(from) === points(to)) return null
  const isWhole = Math.round(from) !== Math.round(to)
  const say = (worth: number): string => points(isWhole ? Math.round(worth) : worth)
  return { before: say(from), after: say(to) }
}
