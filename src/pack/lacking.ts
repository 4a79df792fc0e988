/** What a scenario does not say for its teacher, so that the pack says what holds for any negotiation, or leaves it out. */
import type { Scenario } from '../scenario/scenario.ts'

export interface Lacking {
  readonly what: string
  /** Where it belongs in the scenario's file. */
  readonly key: string
  /** What the pack has in its place, as a clause. */
  readonly instead: string
}

const GENERAL = 'general ones stand in'
const LEFT_OUT = 'left out'

export const lackingOf = ({
  teaching,
  facilitator,
  parties,
  sittings,
  debriefQuestions,
}: Scenario): readonly Lacking[] => {
  const { objectives, instructions, stuck, misconceptions, questions, plans } = teaching
  const isPlain = parties.every(({ playable, brief }) => !playable || brief.basic !== undefined)
  const history = sittings.some((sitting) => sitting.history !== undefined)
  const rows: readonly (readonly [isSaid: boolean, what: string, key: string, instead: string])[] = [
    [objectives.length > 0, 'Aims', 'teaching.objectives', GENERAL],
    [
      instructions !== undefined,
      'General instructions',
      'teaching.instructions',
      `${history ? 'the history of a sitting' : 'the teaser'} stands in`,
    ],
    [stuck !== undefined, 'Where tables get stuck', 'teaching.stuck', 'counted in games, not explained'],
    [misconceptions.length > 0, 'What students often believe', 'teaching.misconceptions', GENERAL],
    [
      plans.length > 0,
      'The lesson by the minute',
      'teaching.plans',
      'plans of 90 and 50 minutes for any negotiation stand in',
    ],
    [questions.length > 0, 'Questions for the debrief', 'teaching.questions', GENERAL],
    [debriefQuestions.length > 0, 'Questions for writing', 'debriefQuestions', LEFT_OUT],
    [facilitator.length > 0, 'Notes, and care for learners', 'facilitator', LEFT_OUT],
    [isPlain, 'A brief in plain words', 'parties[…].brief.basic', 'the basic sheet has the full brief'],
  ]
  return rows.flatMap(([isSaid, what, key, instead]) => (isSaid ? [] : [{ what, key, instead }]))
}
