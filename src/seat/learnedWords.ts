/** What one seat knows of another, in words. */
import type { Mood } from '../table/mood.ts'
import type { PartyView } from '../table/view.ts'
import { type InLanguage, toldBy } from '../telling/told.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import type { Whereabouts } from './heard.ts'
import type { MoodMove } from './moved.ts'

const STEPS: readonly Mood[] = ['very low', 'low', 'middling', 'high', 'very high']

/** 1 for the lowest mood, 5 for the highest. */
export const stepOf = (mood: Mood): number => STEPS.indexOf(mood) + 1

/** Counted from 1; null of the round that is held now. */
const roundBefore = (view: PartyView, { round }: Pick<Whereabouts, 'round'>): number | null => {
  const place = view.agreedRounds.indexOf(round)
  return round === view.round.id || place < 0 ? null : place + 1
}

/** “3”, or with its round where that is over: “round 1, 3”. */
export const turnWords = (view: PartyView, at: Omit<Whereabouts, 'where'>): string => {
  const round = roundBefore(view, at)
  return round === null ? String(at.turn) : toldBy(view, TABLE_TOLD)(texts.inRound, { round, turn: at.turn })
}

/** “answer, turn 2”, “caucus, turn 4”. */
export const whereWords = (view: PartyView, at: Whereabouts): string => {
  const say = toldBy(view, TABLE_TOLD)
  const round = roundBefore(view, at)
  const { turn } = at
  const caucus = view.scenario.vocabulary.caucus.one
  if (round === null)
    return at.where === 'caucus' ? say(texts.asideAt, { caucus, turn }) : say(texts.answerAt, { turn })
  return at.where === 'caucus'
    ? say(texts.asideIn, { caucus, round, turn })
    : say(texts.answerIn, { round, turn })
}

/** “up: Something was settled.” */
export const moveWords = (read: InLanguage, { before, after, cause }: MoodMove): string => {
  const say = toldBy(read, TABLE_TOLD)
  const isUp = stepOf(after as Mood) > stepOf(before as Mood)
  if (cause === '') return say(isUp ? texts.up : texts.down)
  return say(isUp ? texts.upBy : texts.downBy, { cause })
}
