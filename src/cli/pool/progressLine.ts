/** How far long work has come, in a line for a terminal. */
export interface Progress {
  readonly value: number
  readonly total: number
  /** Seconds to go, as far as can be told: before the first units are done it may be anything. */
  readonly eta: unknown
}

const BAR = 30

const duration = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`
  return seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

export const progressLine = ({ value, total, eta }: Progress, unit: string): string => {
  const full = Math.floor((BAR * value) / total)
  const isKnown = typeof eta === 'number' && eta > 0 && value > 0
  const bar = '█'.repeat(full) + '░'.repeat(BAR - full)
  const done = `${value.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`
  return `${bar} ${done}${isKnown ? `, ${duration(eta)} to go` : ''}`
}
