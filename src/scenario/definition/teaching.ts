/** What a teacher is given with a scenario. All of it may be left out: the pack then says what holds for any negotiation. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { about, label, sentence, whole } from './parts.ts'
import { writing } from './texts.ts'

const listOf = <Item extends z.ZodMiniType>(item: Item, most: number = LIMITS.notes) =>
  z._default(z.array(item).check(z.maxLength(most)), [])

const step = z.strictObject({
  minutes: whole(1, LIMITS.lesson),
  label: about('What this part of the lesson is: seats, read, play, debrief, slack.', label()),
  teacher: about('What the teacher does meanwhile.', sentence()),
  students: z.optional(about('What the students do.', sentence())),
})

const plan = z.strictObject({
  minutes: about('The length of the lesson: its steps sum to it.', whole(10, LIMITS.lesson)),
  steps: z.array(step).check(z.minLength(1), z.maxLength(LIMITS.lessonSteps)),
})

export const teaching = z.strictObject({
  ages: z.optional(about('For whom: 16 and up.', label())),
  objectives: about(
    'What students can do afterwards, each a verb and what follows: tell a position from an interest.',
    listOf(sentence()),
  ),
  instructions: z.optional(about('Read by everyone before the folders are given out.', writing())),
  stuck: z.optional(about('Where tables get stuck, and the trade that frees them.', writing())),
  misconceptions: about(
    'What students often believe of talks like these, and what a teacher can answer.',
    listOf(z.strictObject({ belief: sentence(), answer: writing() })),
  ),
  questions: about(
    'Asked in the debrief, each with what to listen for.',
    listOf(z.strictObject({ ask: sentence(), listenFor: sentence() })),
  ),
  observe: about('What an observer writes down during the talks.', listOf(sentence())),
  rubric: about(
    'What is judged, each in levels from the least to the most.',
    listOf(
      z.strictObject({
        criterion: label(),
        levels: z.array(sentence()).check(z.minLength(2), z.maxLength(LIMITS.rubricLevels)),
      }),
    ),
  ),
  plans: about(
    'The lesson by the minute, for each length that it may have.',
    listOf(plan, LIMITS.lessonPlans),
  ),
  reading: about(
    'Short texts to read with it.',
    listOf(z.strictObject({ what: sentence(), why: sentence() })),
  ),
})
