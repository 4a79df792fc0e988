/** How a counterpart plays a seat: tactics by name, and the figures that some of them take. */
import { z } from 'zod/mini'
import { about, between } from './parts.ts'

export const TEMPERAMENTS = ['hard', 'fair', 'conceding'] as const

export const BIDDINGS = ['time', 'titForTat', 'micro', 'boulware', 'linear', 'conceder'] as const

export const strategy = z.strictObject({
  bidding: about(
    'time: concedes by the clock at its temperament’s pace, blended with the other side’s concessions. titForTat: gives what it is given, and a little unasked. micro: one step for each step (de Jonge 2022). boulware, linear, conceder: by the clock alone, late, evenly, early (Faratin, Sierra & Jennings 1998).',
    z._default(z.enum(BIDDINGS), 'time'),
  ),
  e: about(
    'boulware and conceder: e of F(t) = k + (1 − k) · t^(1/e). Below 1 it holds out, above 1 it gives way early. Default 0.2 for boulware, 2 for conceder.',
    z.optional(between(0.01, 50)),
  ),
  k: about(
    'boulware, linear and conceder: the share of its range that it gives at the very start. Default 0.',
    z.optional(between(0, 1)),
  ),
  acceptance: z._default(z.enum(['next', 'combi']), 'combi'),
  model: z._default(z.enum(['frequency', 'none']), 'frequency'),
  temperament: z._default(z.enum(TEMPERAMENTS), 'fair'),
  response: about(
    'time: how far its pace follows the other side’s concessions, 0 to 0.5.',
    z._default(between(0, 0.5), 0.2),
  ),
})
