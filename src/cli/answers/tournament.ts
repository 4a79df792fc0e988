/** What `parley tournament --json` prints. */
import { z } from 'zod/mini'
import { about, byPartySchema, count, seconds, share } from './parts.ts'

const spread = (description: string) =>
  about(
    `${description} Percentiles by nearest rank.`,
    z.strictObject({
      mean: z.number(),
      sd: about('The standard deviation of these very games.', z.number().check(z.minimum(0))),
      p10: about('One in ten is no more than this.', z.number()),
      p50: about('The median.', z.number()),
      p90: about('Nine in ten are no more than this.', z.number()),
    }),
  )

const distance = (from: string) =>
  about(
    `Points from the agreed outcome to the nearest point of ${from} (Euclidean), on average over agreements; null where there are none.`,
    z.nullable(z.number().check(z.minimum(0))),
  )

const figures = {
  games: count('Games played.'),
  agreementRate: share('Share of the games that ended in an agreement, 0 to 1.'),
  steps: z.nullable(spread('Steps begun until the agreement; null where there is none.')),
  distanceToFrontier: distance('the frontier'),
  distanceToNash: distance('the Nash solution'),
  jointWorth: about('Worth to all seats together, on average over all games.', z.number()),
}

export const tournamentAnswer = about(
  'Every strategy against every other over the bare domain of a scenario, by the stacked alternating offers protocol, self-play included, in every order of the seats. Without an agreement each has its reservation value. The same scenario, strategies, steps, repeat and seed give the same figures, whatever the number of workers.',
  z.strictObject({
    scenario: about('The id of the scenario.', z.string()),
    reading: about('The id of the reading.', z.string()),
    outcomes: count('All complete packages; those across a red line are out of bounds.'),
    reservationValues: byPartySchema('What each seat has without an agreement, in the order of the seats.'),
    strategies: about('As they were asked for.', z.array(z.string())),
    steps: count('Steps until the deadline; in a step every seat has a turn.'),
    repeat: count('How often each way to fill the seats was to be played.'),
    seed: count('The seed of all chance.'),
    games: count('Games played; fewer than asked for if it was stopped.'),
    seconds: seconds(),
    ranking: about(
      'Strategies by falling mean of their own worth.',
      z.array(
        z.strictObject({
          strategy: z.string(),
          ...figures,
          worth: spread('Own worth in points, in whatever seat; in self-play every seat counts.'),
          against: about(
            'Mean own worth in the games in which the strategy of this name held another seat; null where there were none.',
            z.record(z.string(), z.nullable(z.number())),
          ),
        }),
      ),
    ),
    pairings: about(
      'Every way to fill the seats that was played.',
      z.array(
        z.strictObject({
          strategies: about('The strategy in each seat, by party.', z.record(z.string(), z.string())),
          ...figures,
          worth: about(
            'Worth to each party, in points.',
            z.record(z.string(), spread('Over the games of this pairing.')),
          ),
        }),
      ),
    ),
  }),
)
