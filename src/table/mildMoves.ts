/**
 * The least committing moves that a seat can make, mildest first: for a counterpart whose own decision failed, and for a
 * seat whose time is up. The table decides which of them are lawful.
 */
import type { Move } from './move.ts'
import type { PartyView } from './view.ts'

export const mildMoves = (view: PartyView): readonly Move[] => {
  const by = view.viewer
  return [
    { type: 'pass', by },
    { type: 'reply', by, agree: false },
    { type: 'leaveCaucus', by },
    { type: 'confide', by, conditions: false },
    { type: 'respond', by, warm: false, inTheWay: [] },
    { type: 'answer', by, accept: false, inTheWay: [] },
    ...view.own.communiques.map(({ id }): Move => ({ type: 'publish', by, communique: id })),
    ...(view.own.choice === null
      ? []
      : [
          {
            type: 'choose' as const,
            by,
            event: view.own.choice.event,
            answer: view.own.choice.answers.length - 1,
          },
        ]),
    ...view.scenario.issues.map(({ id }): Move => ({ type: 'sign', by, sign: false, reopen: id })),
    { type: 'sign', by, sign: true },
  ]
}
