/** What `parley diff --json` prints. */
import { z } from 'zod/mini'
import { frontier, opposition, pointsSchema, zone } from './analyse.ts'
import { about, count, largeCount } from './parts.ts'

const stated = (description: string) =>
  about(description, z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])))

const version = (description: string) =>
  about(
    description,
    z.strictObject({
      file: about('The path as it was given.', z.string()),
      scenario: about('The id of the scenario.', z.string()),
      reading: about('The id of the reading compared.', z.string()),
      outcomes: largeCount('All complete packages.'),
      frontier,
      nash: pointsSchema('Largest product of gains over no deal (Nash 1950).'),
      zone,
      opposition,
      exact: about('Whether every figure is exact.', z.boolean()),
    }),
  )

export const diffAnswer = about(
  'What changed in meaning from one scenario to another, and what it did to zone, frontier and Nash point.',
  z.strictObject({
    changes: about(
      'Issues, options, weights, values, mandates, red lines, linkages, walk-aways, rounds, events and rules, in the order of the file.',
      z.array(
        z.strictObject({
          type: about(
            'renamed: another label or id for the same thing. moved: the same entries in another order.',
            z.enum(['added', 'removed', 'renamed', 'moved', 'changed']),
          ),
          path: about(
            'A JSON Pointer (RFC 6901) into the second file; into the first one for what was removed.',
            z.string(),
          ),
          where: about('The same place in words.', z.string()),
          from: stated('As it was; the name of what was removed; null for what was added.'),
          to: stated('As it is; the name of what was added; null for what was removed.'),
        }),
      ),
    ),
    reworded: count('Places where only words, sources or grounds are different.'),
    before: version('The first file.'),
    after: version('The second file.'),
  }),
)
