/** What `parley analyse --json` prints. */
import { z } from 'zod/mini'
import { about, byPartySchema, count, largeCount, packageSchema, seconds, share } from './parts.ts'

export const pointsSchema = (description: string) =>
  about(
    `${description} Empty when no outcome is rational for all, or none was found. Ties are all listed, one entry an outcome.`,
    z.array(
      z.strictObject({
        worth: byPartySchema('Worth in points, by principal.'),
        package: packageSchema('Options by issue: a complete package.'),
      }),
    ),
  )

export const frontier = about(
  'The Pareto frontier inside all red lines.',
  z.strictObject({
    points: count('Distinct worth vectors on it.'),
    outcomes: largeCount('Outcomes behind those points.'),
    rationalPoints: count('Points that leave every principal at least its reservation value.'),
  }),
)

export const zone = about(
  'The agreement zone: outcomes inside all red lines that leave every principal at least its reservation value. Where not all principals must consent: outcomes that leave so much to each member of a coalition that decides, inside the red lines of its members.',
  z.strictObject({
    outcomes: largeCount('Outcomes in the zone.'),
    share: share('Those as a share of all outcomes, 0 to 1.'),
    reachable: largeCount(
      'Outcomes in the zone that the mandates allow to be signed, once capitals have widened them wherever another option of the same outcome, an event, a round, support or trust opens them. At most so many where mandates want more than six issues unsettled; a warning then says so.',
    ),
    afterSealing: largeCount(
      'Outcomes still worth no less than no deal to every principal after every separable issue is sealed first, at the options that give most together while nobody loses (by points and red lines; mandates are not asked). To be compared with the outcomes of the zone that hold those options, which "parley analyse" prints without --json, and not with the whole zone: that falls by the choice of the options, too. The whole zone when nothing would be sealed.',
    ),
  }),
)

export const opposition = about(
  'How much the principals want against each other: the least Euclidean distance of a rational outcome, taken as each principal’s share of the most it could get inside all red lines, from the point where everyone gets all of it (NegMAS, Mohammad et al. 2020). 0 when one outcome is best for all; null when the zone is empty or nothing of it was found.',
  z.nullable(z.number()),
)

export const analyseAnswer = about(
  'The mathematics of one scenario under one reading, with walk-aways as at the opening. An outcome is a complete package; worths are points on a scale of 100.',
  z.strictObject({
    scenario: about('The id of the scenario.', z.string()),
    reading: about('The id of the reading.', z.string()),
    outcomes: largeCount('All complete packages, those across a red line included.'),
    parties: about(
      'The principals, in the order of the file: only they count in zone, frontier and solutions.',
      z.array(
        z.strictObject({
          id: z.string(),
          reservationValue: about('What no deal is worth to it at the opening.', z.number()),
          min: about('The least that any outcome is worth to it, red lines aside.', z.number()),
          max: about('The most that any outcome is worth to it, red lines aside.', z.number()),
          ideal: about(
            'The most that it could get in the agreement zone; null when the zone is empty or nothing of it was found.',
            z.nullable(z.number()),
          ),
        }),
      ),
    ),
    frontier,
    nash: pointsSchema('Largest product of gains over no deal (Nash 1950).'),
    kalaiSmorodinsky: pointsSchema(
      'Leximin of gains as shares of the most each could gain in the zone (Kalai and Smorodinsky 1975; Imai 1983).',
    ),
    egalitarian: pointsSchema('Leximin of gains over no deal.'),
    utilitarian: pointsSchema('Largest sum of worths among rational outcomes.'),
    decision: about(
      'Who decides on a whole text; null where every principal must consent to everything.',
      z.nullable(
        z.strictObject({
          atLeast: count('How many principals must consent.'),
          always: about('Principals who must be among them.', z.array(z.string())),
          binds: about(
            'all: an accord holds for those who were outvoted too. signers: for those who sign it.',
            z.enum(['all', 'signers']),
          ),
          forAll: largeCount(
            'Outcomes of the zone that no principal would refuse. The solutions are among these: a text by which somebody is outvoted is no solution of a bargaining problem in which everybody may refuse.',
          ),
          coalitions: about(
            'The smallest coalitions that decide; empty for a space too large to enumerate.',
            z.array(
              z.strictObject({
                parties: z.array(z.string()),
                outcomes: largeCount(
                  'Outcomes that are worth no less than no deal to each of them, inside their red lines.',
                ),
              }),
            ),
          ),
        }),
      ),
    ),
    zone,
    opposition,
    dominated: about(
      'Options that no principal could want: another option of the same issue is at least as good for every principal beside every choice on the other issues inside the red lines, and better for one beside some.',
      z.array(z.strictObject({ issue: z.string(), option: z.string() })),
    ),
    trades: about(
      'Exchanges of two issues that better every principal, from the most even text settled issue by issue: the logrolling in the scenario, best least gain first.',
      z.array(
        z.strictObject({
          give: packageSchema('The two issues as they stand before.'),
          take: packageSchema('The same two issues after.'),
          gain: byPartySchema('Points that each principal gains; all above 0.'),
        }),
      ),
    ),
    warnings: about(
      'What a designer should look at, by code; "parley check" shows the same with its place in the file. Besides, what is not exact or left out, and as "never-rational" the options inside all red lines that no text of the zone has, which opening positions mostly are.',
      z.array(z.strictObject({ code: z.string(), message: z.string() })),
    ),
    exact: about('Whether every figure is exact; otherwise a warning says which is a bound.', z.boolean()),
    seconds: seconds(),
  }),
)
