/** How many rounds a sitting has, where some are held only if the talks agree on them. */
import { counted } from './phrases.ts'

/** “3 rounds”, “3 rounds and up to 1 more if agreed”, “up to 2 rounds, each only if agreed”. */
export const roundsWords = (certain: number, further: number): string => {
  if (further === 0) return counted(certain, 'round')
  if (certain > 0) return `${counted(certain, 'round')} and up to ${further} more if agreed`
  return further === 1 ? '1 round, only if agreed' : `up to ${further} rounds, each only if agreed`
}
