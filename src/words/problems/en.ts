/** What is wrong with a file: where it is. */
export default {
  line: 'Line {line}',
  column: 'Line {line}, column {column}',
  warning: 'Warning',
  more: '… and {more} more. They often shrink together: mend the first ones and look again.',
} as const
