/** What every bench gives back: figures for one table, some with an aim, and pages of its own where it has more to say. */

export interface Figure {
  readonly what: string
  /** Ready to read, with its unit. */
  readonly measured: string
  /** Left out where nothing is asked of the figure. */
  readonly aim?: { readonly asked: string; readonly met: boolean }
  /** What the figure was taken from: "5 loads", "3,120 decisions". */
  readonly from: string
}

export interface Findings {
  readonly figures: readonly Figure[]
  /** Printed as it is, before the table. */
  readonly page?: string
}

export const median = (numbers: readonly number[]): number => share(numbers, 0.5)

/** The number below which `part` (0 to 1) of all numbers lie. */
export const share = (numbers: readonly number[], part: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const milliseconds = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`
export const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`

/** As Markdown, so that it can be put where it is read. */
export const tableOf = (figures: readonly Figure[]): string =>
  [
    '| measured | figure | asked | from |',
    '|---|---|---|---|',
    ...figures.map(
      ({ what, measured, aim, from }) =>
        `| ${what} | ${measured} | ${aim === undefined ? '' : `${aim.asked} ${aim.met ? '✓' : '✗'}`} | ${from} |`,
    ),
  ].join('\n')
