/** Maps that come with Parley: what a scenario’s `map.geometry` may name. */
export const GEOMETRIES = ['ukraine'] as const
export type Geometry = (typeof GEOMETRIES)[number]
