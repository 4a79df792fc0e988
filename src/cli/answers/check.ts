/** What `parley check --json` prints. */
import { z } from 'zod/mini'
import { about, count, fileProblem } from './parts.ts'

export const checkAnswer = about(
  'What is wrong with each file, in the order in which they were named.',
  z.strictObject({
    files: z.array(
      z.strictObject({
        file: about('The path as it was given.', z.string()),
        ok: about('Whether it can be played: no problem is an error.', z.boolean()),
        problems: about('In the order of the text.', z.array(fileProblem)),
        fixed: about('Titles of the fixes that check --fix made; none without it.', z.array(z.string())),
        facts: about(
          'How large the scenario is; null when the file is not ok.',
          z.nullable(
            z.strictObject({
              parties: count('Parties.'),
              issues: count('Issues.'),
              options: count('Options, over all issues.'),
              outcomes: count('Complete packages: the product of all option counts.'),
              rounds: count('Rounds.'),
              events: count('Events.'),
            }),
          ),
        ),
      }),
    ),
  }),
)
