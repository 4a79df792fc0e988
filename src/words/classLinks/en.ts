/** The ways to a class from the shelf, apart from the class pages: they stand on the first screen. */
export default {
  label: 'Classes',
  join: 'Join a class',
  open: 'Open a class',
} as const
