/** Secret numbers of a party as the coarse words that others are shown. */
const WORDS = ['very low', 'low', 'middling', 'high', 'very high'] as const
/** A coarse word in place of a number that is somebody else's secret. */
export type Mood = (typeof WORDS)[number]

/** Five equal steps of 0 to 100, for support and trust. */
export const moodOf = (value: number): Mood =>
  WORDS[Math.min(4, Math.max(0, Math.floor(value / 20)))] ?? 'low'

/** Rounds of patience left: none, one, two, three, more. */
export const patienceMood = (rounds: number): Mood =>
  WORDS[Math.min(4, Math.max(0, Math.ceil(rounds)))] ?? 'low'

export const clampShare = (value: number): number => Math.min(100, Math.max(0, value))
