/** What a scenario says for its teacher, with what holds for any negotiation where it says nothing. */
import type { Scenario } from '../scenario/scenario.ts'
import { MISCONCEPTIONS, OBJECTIVES, OBSERVE, PLANS, QUESTIONS, READING, RUBRIC } from './usual.ts'

type Teaching = Scenario['teaching']

const or = <Item>(said: readonly Item[], usual: readonly Item[]): readonly Item[] =>
  said.length > 0 ? said : usual

export const teachingOf = ({ teaching }: Scenario): Teaching => ({
  ...teaching,
  objectives: or(teaching.objectives, OBJECTIVES),
  misconceptions: or(teaching.misconceptions, MISCONCEPTIONS),
  questions: or(teaching.questions, QUESTIONS),
  observe: or(teaching.observe, OBSERVE),
  rubric: or(teaching.rubric, RUBRIC),
  plans: or(teaching.plans, PLANS),
  reading: or(teaching.reading, READING),
})
