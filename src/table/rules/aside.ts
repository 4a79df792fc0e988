/** What all moves in a caucus share: they are seen by the two alone, who alternate, and their number is limited. */
import type { Problem } from '../../terms/problem.ts'
import type { Happening } from '../event.ts'
import { happen } from '../record.ts'
import { refusal } from '../refusal.ts'
import type { Setting } from '../setting.ts'
import { type Caucus, type TableState, withChange } from '../state.ts'
import type { Known } from '../view.ts'

/** Moves that both together may make in one caucus. */
export const UTTERANCES = 6

export const caucusOf = (state: TableState): Caucus => {
  if (state.caucus === null) throw new Error('There is no caucus.')
  return state.caucus
}

export const close = (setting: Setting, state: TableState): TableState => {
  const { by, with: other } = caucusOf(state)
  return happen(setting, withChange(state, { caucus: null }), { type: 'caucus.closed', by, with: other })
}

/** Records what was said for the two alone and gives the word to the other. `waiting`: what the other is to answer. */
export const sayInCaucus = (
  setting: Setting,
  before: TableState,
  happening: Happening,
  waiting: Partial<Pick<Caucus, 'floated' | 'question'>> = {},
): TableState => {
  const now = caucusOf(before)
  const state = happen(
    setting,
    withChange(before, {
      caucus: {
        ...now,
        said: now.said + 1,
        speaker: now.speaker === now.by ? now.with : now.by,
        floated: null,
        ...waiting,
      },
    }),
    happening,
    [now.by, now.with],
  )
  return now.said + 1 >= UTTERANCES ? close(setting, state) : state
}

export const barsUnansweredQuestion = ({ caucus: aside }: Known): Problem | null =>
  aside?.question === 'waits'
    ? refusal(
        'question-waits',
        '/type',
        'The mediator has asked you something and waits for your word.',
        'Answer, were it only that you would rather not say, or go back to the table.',
      )
    : null

/** While something waits for an answer no other move is possible. */
export const barsUnanswered = (view: Known): Problem | null =>
  view.caucus?.floated == null
    ? barsUnansweredQuestion(view)
    : refusal(
        'float-waits',
        '/type',
        'A package was floated and waits for your word.',
        'Respond to it, float another, or go back to the table.',
      )
