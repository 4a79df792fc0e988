/** What a class is shown one after another: each step ends on a question. */
interface RevealStep {
  readonly title: string
  readonly question: string
}

export const STEPS = [
  { title: 'How the tables ended', question: 'Which table surprises you?' },
  { title: 'What they agreed', question: 'Which issue divided the tables, and why?' },
  { title: 'What it was worth', question: 'What did a table give up for it?' },
  { title: 'What was possible', question: 'What stood between a table and the edge?' },
  { title: 'Where it turned', question: 'What did each side know at that moment, and what not?' },
  { title: 'What really happened', question: 'What did the real rooms lack?' },
] as const satisfies readonly RevealStep[]

/** By step, from 0: what is told from there on. */
export const FROM = { texts: 1, worths: 2, edge: 3, turned: 4, really: 5 } as const
