/** A seat's gains, game by game, as a histogram: bins as wide as keep their number readable, with leaving at an edge. */

/** Games whose gain lies from `from` up to but without `to`, in points. */
export interface GainBin {
  readonly from: number
  readonly to: number
  readonly games: number
}

const WIDTHS = [1, 2, 5, 10, 20] as const
const MOST_BINS = 36

/** The narrowest width at which all gains of all seats fit into few enough bins, so that seats can be compared. */
export const binWidth = (low: number, high: number): number =>
  WIDTHS.find((width) => (high - low) / width <= MOST_BINS) ?? WIDTHS[WIDTHS.length - 1] ?? 1

export const gainBins = (
  gains: readonly number[],
  { low, high, width }: { readonly low: number; readonly high: number; readonly width: number },
): readonly GainBin[] => {
  const first = Math.floor(low / width)
  const count = Math.floor(high / width) - first + 1
  const bins = Array.from({ length: count }, (_, nth) => ({
    from: (first + nth) * width,
    to: (first + nth + 1) * width,
    games: 0,
  }))
  for (const gain of gains) {
    const bin = bins[Math.floor(gain / width) - first]
    if (bin !== undefined) bin.games++
  }
  return bins
}
