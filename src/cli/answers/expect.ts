/** What `parley expect --json` prints: kept beside a scenario, it is what its teacher’s pack shows. */
import { z } from 'zod/mini'
import { about, byPartySchema, count, longestWait, neverHappened, packageSchema } from './parts.ts'

const end = (what: string) => count(`Games that ${what}.`)

export const expectAnswer = about(
  'What may be expected of a scenario: what is possible in each reading, and how games of counterparts end.',
  z.strictObject({
    of: about('A name for all of the scenario that can change how it is played.', z.string()),
    games: count('Games played in each sitting of each reading.'),
    seed: count('The seed of all chance.'),
    readings: z.array(
      z.strictObject({
        reading: about('The id of the reading.', z.string()),
        texts: z.strictObject({
          all: count('Complete packages, those across a red line included.'),
          better: count('Those worth more than leaving to every principal, inside all red lines.'),
          reachable: count('Of these, those that the mandates allow.'),
        }),
        nash: about(
          'The text with the largest product of gains over no deal, the first of several; null where none is better for all.',
          z.nullable(packageSchema('Its option, by issue.')),
        ),
        sittings: z.array(
          z.strictObject({
            sitting: about('The id of the sitting.', z.string()),
            ends: z.strictObject({
              signed: end('ended with an accord signed'),
              partial: end('ended with something settled and no accord'),
              adjourned: end('ended when time ran out'),
              brokenOff: end('ended when somebody left'),
            }),
            agreed: about('Games in which each issue was agreed in the end.', z.record(z.string(), z.int())),
            gain: byPartySchema(
              'What each playable seat has at the end above leaving with nothing sealed: mean, in points of its own, to a tenth.',
            ),
            settled: about(
              'Offers accepted in each round: mean over the games that held it, to a tenth; null where none did.',
              z.record(z.string(), z.nullable(z.number().check(z.minimum(0)))),
            ),
            longestWait,
            never: neverHappened,
          }),
        ),
      }),
    ),
  }),
)
