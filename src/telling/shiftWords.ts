/** What an event, or a sentence to the press, has moved for the viewer, in figures and in the words for others' moods. */
import { verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Shift } from '../table/shift.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { PartyId } from '../terms/ids.ts'
import { figureStep } from './figureStep.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { capitalOf, objectOf, possessiveOf } from './parties.ts'
import { listed } from './phrases.ts'
import { textShiftWords } from './textShift.ts'

const MOODS = { patience: 'patience', trustInYou: 'trust in you' } as const

const figureWords = (what: string, from: number, to: number): string | null => {
  const step = figureStep(from, to)
  return step === null ? null : `${what} ${step.before} → ${step.after}`
}

/** “Your no deal 65 → 62”. Null where it moved by less than can be said. */
export const shiftWords = (view: PartyView, shift: Shift): string | null => {
  const { home, atHome, capital } = view.scenario.vocabulary
  switch (shift.on) {
    case 'noDeal':
      return figureWords('Your no deal', shift.from, shift.to)
    case 'support':
      return figureWords(`Your support ${atHome}`, shift.from, shift.to)
    case 'ratifier':
      return figureWords(`What ${home} asks for above leaving, to approve:`, shift.from, shift.to)
    case 'patience':
      return figureWords('Your patience, in rounds,', shift.from, shift.to)
    case 'trust':
      return figureWords(`Your trust in ${objectOf(view, shift.towards)}`, shift.from, shift.to)
    case 'worth':
      return figureWords(
        `Worth to you of ${optionShort(view, shift.issue, shift.option)} on ${labelInside(view, shift.issue)}`,
        shift.from,
        shift.to,
      )
    case 'weight':
      return figureWords(`What ${labelInside(view, shift.issue)} weighs for you`, shift.from, shift.to)
    case 'agenda':
      return `On the agenda for the rest of this round: ${listed(shift.issues.map((issue) => labelInside(view, issue)))}`
    case 'told':
      return `For you alone: ${shift.text.replace(/[.]$/u, '')}`
    case 'text':
      return textShiftWords(view, shift)
    case 'mandate': {
      const options = listed(shift.options.map((option) => optionShort(view, shift.issue, option)))
      const verb = `${shift.opens ? 'now' : 'no longer'} allow${verbEnding(capital)}`
      return `${capitalOf(view, view.viewer)} ${verb} ${options} on ${labelInside(view, shift.issue)}`
    }
    case 'mood':
      return `${possessiveOf(view, shift.party)} ${shift.what === 'support' ? `support ${atHome}` : MOODS[shift.what]}: ${shift.from} → ${shift.to}`
    default:
      return assertNever(shift)
  }
}

export interface ShiftTold {
  /** Whose mark stands beside it. */
  readonly party: PartyId
  readonly words: string
}

/** An option's new name on the board, where its new name is told. */
const isToldBeside = (shifts: readonly Shift[], shift: Shift): boolean =>
  shift.on === 'text' &&
  shift.path.endsWith('/short') &&
  shifts.some((other) => other.on === 'text' && other.path === shift.path.replace(/short$/, 'label'))

/** In the order of the shifts: the viewer's own first. */
export const shiftsTold = (view: PartyView, shifts: readonly Shift[]): readonly ShiftTold[] =>
  shifts.flatMap((shift) => {
    const words = isToldBeside(shifts, shift) ? null : shiftWords(view, shift)
    return words === null ? [] : [{ party: shift.on === 'mood' ? shift.party : view.viewer, words }]
  })
