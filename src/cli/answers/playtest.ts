/** What `parley playtest --json` prints. */
import { z } from 'zod/mini'
import { about, byPartySchema, count, longestWait, neverHappened, seconds, share } from './parts.ts'

const spread = z.strictObject({
  mean: z.number(),
  p10: about('One game in ten ends with no more than this. Percentiles by nearest rank.', z.number()),
  p50: about('The median.', z.number()),
  p90: about('Nine games in ten end with no more than this.', z.number()),
})

export const playtestAnswer = about(
  'Many games of one scenario with counterparts in every seat, through the machine that people play through. The temperaments of the principals go round. The same scenario, games and seed give the same figures, whatever the number of workers.',
  z.strictObject({
    games: count('Games played; fewer than asked for if it was stopped.'),
    seed: count('The seed of the whole playtest.'),
    seconds: seconds(),
    gamesPerSecond: about('Games by seconds.', z.number().check(z.minimum(0))),
    ends: about(
      'In how many games the talks ended in each way.',
      z.strictObject({
        signed: count('The whole accord was signed, whether or not it was approved at home.'),
        partial: count('Time ran out, and what is sealed gives principals enough to decide enough each.'),
        adjourned: count('Time ran out without that.'),
        brokenOff: count('A principal without whom nothing can be decided walked away.'),
      }),
    ),
    ratified: count('Games in which the accord was signed, and approved at home by as many as decide.'),
    concludedBy: about(
      'Games by the principals who concluded the accord in force, most first; null where every principal must consent.',
      z.nullable(z.array(z.strictObject({ parties: z.array(z.string()), games: count('Games.') }))),
    ),
    worth: about(
      'What each principal has in the end, in points: the accord if it holds, else its no deal.',
      z.record(z.string(), spread),
    ),
    gain: byPartySchema(
      'What each party has in the end above leaving with nothing sealed, on average, in points of its own worth.',
    ),
    aboveNoDeal: about(
      'By principal, the share of all games in which an accord holds that is worth more to it than its no deal.',
      z.record(z.string(), share('0 to 1.')),
    ),
    distanceToFrontier: about(
      'Points from the signed text to the nearest point of the frontier (Euclidean, as the reading weighs both), on average over signed games; null where none was signed.',
      z.nullable(z.number().check(z.minimum(0))),
    ),
    options: about(
      'By issue and option, in how many games it was offered, and in how many it was settled at some time.',
      z.record(
        z.string(),
        z.record(
          z.string(),
          z.strictObject({
            offered: count('Games in which somebody offered it.'),
            agreed: count('Games in which it was sealed or initialled.'),
          }),
        ),
      ),
    ),
    moves: about(
      'How often each kind of move was made, over all games.',
      z.record(z.string(), count('Moves.')),
    ),
    events: about('In how many games each scripted event struck.', z.record(z.string(), count('Games.'))),
    settledPerRound: about(
      'Offers accepted in each round of the sitting, on average over the games that held it; null where none did.',
      z.record(z.string(), z.nullable(z.number().check(z.minimum(0)))),
    ),
    longestWait,
    neverHappened,
  }),
)
