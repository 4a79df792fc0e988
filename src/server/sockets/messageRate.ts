export interface MessageRate {
  /** Messages at once, and then in a second, from one connection. */
  readonly burst: number
  readonly perSecond: number
}

/** Counts the messages of one connection: true while they are within the rate (a token bucket). */
export const messageRate = ({ burst, perSecond }: MessageRate, now: () => number): (() => boolean) => {
  let left = burst
  let at = now()
  return () => {
    const later = now()
    left = Math.min(burst, left + ((later - at) / 1000) * perSecond)
    at = later
    if (left < 1) return false
    left -= 1
    return true
  }
}
