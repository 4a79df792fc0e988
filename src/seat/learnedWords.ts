/** What one seat knows of another, in words. */
import type { Mood } from '../table/mood.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { Whereabouts } from './heard.ts'
import type { ConditionNow, TextNow } from './learned.ts'
import type { MoodMove } from './moved.ts'

const STEPS: readonly Mood[] = ['very low', 'low', 'middling', 'high', 'very high']

/** 1 for the lowest mood, 5 for the highest. */
export const stepOf = (mood: Mood): number => STEPS.indexOf(mood) + 1

/** “3”, or with its round where that is over: “round 1, 3”. */
export const turnWords = (view: PartyView, { round, turn }: Omit<Whereabouts, 'where'>): string => {
  const place = view.agreedRounds.indexOf(round)
  return round === view.round.id || place < 0 ? `${turn}` : `round ${place + 1}, ${turn}`
}

/** “answer, turn 2”, “caucus, turn 4”. */
export const whereWords = (view: PartyView, at: Whereabouts): string => {
  const place = view.agreedRounds.indexOf(at.round)
  const round = at.round === view.round.id || place < 0 ? '' : `round ${place + 1}, `
  return `${at.where === 'caucus' ? view.scenario.vocabulary.caucus.one : 'answer'}, ${round}turn ${at.turn}`
}

/** What meets a condition, or that nothing does: “met”, “met by draft”, “open”. */
export const metWords = (view: Pick<PartyView, 'onTable'>, { met }: ConditionNow, text: TextNow): string => {
  if (met === null) return 'open'
  if (met === 'agreed') return 'met'
  return text.laid === 'draft' ? 'met by draft' : `met by offer ${view.onTable?.number}`
}

/** The text with which conditions are compared: “as your draft would leave it”, “as offer 5 would leave it”, “as agreed so far”. */
export const textWords = (view: Pick<PartyView, 'onTable'>, { laid }: TextNow): string => {
  switch (laid) {
    case 'draft':
      return 'as your draft would leave it'
    case 'onTable':
      return `as offer ${view.onTable?.number} would leave it`
    case null:
      return 'as agreed so far'
    default:
      return assertNever(laid)
  }
}

/** “up: Something was settled.” */
export const moveWords = ({ before, after, cause }: MoodMove): string => {
  const direction = stepOf(after as Mood) > stepOf(before as Mood) ? 'up' : 'down'
  return cause === '' ? direction : `${direction}: ${cause}`
}
