/** Maps that come with Parley: what a scenario’s `map.geometry` may name. */
export const GEOMETRIES = ['ukraine'] as const
export type Geometry = (typeof GEOMETRIES)[number]

/** What layers of each may be called; a test compares them with the assets. */
export const GEOMETRY_SHAPES: Readonly<Record<Geometry, readonly string[]>> = {
  ukraine: [
    'russian-held',
    'line-of-contact',
    'buffer',
    'pull-back',
    'donetsk-vacated',
    'four-regions',
    'donetsk-region',
    'russian-held-later',
    'line-of-contact-later',
    'buffer-later',
    'pull-back-later',
    'donetsk-vacated-later',
    'four-regions-later',
  ],
}
