/** What a class is shown one after another: each step ends on a question. By their keys in `words/results`. */
export const STEPS = [
  { title: 'ended', question: 'endedAsks' },
  { title: 'agreed', question: 'agreedAsks' },
  { title: 'worth', question: 'worthAsks' },
  { title: 'possible', question: 'possibleAsks' },
  { title: 'turned', question: 'turnedAsks' },
  { title: 'really', question: 'reallyAsks' },
] as const

/** By step, from 0: what is told from there on. */
export const FROM = { texts: 1, worths: 2, edge: 3, turned: 4, really: 5 } as const
