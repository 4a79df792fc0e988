/** How a counterpart plays a seat: tactics by name, and the figures that some of them take. */
import { z } from 'zod/mini'
import { about, between } from './parts.ts'

export const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const

const BIDDINGS = [
  'time',
  'titForTat',
  'micro',
  'boulware',
  'linear',
  'conceder',
  'relativeTitForTat',
  'absoluteTitForTat',
  'niceTitForTat',
  'hardHeaded',
  'random',
] as const

const figure = (description: string, low: number, high: number) =>
  about(description, z.optional(between(low, high)))

export const strategy = z.strictObject({
  bidding: about(
    'How much it asks for next. time: by the clock at its temperament’s pace, blended with the other side’s concessions. boulware, linear, conceder: by the clock alone; late, evenly, early (Faratin, Sierra & Jennings 1998). titForTat: gives in proportion to what it is given, and 0.4 of its range unasked. relativeTitForTat, absoluteTitForTat: the same in proportion, or in points. niceTitForTat: towards what it takes for the Nash point (Baarslag, Hindriks & Jonker 2013). micro: one step for each step (de Jonge 2022). hardHeaded: gives nothing until little time is left (van Krimpen et al. 2013). random: anything worth no less than no deal, by lot.',
    z._default(z.enum(BIDDINGS), 'time'),
  ),
  e: figure(
    'boulware, conceder, hardHeaded: e of F(t) = k + (1 − k) · t^(1/e). Below 1 it holds out, above 1 it gives way early. Default 0.2, 2 and 1.',
    0.01,
    50,
  ),
  k: figure(
    'boulware, linear, conceder: the share of its range that it gives at the very start. Default 0.',
    0,
    1,
  ),
  nudge: figure(
    'relativeTitForTat, absoluteTitForTat: the share of its range that it gives over the whole time unasked. Default 0, at which two of them never move.',
    0,
    1,
  ),
  levelStep: figure('micro: points of own worth from one step to the next. Default 4.', 0.01, 50),
  concedesFrom: figure(
    'hardHeaded, niceTitForTat: the share of the time from which it gives way unasked. Default 0.9.',
    0,
    0.99,
  ),
  acceptance: about(
    'When it says yes, and never below no deal (Baarslag, Hindriks & Jonker 2013). next: to what is worth what it would ask for itself. combi: late also to the best that it has been offered of late. constant: to anything worth so many points. time: to anything, once it is late.',
    z._default(z.enum(['next', 'combi', 'constant', 'time']), 'combi'),
  ),
  alpha: figure(
    'next, combi: what the worth of an offer is multiplied by before it is compared. Default 1.',
    0.1,
    10,
  ),
  beta: figure(
    'next, combi: points added to the worth of an offer before it is compared. Default 0.',
    -100,
    100,
  ),
  constant: figure('constant: the points that an offer must be worth. Default 80.', 0, 100),
  acceptsFrom: figure(
    'combi, time: the share of the time from which it is late. Default 0.85 for combi, 0.95 for time.',
    0,
    1,
  ),
  model: about(
    'What it makes of the others. frequency: how often they asked for something and insisted on it (as HardHeaded). bayesian: beliefs about the shape of their likings and their weights (Hindriks & Tykhonov 2008). none: their opening position is all it knows.',
    z._default(z.enum(['frequency', 'bayesian', 'none']), 'frequency'),
  ),
  spread: figure(
    'bayesian: how far an offer may lie off what a belief expects, as a share of all the proposer could wish for. Default 0.2.',
    0.01,
    1,
  ),
  decline: figure(
    'bayesian: the share of its wish that a proposer is taken to give up from one offer to the next. Default 0.03.',
    0,
    0.5,
  ),
  mediating: about(
    'A mediator’s way to its single text. hillClimbing: better change by better change. annealing: with worse ones at first, cooling (Klein, Faratin, Sayama & Bar-Yam 2003).',
    z._default(z.enum(['hillClimbing', 'annealing']), 'hillClimbing'),
  ),
  temperature: figure(
    'annealing: by how much of the product of the parties’ gains (0 to 1) a change may worsen a text and still often be taken at first. Default 0.1.',
    0.001,
    2,
  ),
  cooling: figure(
    'annealing: what the temperature is multiplied by after each change, until it is a tenth of what it was. Default 0.995.',
    0.5,
    0.999,
  ),
  temperament: z._default(z.enum(TEMPERAMENTS), 'fair'),
  candour: about(
    'How much it says when it refuses. plain: why, and an issue that would move it. guarded: only that its mandate does not reach so far. Neither says anything that is not so.',
    z._default(z.enum(['plain', 'guarded']), 'plain'),
  ),
  response: about(
    'time: how far its pace follows the other side’s concessions, 0 to 0.5.',
    z._default(between(0, 0.5), 0.2),
  ),
})
