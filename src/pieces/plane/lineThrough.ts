/** The path of a line through these points, for `d`. */
import type { Px } from './placeLabel.ts'

export const lineThrough = (way: readonly Px[]): string =>
  way.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
