/**
 * What an event asks one seat to decide. It is asked between two turns, as the event strikes, and nothing else goes on until it
 * has answered; the others see that it decides, and learn what the effects make public or move for them.
 */
import type { EventChoice } from '../../scenario/scenario.ts'
import { type EventId, idsIn, type PartyId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { EventOf } from '../event.ts'
import { takeEffects, withRevealed } from '../news.ts'
import { prospect } from '../prospect.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { shiftsBetween } from '../shiftsBetween.ts'
import { type TableState, withChange } from '../state.ts'
import type { OpenChoice } from '../view.ts'
import { nothingBars, type Rule } from './rule.ts'

interface Asked extends EventChoice {
  readonly event: EventId
}

const askedBy = ({ scenario }: Setting, event: EventId): Asked => {
  const choice = scenario.events.find(({ id }) => id === event)?.choice
  if (choice === undefined) throw new Error(`${event} asks nothing.`)
  return { ...choice, event }
}

/** What is asked now; null while nothing is. */
export const choosing = (setting: Setting, { choosing: [event] }: TableState): Asked | null =>
  event === undefined ? null : askedBy(setting, event)

/** What the viewer is asked now, with what each answer would move at once. */
export const openChoice = (setting: Setting, state: TableState, viewer: PartyId): OpenChoice | null => {
  const asked = choosing(setting, state)
  if (asked === null || asked.party !== viewer) return null
  const before = prospect(setting, state, viewer)
  return {
    event: asked.event,
    question: asked.question,
    answers: asked.answers.map(({ label, effects }) => {
      const after = takeEffects(setting, state, effects)
      return {
        label,
        shifts: (shiftsBetween(setting, state, after)[viewer] ?? []).filter(({ on }) => on !== 'text'),
        options: after.record
          .slice(state.record.length)
          .filter((event): event is EventOf<'options.changed'> => event.type === 'options.changed'),
        gain: toNano(prospect(setting, after, viewer) - before),
      }
    }),
  }
}

export const choose: Rule<'choose'> = {
  leads: { choosing: 'settling' },
  bars: nothingBars,
  judge: ({ own: { choice } }, { event, answer }) =>
    choice?.event === event && choice.answers[answer] !== undefined
      ? null
      : refusal(
          'unknown-id',
          choice?.event === event ? '/answer' : '/event',
          'There is no such answer to be given now.',
          `Give one of the ${choice?.answers.length} answers to “${choice?.event}”.`,
          { variant: 'answer', answers: choice?.answers.length ?? 0, event: choice?.event ?? '' },
        ),
  make: (setting, state, { by, event, answer }) => {
    const { effects } = askedBy(setting, event).answers[answer] ?? { effects: [] }
    const answered = withChange(state, { choosing: state.choosing.slice(1) })
    const told = happen(setting, answered, { type: 'choice.made', by, event, answer }, [by])
    const after = takeEffects(setting, told, effects)
    const shifts = withRevealed(shiftsBetween(setting, state, after), effects)
    const felt = idsIn(shifts).filter((party) => party !== by && (shifts[party] ?? []).length > 0)
    const known = felt.length === 0 ? after : happen(setting, after, { type: 'choice.felt', by, event }, felt)
    return withChange(known, { chosen: [...state.chosen, { event, by, answer, shifts }] })
  },
}
