/** Small GeoJSON features. */

export type Places = readonly (readonly unknown[])[]

export const SQUARE = [
  [10, 50],
  [12, 50],
  [12, 51],
  [10, 51],
  [10, 50],
] as const

export const area = (name: string, ring: Places | readonly unknown[], more: object = {}) => ({
  type: 'Feature' as const,
  properties: { name, ...more },
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
})

export const line = (
  name: string,
  places: Places = [
    [10, 50.5],
    [11, 50.6],
    [12, 50.4],
  ],
) => ({
  type: 'Feature' as const,
  properties: { name },
  geometry: { type: 'LineString' as const, coordinates: places },
})

export const point = (name: string) => ({
  type: 'Feature' as const,
  properties: { name },
  geometry: { type: 'Point' as const, coordinates: [10, 50] },
})

/** Side by side, from west to east. */
export const squares = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [west, east] = [at / 10, (at + 1) / 10]
    return area(`Plot ${at + 1}`, [
      [west, 50],
      [east, 50],
      [east, 50.1],
      [west, 50.1],
      [west, 50],
    ])
  })
