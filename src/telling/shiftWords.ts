/** What an event, or a sentence to the press, has moved for the viewer, in figures and in the words for others' moods. */
import { verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Shift } from '../table/shift.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { RECORD } from '../words/record/catalog.ts'
import * as texts from '../words/record/en.ts'
import { TABLE } from '../words/table/catalog.ts'
import { type FigureStep, figureStep } from './figureStep.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { capitalOf, partyIn, possessiveOf, whomOf } from './parties.ts'
import { type SeatMoved, textShiftWords } from './textShift.ts'
import { figuresTo, listedTo, toldBy } from './told.ts'

const MOODS = {
  patience: texts.moodPatience,
  trustInYou: texts.moodTrust,
  support: texts.moodSupport,
} as const

/** “Your no deal 65 → 62”. Null where it moved by less than can be said. */
export const shiftWords = (view: SeatMoved, shift: Shift): string | null => {
  const { home, atHome, capital } = view.scenario.vocabulary
  const say = toldBy(view, RECORD)
  const inside = (issue: IssueId): string => labelInside(view, issue)
  const short = (issue: IssueId, option: OptionId): string => optionShort(view, issue, option)
  const moved = (
    { from, to }: { readonly from: number; readonly to: number },
    told: (step: FigureStep) => string,
  ): string | null => {
    const step = figureStep(from, to, figuresTo(view).points)
    return step === null ? null : told(step)
  }
  switch (shift.on) {
    case 'noDeal':
      return moved(shift, (step) => say(texts.noDealMoved, step))
    case 'support':
      return moved(shift, (step) => say(texts.supportMoved, { ...step, atHome }))
    case 'ratifier':
      return moved(shift, (step) => say(texts.ratifierMoved, { ...step, home }))
    case 'patience':
      return moved(shift, (step) => say(texts.patienceMoved, step))
    case 'trust':
      return moved(shift, (step) => say(texts.trustMoved, { ...step, ...whomOf(view, shift.towards) }))
    case 'worth':
      return moved(shift, (step) =>
        say(texts.worthMoved, {
          ...step,
          option: short(shift.issue, shift.option),
          issue: inside(shift.issue),
        }),
      )
    case 'weight':
      return moved(shift, (step) => say(texts.weightMoved, { ...step, issue: inside(shift.issue) }))
    case 'agenda':
      return say(texts.agendaNow, { issues: listedTo(view, shift.issues.map(inside)) })
    case 'told':
      return say(texts.forYouAlone, { text: shift.text.replace(/[.]$/u, '') })
    case 'text':
      return textShiftWords(view, shift)
    case 'mandate': {
      const options = listedTo(
        view,
        shift.options.map((option) => short(shift.issue, option)),
      )
      return say(shift.opens ? texts.nowAllowed : texts.allowedNoMore, {
        capital: capitalOf(view, view.viewer),
        s: verbEnding(capital),
        options,
        issue: inside(shift.issue),
      })
    }
    case 'mood': {
      const sayMood = toldBy(view, TABLE)
      const whose = { whose: possessiveOf(view, shift.party), name: partyIn(view, shift.party).name }
      return say(MOODS[shift.what], {
        ...whose,
        atHome,
        from: sayMood(shift.from),
        to: sayMood(shift.to),
      })
    }
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
export const shiftsTold = (view: SeatMoved, shifts: readonly Shift[]): readonly ShiftTold[] =>
  shifts.flatMap((shift) => {
    const words = isToldBeside(shifts, shift) ? null : shiftWords(view, shift)
    return words === null ? [] : [{ party: shift.on === 'mood' ? shift.party : view.viewer, words }]
  })
