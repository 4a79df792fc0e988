/** What lies above what. */
export const DEPTH = {
  ground: 0,
  accord: 1,
  names: 2,
  room: 3,
  paper: 4,
  answer: 5,
  plate: 6,
  moving: 7,
  tag: 8,
  card: 9,
  outline: 10,
} as const
