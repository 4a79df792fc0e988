/** What one seat knows of another, in words. */
import type { Mood } from '../table/mood.ts'
import type { PartyView } from '../table/view.ts'
import type { Whereabouts } from './heard.ts'
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

/** “up: Something was settled.” */
export const moveWords = ({ before, after, cause }: MoodMove): string => {
  const direction = stepOf(after as Mood) > stepOf(before as Mood) ? 'up' : 'down'
  return cause === '' ? direction : `${direction}: ${cause}`
}
