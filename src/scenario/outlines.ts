/** The points of a scenario's own map. */

type OutlinePoint = readonly [x: number, y: number]

export interface OutlinePart {
  readonly isClosed: boolean
  /** A closed one does not repeat its first point at its end. */
  readonly points: readonly OutlinePoint[]
}

/** Of a shape that the reader has accepted; in units of its map, x to the right and y downwards. */
export const outlinesIn = (shape: string): OutlinePart[] =>
  shape
    .split('M')
    .slice(1)
    .map((part) => ({
      isClosed: part.endsWith('Z'),
      points: part
        .replace('Z', '')
        .split('L')
        .map((pair): OutlinePoint => {
          const [x = 0, y = 0] = pair.split(' ').map(Number)
          return [x, y]
        }),
    }))
