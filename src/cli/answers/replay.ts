/** What `parley replay --json` prints. */
import { z } from 'zod/mini'
import { about, byPartySchema, count, packageSchema } from './parts.ts'

export const replayAnswer = about(
  'A saved game, played again move by move by the rules of this version.',
  z.strictObject({
    scenario: about(
      'The scenario that was played, as the game keeps it.',
      z.strictObject({ id: z.string(), hash: z.string() }),
    ),
    reading: z.string(),
    sitting: z.string(),
    seed: z.int(),
    seats: about(
      'Who held each seat: "human", or a counterpart and its temperament.',
      z.record(z.string(), z.enum(['human', 'hard', 'fair', 'conceding', 'scenario'])),
    ),
    moves: count('Moves, answers and communiqués included.'),
    end: about(
      'How the talks ended; null while they have not.',
      z.nullable(
        z.strictObject({
          end: z.enum(['signed', 'partial', 'adjourned', 'brokenOff']),
          ratified: about('Signed, and approved at home by all.', z.boolean()),
        }),
      ),
    ),
    draft: packageSchema('Everything sealed or initialled at the last move.'),
    worth: byPartySchema(
      'What each principal has at the last move, in points: the accord if it holds, else its no deal.',
    ),
  }),
)
