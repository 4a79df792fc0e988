/** What an event asks a counterpart: it takes the answer that is worth most to it, the first of equals. */
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

export const chooseAnswer = ({ view: { own, viewer } }: Seat): Decision => {
  if (own.choice === null) throw new Error('There is nothing to decide.')
  const { event, answers } = own.choice
  const gains = answers.map(({ gain }) => gain)
  const most = Math.max(...gains)
  return {
    move: { type: 'choose', by: viewer, event, answer: gains.indexOf(most) },
    reasons: {
      rule: 'choose',
      because: gains.every((gain) => gain === most)
        ? 'Each answer was worth as much to {them}, and {it} took the first.'
        : 'Of the answers, none left {them} better off.',
    },
  }
}
