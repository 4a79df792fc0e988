/** What lies above what. */
export const DEPTH = {
  ground: 0,
  accord: 1,
  names: 2,
  room: 3,
  paper: 4,
  plate: 5,
  moving: 6,
  tag: 7,
  card: 8,
  outline: 9,
} as const
