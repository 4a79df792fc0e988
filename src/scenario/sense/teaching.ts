/** What a teacher is given: that the lesson fits its minutes. */
import type { Finding } from '../finding.ts'
import type { Scenario } from '../scenario.ts'

export const lessonPlans = ({ teaching }: Pick<Scenario, 'teaching'>): Finding[] =>
  teaching.plans.flatMap(({ minutes, steps }, index): Finding[] => {
    const sum = steps.reduce((total, step) => total + step.minutes, 0)
    if (sum === minutes) return []
    return [
      {
        code: 'lesson-minutes',
        path: ['teaching', 'plans', index, 'minutes'],
        message: `The steps of this lesson take ${sum} minutes; the lesson has ${minutes}.`,
        hint:
          sum < minutes
            ? `Give out ${minutes - sum} more, as slack perhaps.`
            : `Shorten it by ${sum - minutes}.`,
      },
    ]
  })
