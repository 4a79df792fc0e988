/**
 * Ways of playing that a fair table must not reward: leaving at once, asking for the same for ever, never speaking,
 * leaving it all to the mediator. Whatever a habit says nothing of is done as a fair counterpart would do it.
 */
import type { Counterpart, Decision } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Move } from '../../src/table/move.ts'
import type { PartyView } from '../../src/table/view.ts'
import { issuesIn } from '../../src/terms/package.ts'

export const HABITS = ['fair', 'walk', 'stall', 'pass', 'askMediator'] as const
export type Habit = (typeof HABITS)[number]

const fair = playParty('fair')

const by = (habit: Habit, move: Move): Decision => ({
  move,
  reasons: { rule: `habit.${habit}`, because: 'It always does.' },
})

const pass = (habit: Habit, view: PartyView): Decision => by(habit, { type: 'pass', by: view.viewer })

/** Its opening position, as far as the agenda is open and its mandate reaches. */
const openingOffer = (view: PartyView): Move | null => {
  const self = view.scenario.parties.find((party) => party.id === view.viewer)
  const asked = view.round.agenda.flatMap((issue) => {
    const option = self?.opening[issue]?.option
    const isOpen = view.draft[issue] === undefined
    return option !== undefined && isOpen && view.own.mandate[issue]?.[option]?.status === 'allowed'
      ? [[issue, option]]
      : []
  })
  return asked.length === 0 || !view.may.includes('offer')
    ? null
    : { type: 'offer', by: view.viewer, package: Object.fromEntries(asked), forAccordOnly: [] }
}

const refuse = (view: PartyView): Move => ({
  type: 'answer',
  by: view.viewer,
  accept: false,
  inTheWay: issuesIn(view.onTable?.package ?? {}).slice(0, 1),
})

/** A counterpart with that habit. */
export const playHabit =
  (habit: Habit): Counterpart =>
  (view) => {
    if (habit === 'fair') return fair(view)
    if (habit === 'stall' && view.phase === 'answering') return by(habit, refuse(view))
    if (view.phase !== 'floor') return fair(view)
    switch (habit) {
      case 'walk':
        return by(habit, { type: 'walkAway', by: view.viewer })
      case 'stall': {
        const offer = openingOffer(view)
        return offer === null ? pass(habit, view) : by(habit, offer)
      }
      case 'pass':
        return pass(habit, view)
      case 'askMediator':
        return view.may.includes('askMediator')
          ? by(habit, { type: 'askMediator', by: view.viewer })
          : pass(habit, view)
    }
  }
